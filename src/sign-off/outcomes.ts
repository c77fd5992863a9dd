import type { Judgement } from "../model/generated/schemas.ts";

type Outcome = Judgement["outcome"];

/** The outcomes that can be set beside each other, from the best. */
const ranked: readonly Outcome[] = ["meets", "consistent", "consistent_with_recommendations", "changes_asked", "not_yet_shown", "not_consistent"];

/** Whether one outcome is worse than another. “No comment” is neither better nor worse than anything. */
export function isWorse(one: Outcome, other: Outcome): boolean {
  const [a, b] = [ranked.indexOf(one), ranked.indexOf(other)];
  return a > b && b !== -1;
}

/** Whether an outcome says that something is wanting, and does not only recommend. */
export function isWanting(outcome: Outcome): boolean {
  return isWorse(outcome, "consistent_with_recommendations");
}
