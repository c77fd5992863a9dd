import type { retiredRules } from "../../../../model/rules.ts";
import type { RuleWords } from "./words.ts";

/** Rules of version 1, which only saved results name. Each says what has taken its place. */
export const retiredWords: Readonly<Record<keyof typeof retiredRules, RuleWords>> = Object.freeze({
  "finding/contradicted": {
    example: "A saved result in which a regulator's finding against the clause on sharing was open.",
    counter: "A result of version 2: it names finding/failure, or finding/weakness where the finding is graded as one.",
    lift: "Decide again by version 2. finding/failure and finding/weakness have taken its place.",
  },
  "position/not-shown": {
    example: "A saved result with 27 of 28 clauses met and one not shown.",
    counter: "A result of version 2: it names position/clause-missing, or position/nothing-shown where nothing is there.",
    lift: "Decide again by version 2. position/nothing-shown and position/clause-missing have taken its place.",
  },
  "position/no-dated-ask": {
    example: "A saved result with a clause that is partly met, and no ask about it.",
    counter: "A result of version 2: it names position/no-real-ask, and asks more of an ask.",
    lift: "Decide again by version 2. position/no-real-ask has taken its place.",
  },
  "position/recommendations": {
    example: "A saved result with three clauses partly met, each with an ask that has an owner and a day.",
    counter: "A result of version 2: it names position/with-recommendations, and a promise due in 2099 no longer counts.",
    lift: "Decide again by version 2. position/with-recommendations has taken its place.",
  },
});
