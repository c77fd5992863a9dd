import type { FindingState } from "../states.ts";
import type { LiftWords, Rule } from "./words.ts";

interface FindingRule extends Rule {
  readonly state: FindingState;
  readonly lift?: LiftWords;
}

/** The finding of a clause. The first rule that fits decides, in this order. */
export const findingRules = {
  "finding/file-not-loaded": {
    state: "unknown",
    title: "a file was not loaded",
    text: "The file that holds this practice's evidence could not be loaded, so nothing is known.",
  },
  "finding/failure": {
    state: "not_met",
    title: "found to have failed",
    text: "A regulator, auditor, court or Parliament found a failure, the producer admitted one, or one was verified, and nothing shows that it was put right. It decides whatever else is declared or shown.",
  },
  "finding/does-not-apply": {
    state: "not_applicable",
    title: "does not apply to these data",
    text: "The assessment says what the data are, and the catalogue says that the clause does not apply to such data.",
  },
  "finding/not-applicable": {
    state: "not_applicable",
    title: "not applicable",
    text: "The clause is marked as not applicable, with a reason, and the catalogue allows it.",
  },
  "finding/deferred": { state: "deferred", title: "another body's case is open", text: "Another body's case about this matter is open, so nothing is said." },
  "finding/weakness": {
    state: "partly_met",
    title: "shown, with a weakness found",
    text: "A sufficient item shows the clause, and a weakness was found by somebody whose finding binds, or was verified. It is open, so the clause is partly met at most.",
    lift: { one: "Put right what {items} is about, and show it.", many: "Put right what {items} are about, and show it." },
  },
  "finding/disputed": {
    state: "partly_met",
    title: "shown but disputed",
    text: "A sufficient item is disputed by a contradiction that is neither verified nor from somebody whose finding binds.",
    lift: { one: "Answer what {items} says, and show the answer.", many: "Answer what {items} say, and show the answer." },
  },
  "finding/met": { state: "met", title: "met", text: "A sufficient item shows the clause, and nothing open contradicts it." },
  "finding/parts-missing": {
    state: "partly_met",
    title: "some parts not shown",
    text: "The clause has parts, and not every part that applies has a sufficient item.",
    lift: { one: "Show how {items} is covered.", many: "Show how {items} are covered." },
  },
  "finding/not-regular": {
    state: "partly_met",
    title: "not shown to be regular",
    text: "The clause says “regular”. That takes two sufficient items of different dates, the last of them recent enough and the one before not much older; or a recent one and a date for the next that is neither past nor far away.",
    lift: { one: "Give the dates of two reviews, or of one and of the next.", many: "Give the dates of two reviews, or of one and of the next." },
  },
  "finding/limited": { state: "partly_met", title: "limited evidence", text: "There is evidence for the clause, and every item of it is limited." },
  "finding/only-plans": { state: "not_shown", title: "only plans", text: "Only plans stand behind the clause, and plans never count." },
  "finding/nothing": {
    state: "not_shown",
    title: "nothing shown",
    text: "No item that can count shows any of the clause. Where nothing speaks against it either, that is neither a failure nor a success.",
  },
} as const satisfies Record<string, FindingRule>;
