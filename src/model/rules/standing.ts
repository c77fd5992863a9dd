import type { StandingState } from "../states.ts";
import type { LiftWords, Rule } from "./words.ts";

interface StandingRule extends Rule {
  readonly standing: StandingState;
  readonly lift?: LiftWords;
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
    lift: {
      one: "Renew {items} or bring it up to date.",
      many: "Renew {items} or bring them up to date.",
      it: "Renew it or bring it up to date.",
      them: "Renew them or bring them up to date.",
    },
  },
  "standing/in-progress": {
    standing: "limited",
    title: "in progress",
    text: "The item is in progress or on trial.",
    lift: {
      one: "Complete {items}, and show that it is in place.",
      many: "Complete {items}, and show that they are in place.",
      it: "Complete it, and show that it is in place.",
      them: "Complete them, and show that they are in place.",
    },
  },
  "standing/not-public": {
    standing: "limited",
    title: "not open to the public",
    text: "The clause needs something the public can open, and the public cannot open this item: it is not public or has no locator.",
    lift: {
      one: "Publish {items} where anyone can open it.",
      many: "Publish {items} where anyone can open them.",
      it: "Publish it where anyone can open it.",
      them: "Publish them where anyone can open them.",
    },
  },
  "standing/words-only": {
    standing: "limited",
    title: "words only",
    text: "The clause asks for conduct, and the item is only words about it: a policy, statement, notice, guidance or usage figures.",
    lift: {
      one: "Show that what {items} says is applied: a record, certificate or audit.",
      many: "Show that what {items} say is applied: a record, certificate or audit.",
      it: "Show that what it says is applied: a record, certificate or audit.",
      them: "Show that what they say is applied: a record, certificate or audit.",
    },
  },
  "standing/undated": {
    standing: "limited",
    title: "undated",
    text: "The clause needs a dated record of consideration, and the item carries no date.",
    lift: {
      one: "Record when {items} was considered, and with what outcome.",
      many: "Record when {items} were considered, and with what outcome.",
      it: "Record when it was considered, and with what outcome.",
      them: "Record when they were considered, and with what outcome.",
    },
  },
  "standing/under-verified": {
    standing: "limited",
    title: "not verified far enough",
    text: "The item is verified less than the assurance profile asks of this clause.",
    lift: {
      one: "Provide what is needed to verify {items}.",
      many: "Provide what is needed to verify {items}.",
      it: "Provide what is needed to verify it.",
      them: "Provide what is needed to verify them.",
    },
  },
  "standing/limitation": {
    standing: "limited",
    title: "material limitation",
    text: "A material limitation of the item is unresolved.",
    lift: {
      one: "Put right what is missing from {items}.",
      many: "Put right what is missing from {items}.",
      it: "Put right what is missing from it.",
      them: "Put right what is missing from them.",
    },
  },
  "standing/sufficient": {
    standing: "sufficient",
    title: "sufficient",
    text: "Nothing limits the item: it can show the clause, or the parts of it that it covers.",
  },
} as const satisfies Record<string, StandingRule>;
