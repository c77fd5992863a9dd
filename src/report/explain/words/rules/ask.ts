import type { AskLackId, AskRuleId } from "../../../../model/rules.ts";
import type { RuleWords } from "./words.ts";

/** What is proposed goes by itself. */
const goes = "It is no longer proposed once the finding is another. Whether it is asked at all is for a person to decide.";

export const askWords: Readonly<Record<AskRuleId, RuleWords>> = Object.freeze({
  "ask/requirement": {
    example: "A regulator found that data were shared without a legal basis: put that right, and show it.",
    counter: "Nothing is known about the clause: that makes a question.",
    lift: goes,
  },
  "ask/recommendation": {
    example: "The register is there and is not published: publish it where anyone can open it.",
    counter: "The register is published, and leaves out something minor: that makes a suggestion.",
    lift: goes,
  },
  "ask/question": {
    example: "Nothing bears on the clause on linking: which linkages are made with these data?",
    counter: "There is a policy on linkages: partly met, which makes a recommendation.",
    lift: goes,
  },
  "ask/suggestion": {
    example: "The log shows the clause, and an auditor asked for page numbers in it.",
    counter: "The log shows the clause, and nothing is left to say: nothing is proposed.",
    lift: goes,
  },
});

export const askLackWords: Readonly<Record<AskLackId, RuleWords>> = Object.freeze({
  "ask/internal": {
    example: "An ask with ‘audience: internal’.",
    counter: "The same ask, printed in the letter.",
    lift: "Let the public read it: take out ‘audience: internal’.",
  },
  "ask/only-suggested": {
    example: "“You could add a link to the register.”",
    counter: "“Add the missing shares to the register by May”: a recommendation.",
    lift: "Recommend it, if it is meant as more than a suggestion.",
  },
  "ask/not-accepted": {
    example: "The producer promises a register, and the regulator has not taken that up.",
    counter: "The regulator's letter takes the promise up: ‘accepted_by’ names who did.",
    lift: "Let the assessor accept it, and name who did under ‘accepted_by’.",
  },
  "ask/no-owner": {
    example: "‘owner: TBC’, or no owner.",
    counter: "‘owner: Head of data sharing’.",
    lift: "Name who will do it.",
  },
  "ask/no-day": {
    example: "‘no_specific_timescale: true’.",
    counter: "‘due: 2026-06-30’.",
    lift: "Agree a day.",
  },
  "ask/overdue": {
    example: "Due on 30 June, weighed as of 1 July, and not done.",
    counter: "Due on 30 June, weighed as of 30 June: it counts to the end of that day.",
    lift: "Do it and close it; or agree a new day, and note under ‘progress’ why.",
  },
  "ask/too-wide": {
    example: "“Improve data governance”, for all 28 clauses.",
    counter: "“Publish the reasons beside each entry of the register”, for the one clause on reasons.",
    lift: "Write an ask for each thing that is to be done, with the few clauses that it would put right.",
  },
  "ask/beyond-horizon": {
    example: "A register, to be published by 2099.",
    counter: "A register, to be published within 18 months.",
    lift: "Agree a nearer day, or a first step that can be done sooner.",
  },
});
