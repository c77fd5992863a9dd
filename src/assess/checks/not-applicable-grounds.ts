import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { firsts, notApplicables } from "../declared.ts";

/** Clauses that are marked as not applicable where that is not allowed, or without a reason. Such a mark has no effect. */
export function notApplicableGrounds(decision: Decision): Problem[] {
  return firsts(notApplicables(decision)).flatMap(({ entry, clause, spot }) => {
    if (!clause.not_applicable) return [raise("scope/not-allowed", { clause: clause.id }, inside(spot, "clause"))];
    return entry.reason === undefined ? [raise("scope/no-reason", { clause: clause.id }, inside(spot, "clause"))] : [];
  });
}
