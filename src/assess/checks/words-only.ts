import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import { groupedByEvidence, isLimitedBy, isSupport, isVague } from "../grouped.ts";
import { kindsWanted } from "../kinds-wanted.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { mentionOf } from "../references.ts";

/**
 * Clauses about conduct behind which there are only words about it. Those behind which the same things stand share a note, which points at the first of
 * these: what another thing says is not what this one says.
 */
export function wordsOnly(decision: Decision): Problem[] {
  return groupedByEvidence(decision, (clause) => (wordy(clause) ? clause.weighings.filter(isSupport) : [])).map(({ clauses, evidence }) => {
    const args = {
      clauses: inWords(clauses),
      evidence: quotedInWords(evidence.map(({ item }) => item.id)),
      kinds: kindsWanted(clauses, decision.catalogue),
    };
    return raise("evidence/words-only", args, mentionOf(evidence[0], clauses[0]));
  });
}

/** Only where a clause asks for conduct can words be too little. What says nothing in particular of the clause is told first. */
function wordy({ weighings }: ClauseDecision): boolean {
  const support = weighings.filter(isSupport);
  return support.length > 0 && support.every((weighing) => isLimitedBy(weighing, "standing/words-only")) && !support.every(isVague);
}
