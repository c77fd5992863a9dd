import type { PositionState } from "../states.ts";
import type { Rule } from "./words.ts";

interface PositionRule extends Rule {
  readonly state: PositionState;
}

/** The position of a practice is decided by its weakest clause; that of the principle by its weakest clause of all. The weakest come first. */
export const positionRules = {
  "position/unknown": { state: "unknown", title: "unknown", text: "A clause is unknown because a file could not be loaded." },
  "position/not-consistent": { state: "not_consistent", title: "a clause is not met", text: "At least one clause is not met." },
  "position/not-held": {
    state: "unknown",
    title: "the words of a practice are not held",
    text: "No clause is not met, and nobody here has the words of at least one practice, so nobody can say where the evidence stands on it.",
  },
  "position/nothing-shown": { state: "not_shown", title: "nothing is shown", text: "Nothing that counts bears on any clause." },
  "position/clause-missing": {
    state: "partly_shown",
    title: "a clause is not shown",
    text: "Something is shown, no clause is unknown or not met, and at least one clause is not shown.",
  },
  "position/no-real-ask": {
    state: "partly_shown",
    title: "a partly met clause has no recommendation that counts",
    text: "Every clause is shown at least in part, and a clause is partly met without a recommendation that counts: a public ask, raised or accepted by the assessor, more than a suggestion, with an owner and a day that is neither past nor far away, on evidence that is in place, says what it shows for the clause, and is at least reported.",
  },
  "position/nothing-met": {
    state: "partly_shown",
    title: "no clause is met",
    text: "Every clause is partly met, with a recommendation that counts, and none is met. Recommendations alone make nothing consistent.",
  },
  "position/with-recommendations": {
    state: "consistent_with_recommendations",
    title: "every gap has a recommendation that counts",
    text: "Every clause is met or partly met, at least one of each practice is met, and each partly met clause has a recommendation that counts: a public ask, raised or accepted by the assessor, with an owner and a day that is neither past nor far away.",
  },
  "position/meets": { state: "meets", title: "every clause is met", text: "Every applicable clause is met." },
  "position/nothing-applicable": { state: "unscored", title: "nothing applicable", text: "No clause applies, so there is no position." },
  "position/all-deferred": {
    state: "unscored",
    title: "everything deferred",
    text: "Every applicable clause is left to another body for now, so there is no position.",
  },
} as const satisfies Record<string, PositionRule>;
