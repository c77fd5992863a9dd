import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import { isAssessed, isLimitedBy, isSupport, isVague } from "../grouped.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { mentionOf } from "../references.ts";

/** Clauses about conduct behind which there are only words about it: one note for a practice, since it is worth knowing and no slip. */
export function wordsOnly({ practices }: Decision): Problem[] {
  return practices.flatMap((practice) => {
    const clauses = practice.clauses.filter((clause) => isAssessed(clause) && wordy(clause));
    const evidence = [...new Set(clauses.flatMap(supporters))];
    const [clause, record] = [clauses[0], evidence[0]];
    if (clause === undefined || record === undefined) return [];
    const args = { clauses: inWords(clauses.map((each) => each.clause.id)), evidence: quotedInWords(evidence.map(({ item }) => item.id)) };
    return [raise("evidence/words-only", args, mentionOf(record, clause.clause.id))];
  });
}

/** Only where a clause asks for conduct can words be too little. What says nothing in particular of the clause is told first. */
function wordy({ weighings }: ClauseDecision): boolean {
  const support = weighings.filter(isSupport);
  return support.length > 0 && support.every((weighing) => isLimitedBy(weighing, "standing/words-only")) && !support.every(isVague);
}

function supporters({ weighings }: ClauseDecision): readonly EvidenceRecord[] {
  return weighings.filter(isSupport).map(({ evidence }) => evidence);
}
