import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import { groupedByEvidence, isLimitedBy, isSupport, isVague } from "../grouped.ts";
import { kindsWanted } from "../kinds-wanted.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { mentionOf } from "../references.ts";

/**
 * Clauses behind which there is evidence, and none of a kind that can show them. Those behind which the same things stand share a note, which points at
 * the first of these. Where it is only words, that is told instead.
 */
export function otherKind(decision: Decision): Problem[] {
  return groupedByEvidence(decision, (clause) => (isShort(clause) ? clause.weighings.filter(isSupport) : [])).map(({ clauses, evidence }) => {
    const args = {
      clauses: inWords(clauses),
      evidence: quotedInWords(evidence.map(({ item }) => item.id)),
      kinds: kindsWanted(clauses, decision.catalogue),
    };
    return raise("evidence/other-kind", args, mentionOf(evidence[0], clauses[0]));
  });
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
  return isOther && isClear;
}
