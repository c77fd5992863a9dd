import type { Outcome, Verdict, VerdictCounts } from "../../model/generated/schemas.ts";
import { type FindingState, findingOrder, type PositionState } from "../../model/states.ts";
import { outcomeOrder, ranksOf } from "../direction.ts";

/** Where the self-assessment is beside the other, for what can be ranked. */
function ranked(self: number | undefined, other: number | undefined): Verdict {
  if (self === undefined || other === undefined) return "not_comparable";
  return self === other ? "agree" : self > other ? "self_higher" : "self_lower";
}

/** Two findings of one clause. Those that set the clause aside agree with their like and cannot be compared with the rest. */
export function findingVerdict(self: FindingState | undefined, other: FindingState | undefined): Verdict {
  if (self !== undefined && self === other && self !== "unknown") return "agree";
  const rank = (state: FindingState | undefined) => (findingOrder as Readonly<Partial<Record<FindingState, number>>>)[state ?? "unknown"];
  return ranked(rank(self), rank(other));
}

/** Two positions. What is unknown or unscored is nowhere; what version 1 of the rules called "not yet shown" agrees with all that it can mean. */
export function positionVerdict(self: PositionState | undefined, other: PositionState | undefined): Verdict {
  const ranks = (state: PositionState | undefined) => (state === undefined || state === "unknown" ? undefined : ranksOf(state));
  const [mine, theirs] = [ranks(self), ranks(other)];
  if (mine === undefined || theirs === undefined) return "not_comparable";
  return mine.least > theirs.most ? "self_higher" : mine.most < theirs.least ? "self_lower" : "agree";
}

/** Two judgements. What is no verdict, or was not given, cannot be compared. */
export function judgementVerdict(self: Outcome | undefined, other: Outcome | undefined): Verdict {
  const rank = (outcome: Outcome | undefined) => (outcome === undefined ? undefined : outcomeOrder[outcome]);
  return ranked(rank(self), rank(other));
}

/** How many there are of each verdict. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return { agree: count("agree"), self_higher: count("self_higher"), self_lower: count("self_lower"), not_comparable: count("not_comparable") };
}
