import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { factsFor } from "../applies.ts";
import { firsts, notApplicables } from "../declared.ts";
import { quotedInWords } from "../phrases.ts";

/** Clauses that are marked as not applicable by hand, while the assessment states of its data that they are what the clause is about. */
export function scopeAgainstFact(decision: Decision): Problem[] {
  const {
    file,
    data: { data },
  } = decision.assessment.head;
  return firsts(notApplicables(decision)).flatMap(({ entry, clause, spot }) => {
    const facts = factsFor(clause.applies_when, data);
    // A mark that has no effect is told elsewhere.
    if (!clause.not_applicable || entry.reason === undefined || facts.length === 0) return [];
    return [raise("scope/against-fact", { clause: clause.id, facts: quotedInWords(facts), file }, inside(spot, "clause"))];
  });
}
