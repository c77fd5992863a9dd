import type { PositionState } from "../states.ts";
import type { Rule } from "./words.ts";

interface PositionRule extends Rule {
  readonly state: PositionState;
}

/** The position of a practice is its weakest clause; of the principle, its weakest practice. */
export const positionRules = {
  "position/unknown": { state: "unknown", title: "unknown", text: "A clause is unknown because a file could not be loaded." },
  "position/not-consistent": { state: "not_consistent", title: "a clause is not met", text: "At least one clause is not met." },
  "position/not-shown": { state: "not_yet_shown", title: "a clause is not shown", text: "No clause is unknown or not met, and at least one is not shown." },
  "position/no-dated-ask": {
    state: "not_yet_shown",
    title: "a partly met clause has no owned, dated ask",
    text: "A clause is partly met, and no open ask about it has both an owner and a date.",
  },
  "position/recommendations": {
    state: "consistent_with_recommendations",
    title: "every gap has an owned, dated ask",
    text: "Every clause is met or partly met, and each partly met clause has an open ask with an owner and a date.",
  },
  "position/meets": { state: "meets", title: "every clause is met", text: "Every applicable clause is met." },
  "position/nothing-applicable": { state: "unscored", title: "nothing applicable", text: "No clause applies, so there is no position." },
  "position/all-deferred": {
    state: "unscored",
    title: "everything deferred",
    text: "Every applicable clause is left to another body for now, so there is no position.",
  },
} as const satisfies Record<string, PositionRule>;
