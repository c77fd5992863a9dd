import type { ProposedAsk } from "./generated/schemas.ts";
import type { FindingState, PositionState, StandingState } from "./states.ts";

/** The version of the rules below. It goes up whenever the same files could be decided differently. */
export const rulesVersion = "1";

/** What one would say to lift a limit: about one item, or about several. `{items}` is filled in with their titles. */
export interface LiftWords {
  readonly one: string;
  readonly many: string;
}

interface Rule {
  /** A few words, for tables. */
  readonly title: string;
  /** The rule as a sentence, for explanations. */
  readonly text: string;
}

export interface StandingRule extends Rule {
  readonly standing: StandingState;
  readonly lift?: LiftWords;
}

export interface FindingRule extends Rule {
  readonly state: FindingState;
  readonly lift?: LiftWords;
}

export interface PositionRule extends Rule {
  readonly state: PositionState;
}

/**
 * What one item can do for one clause. The first rule that fits decides, in this order.
 * Source: the tool's own rules, after the clause types DO, SHOW and WEIGH; the Code does not grade evidence.
 */
export const standingRules = {
  "standing/adverse": {
    standing: "adverse",
    title: "contradicts the clause",
    text: "The item contradicts the clause, and the matter is still open.",
    lift: {
      one: "Put right what {items} found, and show that it has been put right.",
      many: "Put right what {items} found, and show that it has been put right.",
    },
  },
  "standing/closed": { standing: "none", title: "contradiction closed", text: "The item contradicted the clause, and the matter has been closed." },
  "standing/after-as-of": { standing: "none", title: "dated after the as-of date", text: "The item is dated after the as-of date, so it cannot count yet." },
  "standing/discontinued": {
    standing: "none",
    title: "discontinued",
    text: "The item had been withdrawn or discontinued by the as-of date.",
    lift: { one: "Show what has taken the place of {items}.", many: "Show what has taken the place of {items}." },
  },
  "standing/planned": {
    standing: "none",
    title: "planned only",
    text: "The item is a plan or an aspiration. Plans never count.",
    lift: { one: "Carry out {items}, and show that it is in place.", many: "Carry out {items}, and show that they are in place." },
  },
  "standing/context": { standing: "none", title: "context only", text: "The item is background to the clause and does not speak for it." },
  "standing/lapsed": {
    standing: "limited",
    title: "lapsed",
    text: "The item's valid-until date has passed.",
    lift: { one: "Renew {items} or bring it up to date.", many: "Renew {items} or bring them up to date." },
  },
  "standing/in-progress": {
    standing: "limited",
    title: "in progress",
    text: "The item is in progress or on trial.",
    lift: { one: "Complete {items}, and show that it is in place.", many: "Complete {items}, and show that they are in place." },
  },
  "standing/not-public": {
    standing: "limited",
    title: "not open to the public",
    text: "The clause needs something the public can open, and the public cannot open this item: it is not public or has no locator.",
    lift: { one: "Publish {items} where anyone can open it.", many: "Publish {items} where anyone can open them." },
  },
  "standing/words-only": {
    standing: "limited",
    title: "words only",
    text: "The clause asks for conduct, and the item is only words about it: a policy, statement, notice, guidance or usage figures.",
    lift: {
      one: "Show that what {items} says is applied: a record, certificate or audit.",
      many: "Show that what {items} say is applied: a record, certificate or audit.",
    },
  },
  "standing/undated": {
    standing: "limited",
    title: "undated",
    text: "The clause needs a dated record of consideration, and the item carries no date.",
    lift: { one: "Record when {items} was considered, and with what outcome.", many: "Record when {items} were considered, and with what outcome." },
  },
  "standing/under-verified": {
    standing: "limited",
    title: "not verified far enough",
    text: "The item is verified less than the assurance profile asks of this clause.",
    lift: { one: "Provide what is needed to verify {items}.", many: "Provide what is needed to verify {items}." },
  },
  "standing/limitation": {
    standing: "limited",
    title: "material limitation",
    text: "A material limitation of the item is unresolved.",
    lift: { one: "Put right what is missing from {items}.", many: "Put right what is missing from {items}." },
  },
  "standing/sufficient": {
    standing: "sufficient",
    title: "sufficient",
    text: "Nothing limits the item: it can show the clause, or the parts of it that it covers.",
  },
} as const satisfies Record<string, StandingRule>;

/** The finding of a clause. The first rule that fits decides, in this order. */
export const findingRules = {
  "finding/file-not-loaded": {
    state: "unknown",
    title: "a file was not loaded",
    text: "The file that holds this practice's evidence could not be loaded, so nothing is known.",
  },
  "finding/not-applicable": {
    state: "not_applicable",
    title: "not applicable",
    text: "The clause is marked as not applicable, with a reason, and the catalogue allows it.",
  },
  "finding/deferred": { state: "deferred", title: "another body's case is open", text: "Another body's case about this matter is open, so nothing is said." },
  "finding/contradicted": {
    state: "not_met",
    title: "contradicted",
    text: "An open contradiction comes from a competent body (a regulator, court or auditor) or has been verified.",
  },
  "finding/disputed": {
    state: "partly_met",
    title: "shown but disputed",
    text: "A sufficient item is disputed by a contradiction that is neither verified nor from a competent body.",
    lift: { one: "Answer what {items} says, and show the answer.", many: "Answer what {items} say, and show the answer." },
  },
  "finding/met": { state: "met", title: "met", text: "A sufficient item shows the clause, and nothing open contradicts it." },
  "finding/parts-missing": {
    state: "partly_met",
    title: "some parts not shown",
    text: "The clause has parts, and not every part has a sufficient item.",
    lift: { one: "Show how {items} is covered.", many: "Show how {items} are covered." },
  },
  "finding/not-regular": {
    state: "partly_met",
    title: "not shown to be regular",
    text: "The clause says “regular”, and there are neither two dated sufficient items nor one with a date for the next.",
    lift: { one: "Give the dates of two reviews, or of one and of the next.", many: "Give the dates of two reviews, or of one and of the next." },
  },
  "finding/limited": { state: "partly_met", title: "limited evidence", text: "There is evidence for the clause, and every item of it is limited." },
  "finding/only-plans": { state: "not_shown", title: "only plans", text: "Only plans stand behind the clause, and plans never count." },
  "finding/nothing": {
    state: "not_shown",
    title: "nothing shown",
    text: "No item that can count bears on the clause. That is neither a failure nor a success.",
  },
} as const satisfies Record<string, FindingRule>;

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

/** What the tool would ask for, by finding. A proposal: a person decides whether to make it. */
export const askRules = {
  "ask/requirement": { kind: "requirement", title: "not met: a requirement", text: "A clause that is not met makes a requirement." },
  "ask/recommendation": { kind: "recommendation", title: "partly met: a recommendation", text: "A clause that is partly met makes a recommendation." },
  "ask/question": { kind: "question", title: "not shown: a question", text: "A clause that is not shown makes a question to the producer." },
  "ask/suggestion": {
    kind: "suggestion",
    title: "met, with a minor limitation: a suggestion",
    text: "A clause that is met makes a suggestion where an item behind it has a minor limitation, or where a further item could be opened to the public.",
  },
} as const satisfies Record<string, Rule & { readonly kind: ProposedAsk["kind"] }>;

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
