import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { firsts, notApplicables } from "../declared.ts";

/** Clauses that are marked as not applicable, and nobody's name stands against it. */
export function notApplicableName(decision: Decision): Problem[] {
  return firsts(notApplicables(decision))
    .filter(({ entry, clause }) => clause.not_applicable && entry.by === undefined)
    .map(({ clause, spot }) => raise("scope/no-name", { clause: clause.id }, inside(spot, "clause")));
}
