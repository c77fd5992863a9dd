import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import type { Clause } from "../../model/generated/schemas.ts";
import { kindWords } from "../../model/kinds.ts";
import { isAssessed, isLimitedBy, isSupport, isVague } from "../grouped.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { mentionOf } from "../references.ts";

/**
 * Clauses behind which there is evidence, and none of a kind that can show them: one note for a practice, since it is worth knowing and
 * no slip. Where it is only words, that is told instead.
 */
export function otherKind({ practices }: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const practice of practices) {
    const clauses = practice.clauses.filter(isShort);
    const evidence = [...new Set(clauses.flatMap(supporters))];
    const [clause, record] = [clauses[0]?.clause, evidence[0]];
    if (clause === undefined || record === undefined) continue;
    const args = {
      clauses: inWords(clauses.map((each) => each.clause.id)),
      evidence: quotedInWords(evidence.map(({ item }) => item.id)),
      kinds: wanted(clauses.map((each) => each.clause)),
    };
    problems.push(raise("evidence/other-kind", args, mentionOf(record, clause.id)));
  }
  return problems;
}

/** What says nothing in particular of the clause is told first. */
function isShort(decided: ClauseDecision): boolean {
  let isOther = false;
  let isClear = false;
  for (const weighing of decided.weighings) {
    if (weighing.standing === "sufficient") return false;
    if (weighing.standing !== "limited") continue;
    if (isLimitedBy(weighing, "standing/other-kind")) isOther = true;
    else if (!isLimitedBy(weighing, "standing/words-only")) return false;
    if (!isVague(weighing)) isClear = true;
  }
  return isOther && isClear && isAssessed(decided);
}

function supporters({ weighings }: ClauseDecision): readonly EvidenceRecord[] {
  return weighings.filter(isSupport).map(({ evidence }) => evidence);
}

/** The kinds that each clause takes; clauses that take the same are named together. */
function wanted(clauses: readonly Clause[]): string {
  const byKinds = new Map<string, string[]>();
  for (const { id, kinds } of clauses) {
    const words = kinds.map((kind) => kindWords[kind]).join(", ");
    byKinds.set(words, [...(byKinds.get(words) ?? []), id]);
  }
  return [...byKinds].map(([words, ids]) => (byKinds.size === 1 ? words : `${words} (for ${inWords(ids)})`)).join("; ");
}
