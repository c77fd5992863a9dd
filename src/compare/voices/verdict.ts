import type { Outcome, Verdict, VerdictCounts } from "../../model/generated/schemas.ts";
import { type FindingState, findingOrder, type PositionState, positionOrder } from "../../model/states.ts";
import { outcomeOrder } from "../direction.ts";

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

/** Two positions. What is unknown or unscored is nowhere. */
export function positionVerdict(self: PositionState | undefined, other: PositionState | undefined): Verdict {
  const rank = (state: PositionState | undefined) => (state === undefined || state === "unscored" || state === "unknown" ? undefined : positionOrder[state]);
  return ranked(rank(self), rank(other));
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
