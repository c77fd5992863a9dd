import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Clause } from "../../model/generated/schemas.ts";
import { exceptionTo } from "../applies.ts";
import { firsts, notApplicables } from "../declared.ts";
import { factLines } from "../facts.ts";

/** Clauses that are marked as not applicable where that is not allowed, or without a reason. Such a mark has no effect. */
export function notApplicableGrounds(decision: Decision): Problem[] {
  return firsts(notApplicables(decision)).flatMap(({ entry, clause, spot }) => {
    if (!clause.not_applicable) return [raise("scope/not-allowed", { clause: clause.id, hint: hint(clause, decision) }, inside(spot, "clause"))];
    return entry.reason === undefined ? [raise("scope/no-reason", { clause: clause.id }, inside(spot, "clause"))] : [];
  });
}

/** What to say about the data instead, where the clause concerns only some. */
function hint({ applies_when }: Clause, { assessment: { head } }: Decision): string | undefined {
  if (applies_when === undefined) return undefined;
  const stated = exceptionTo(applies_when, head.data.data);
  if (stated !== undefined) return `That it does not apply follows already from ‘${stated.fact}’ in ${head.file}.`;
  const [line] = factLines(applies_when);
  return line === undefined ? undefined : `If it cannot apply to these data, say so in ${head.file}, under ‘data’: ‘${line}’.`;
}
