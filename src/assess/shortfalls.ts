import type { EvidenceRecord } from "../model/assessment.ts";
import type { ClauseDecision, Decision, Weighing } from "../model/decision.ts";
import { isAssessed, isLimitedBy, isSupport } from "./grouped.ts";

/**
 * The items that fall short for a clause that is not met without them, each with those clauses.
 * @param fallsShort whether what is asked for is what keeps an item from showing a clause in full
 */
export function shortfalls(
  { practices }: Decision,
  fallsShort: (clause: ClauseDecision, weighing: Weighing) => boolean,
): ReadonlyMap<EvidenceRecord, readonly string[]> {
  const found = new Map<EvidenceRecord, string[]>();
  for (const { clauses } of practices) {
    for (const decided of clauses) {
      if (decided.finding.state === "met" || !isAssessed(decided)) continue;
      for (const weighing of decided.weighings) {
        if (!isSupport(weighing) || !fallsShort(decided, weighing)) continue;
        const known = found.get(weighing.evidence);
        if (known === undefined) found.set(weighing.evidence, [decided.clause.id]);
        else known.push(decided.clause.id);
      }
    }
  }
  return found;
}

/** Whether an item is of a kind that cannot show a clause, whatever else were put right. */
export function isOfNoUse(weighing: Weighing): boolean {
  return isLimitedBy(weighing, "standing/words-only") || isLimitedBy(weighing, "standing/other-kind");
}
