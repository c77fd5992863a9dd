import type { Counts, Score } from "../model/generated/schemas.ts";
import type { FindingState } from "../model/states.ts";

/** How many clauses have each finding. */
export function countFindings(states: readonly FindingState[]): Counts {
  const counts: Counts = { unknown: 0, not_applicable: 0, deferred: 0, not_met: 0, met: 0, partly_met: 0, not_shown: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/**
 * The score: (met + ½ partly met) ÷ applicable. A count for trends and thresholds, never a verdict; no position comes from it.
 * Clauses that are not applicable or left to another body are outside it. Where nothing is left there is no score.
 */
export function scoreOf(states: readonly FindingState[], isHeld = true): Score {
  const counts = countFindings(states);
  const applicable = states.length - counts.not_applicable - counts.deferred;
  if (!isHeld) return { scored: false, counts, reason: "not_held" };
  if (applicable === 0) return { scored: false, counts, reason: counts.deferred > 0 ? "all_deferred" : "nothing_applicable" };
  const halves = 2 * counts.met + counts.partly_met;
  return { scored: true, counts, applicable, met_halves: halves, percent: Math.floor((100 * halves) / (2 * applicable)) };
}
