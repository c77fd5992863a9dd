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
      one: "Put right what {items} is about, and show that it has been put right.",
      many: "Put right what {items} are about, and show that it has been put right.",
    },
  },
  "standing/closure-unproven": {
    standing: "adverse",
    title: "closed, and not proven",
    text: "The item contradicts the clause and is marked as closed, and the closure lacks something. Until it is proven the matter is open.",
  },
  "standing/improvement": {
    standing: "none",
    title: "asks for an improvement",
    text: "The item says what could be done better, and nothing that has failed. It lowers nothing and makes a suggestion.",
    lift: { one: "Consider what {items} asks for.", many: "Consider what {items} ask for." },
  },
  "standing/closed": {
    standing: "none",
    title: "contradiction closed",
    text: "The item contradicted the clause, and it is shown that the matter was put right.",
  },
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
  "standing/no-address": {
    standing: "limited",
    title: "public, without an address",
    text: "The clause needs something the public can open. The item is public, and nothing says where it can be opened.",
    lift: {
      one: "Give the address of {items}.",
      many: "Give the addresses of {items}.",
      it: "Give its address.",
      them: "Give their addresses.",
    },
  },
  "standing/words-only": {
    standing: "limited",
    title: "words only",
    text: "The clause asks for conduct, and the item is only words about it: a policy, statement, notice, guidance or usage figures.",
    lift: {
      one: "Show that what {items} says is applied: {kinds}.",
      many: "Show that what {items} say is applied: {kinds}.",
      it: "Show that what it says is applied: {kinds}.",
      them: "Show that what they say is applied: {kinds}.",
    },
  },
  "standing/other-kind": {
    standing: "limited",
    title: "another kind of evidence",
    text: "The item is of a kind that cannot show this clause by itself. The catalogue says which kinds can.",
    lift: {
      one: "Add to {items} something of a kind that shows this: {kinds}.",
      many: "Add to {items} something of a kind that shows this: {kinds}.",
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
  "standing/age-unknown": {
    standing: "limited",
    title: "of unknown age",
    text: "The clause asks for conduct, and neither the item nor a check of it carries a date, so nobody can tell how old the proof is.",
    lift: {
      one: "Give the date of {items}.",
      many: "Give the dates of {items}.",
      it: "Give its date.",
      them: "Give their dates.",
    },
  },
  "standing/too-old": {
    standing: "limited",
    title: "too old",
    text: "The clause asks for conduct or consideration, and the item is older than the profile lets proof be. A certificate or an agreement counts to its last day.",
    lift: {
      one: "Show by something newer than {items} that it is still so.",
      many: "Show by something newer than {items} that it is still so.",
      it: "Show by something newer that it is still so.",
      them: "Show by something newer that it is still so.",
    },
  },
  "standing/unspecific": {
    standing: "limited",
    title: "does not say what it shows here",
    text: "The item names many clauses, and does not say what it shows for this one, or says the same for several.",
    lift: {
      one: "Say what {items} shows for this clause in particular.",
      many: "Say what {items} show for this clause in particular.",
      it: "Say what it shows for this clause in particular.",
      them: "Say what they show for this clause in particular.",
    },
  },
  "standing/unchecked": {
    standing: "limited",
    title: "not checked",
    text: "Nobody but whoever said it has looked at the item, and the assurance profile asks for a check here. Somebody of the producer's own is enough.",
    lift: {
      one: "Have somebody else look at {items}, and record who did, and when.",
      many: "Have somebody else look at {items}, and record who did, and when.",
      it: "Have somebody else look at it, and record who did, and when.",
      them: "Have somebody else look at them, and record who did, and when.",
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
