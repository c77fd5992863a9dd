import { askRules } from "./rules/ask.ts";
import { findingRules } from "./rules/finding.ts";
import { positionRules } from "./rules/position.ts";
import { standingRules } from "./rules/standing.ts";
import type { LiftWords, Rule } from "./rules/words.ts";

export type { LiftWords };
export { askRules, findingRules, positionRules, standingRules };

/** The version of the rules. It goes up whenever the same files could be decided differently. */
export const rulesVersion = "1";

export type AskRuleId = keyof typeof askRules;
export type StandingRuleId = keyof typeof standingRules;
export type FindingRuleId = keyof typeof findingRules;
export type PositionRuleId = keyof typeof positionRules;
export type RuleId = StandingRuleId | FindingRuleId | PositionRuleId | AskRuleId;

/** Every rule by its id. */
export const rules: Readonly<Record<RuleId, Rule & { readonly lift?: LiftWords }>> = Object.freeze({
  ...standingRules,
  ...findingRules,
  ...positionRules,
  ...askRules,
});
