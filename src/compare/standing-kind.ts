import type { StandingRuleId } from "../model/rules.ts";
import type { CauseKind } from "./ends.ts";
import type { StandingOutcome } from "./outcomes.ts";

interface Sign {
  readonly rule: StandingRuleId;
  /** What it means when the rule comes to hold, and when it holds no longer. */
  readonly comes: CauseKind;
  readonly goes: CauseKind;
}

/** What another standing is a sign of, in the order in which it is looked for: what keeps an item from counting most comes first. */
const signs: readonly Sign[] = [
  { rule: "standing/after-as-of", comes: "evidence_ahead", goes: "evidence_reached" },
  { rule: "standing/closed", comes: "contradiction_closed", goes: "contradiction_reopened" },
  { rule: "standing/closure-unproven", comes: "closure_claimed", goes: "contradiction_reopened" },
  { rule: "standing/discontinued", comes: "evidence_ended", goes: "evidence_resumed" },
  { rule: "standing/lapsed", comes: "evidence_lapsed", goes: "evidence_renewed" },
  { rule: "standing/too-old", comes: "evidence_aged", goes: "evidence_fresh" },
];

/** What happened to an item between two days, by the rules that hold on the one and on the other. */
export function standingKind(was: StandingOutcome, is: StandingOutcome): CauseKind | undefined {
  const holds = ({ rule, also }: StandingOutcome, wanted: string) => rule === wanted || also.includes(wanted);
  for (const { rule, comes, goes } of signs) {
    const [before, after] = [holds(was, rule), holds(is, rule)];
    if (before !== after) return after ? comes : goes;
  }
  if (is.limitations.length === was.limitations.length) return undefined;
  return is.limitations.length < was.limitations.length ? "limitation_resolved" : "limitation_added";
}
