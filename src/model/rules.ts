import { askLacks, askRules } from "./rules/ask.ts";
import { closureRules } from "./rules/closure.ts";
import { findingRules } from "./rules/finding.ts";
import { positionRules } from "./rules/position.ts";
import { retiredLifts, retiredRules } from "./rules/retired.ts";
import { standingRules } from "./rules/standing.ts";
import { verificationRules } from "./rules/verification.ts";
import type { LiftWords, Rule } from "./rules/words.ts";

export type { LiftWords };
export { askLacks, askRules, closureRules, findingRules, positionRules, retiredLifts, retiredRules, standingRules };

/** The version of the rules. It goes up whenever the same files could be decided differently. */
export const rulesVersion = "2";

export type AskRuleId = keyof typeof askRules;
export type AskLackId = keyof typeof askLacks;
export type ClosureRuleId = keyof typeof closureRules;
export type StandingRuleId = keyof typeof standingRules;
export type FindingRuleId = keyof typeof findingRules;
export type PositionRuleId = keyof typeof positionRules;
export type VerificationRuleId = keyof typeof verificationRules;
export type RuleId = VerificationRuleId | StandingRuleId | ClosureRuleId | FindingRuleId | PositionRuleId | AskRuleId | AskLackId | keyof typeof retiredRules;

/** Every rule by its id, those of earlier versions at the end. */
export const rules: Readonly<Record<RuleId, Rule & { readonly lift?: LiftWords }>> = Object.freeze({
  ...verificationRules,
  ...standingRules,
  ...closureRules,
  ...findingRules,
  ...positionRules,
  ...askRules,
  ...askLacks,
  ...retiredRules,
});
