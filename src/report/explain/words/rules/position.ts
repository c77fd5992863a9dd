import type { PositionRuleId } from "../../../../model/rules.ts";
import { nothingToLift, type RuleWords } from "./words.ts";

export const positionWords: Readonly<Record<PositionRuleId, RuleWords>> = Object.freeze({
  "position/unknown": {
    example: "The file of the practice has a mistake that makes it unreadable.",
    counter: "There is no file about the practice: then nothing is shown.",
    lift: "Put the file right. t6 check names the line.",
  },
  "position/not-consistent": {
    example: "Seven clauses of the practice are met, and a court found that the eighth was broken.",
    counter: "A campaign group says so, and nobody has verified it: the clause is disputed, and partly met.",
    lift: "Put right what was found against the clause, and prove it. t6 explain finding/failure says what that takes.",
  },
  "position/not-held": {
    example: "A catalogue has two practices word for word, and names four more whose words nobody here has seen.",
    counter: "A court found that a clause was broken: then it is not consistent, whatever the missing words say.",
    lift: "Copy the words of the practice from the code itself, split them into clauses, and say who copied them from where.",
  },
  "position/nothing-shown": {
    example: "A folder in which the work has not begun.",
    counter: "One clause of eight is partly met: something is shown.",
    lift: "Give something that shows one of the clauses.",
  },
  "position/clause-missing": {
    example: "Every clause but one is met, and nothing bears on that one: “Partly shown”, and the clause is named as missing.",
    counter: "The certificate for that clause has lapsed: it still goes some way, so what is missing is a recommendation that counts.",
    lift: "Show the clauses that are named as missing.",
  },
  "position/no-real-ask": {
    example: "A clause is partly met, and the only ask about it was due last year.",
    counter: "The ask is public, comes from the assessor, has an owner and is due in six months: it counts.",
    lift: "Show the clause in full; or make a recommendation that counts. The ids that begin with ‘ask/’ say what one may lack.",
  },
  "position/nothing-met": {
    example: "Five clauses are partly met, each with a recommendation, and none of them is met.",
    counter: "One of the five is met, and the other four have a recommendation that counts: consistent, with recommendations.",
    lift: "Show one clause of the practice in full.",
  },
  "position/with-recommendations": {
    example: "Three clauses are partly met, and the regulator recommended something for each, with an owner and a day within two years.",
    counter: "For one of the three there is only a promise that is due in ten years, or an ask for internal use.",
    lift: "Do what was recommended, and show it.",
  },
  "position/meets": {
    example: "Every clause that applies is met. One does not apply, because the data are not linked.",
    counter: "All clauses but one are met and that one is partly met: not ‘meets’, however high the score.",
    lift: nothingToLift,
  },
  "position/nothing-applicable": {
    example: "Business data that others collect for purposes of their own: no clause on the people in the data applies.",
    counter: "Clauses apply and there is no evidence: nothing is shown.",
    lift: `${nothingToLift} If a clause does apply, correct the fact or take out the entry that says otherwise.`,
  },
  "position/all-deferred": {
    example: "A regulator's open case is about every clause of the practice that applies.",
    counter: "The case is about two clauses of five: the position rests on the other three, and says so.",
    lift: "When the other body has decided, take the entries out and assess the clauses.",
  },
});
