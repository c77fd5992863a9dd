import type { Divergence, Outcome } from "../model/generated/schemas.ts";
import type { PositionState } from "../model/states.ts";

/*
 * The short words of the terminal. Those that the annex uses in the same way are in annex/labels.ts.
 */

export const positionWords: Readonly<Record<PositionState, string>> = Object.freeze({
  meets: "Meets",
  consistent_with_recommendations: "Consistent, with recommendations",
  partly_shown: "Partly shown",
  not_shown: "Not shown",
  not_yet_shown: "Not yet shown",
  not_consistent: "Not consistent",
  unknown: "Unknown",
  unscored: "No position",
});

export const outcomeWords: Readonly<Record<Outcome, string>> = Object.freeze({
  meets: "Meets",
  consistent: "Consistent",
  consistent_with_recommendations: "Consistent, with recommendations",
  not_yet_shown: "Not yet shown",
  not_consistent: "Not consistent",
  changes_asked: "Changes asked for",
  no_comment: "No comment",
});

export const divergenceWords: Readonly<Record<Divergence["kind"], string>> = Object.freeze({
  none: "in line with the position.",
  more_favourable: "more favourable than the position.",
  stricter: "stricter than the position.",
  not_judged: "not judged.",
  not_comparable: "not comparable with the position.",
});
