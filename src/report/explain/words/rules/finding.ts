import type { ClosureRuleId, FindingRuleId } from "../../../../model/rules.ts";
import { nothingToLift, type RuleWords } from "./words.ts";

export const closureWords: Readonly<Record<ClosureRuleId, RuleWords>> = Object.freeze({
  "closure/no-proof": {
    example: "A finding of May 2024 is closed on a policy of 2021.",
    counter: "It is closed on an audit of 2025 that found the same matter in order.",
  },
  "closure/not-confirmed": {
    example: "A regulator's finding is closed on a new register that is in order, and only the producer says that this settles it.",
    counter: "The regulator wrote that it is content. ‘confirmed_by’ names it, and ‘in’ names the letter.",
  },
});

export const findingWords: Readonly<Record<FindingRuleId, RuleWords>> = Object.freeze({
  "finding/file-not-loaded": {
    example: "The file of a practice has a mistake that makes it unreadable, so every clause of the practice is unknown.",
    counter: "There is no file about the practice: then nothing is shown, and that is known.",
    lift: "Put the file right. t6 check names the line.",
  },
  "finding/failure": {
    example: "A regulator found last year that data were shared without a legal basis, and nothing shows that this was put right.",
    counter: "A newspaper says the same, and nobody has checked it: that disputes the clause, and does not decide it.",
    lift: "Put right what was found, show that by something later, and have it confirmed by somebody outside the producer.",
  },
  "finding/does-not-apply": {
    example: "The data are about businesses only, and assessment.yaml says so: the clause on people's rights does not apply.",
    counter: "Nobody says whether the data are about people: then the clause applies.",
    lift: `${nothingToLift} If the fact is wrong, correct it under ‘data’ in assessment.yaml.`,
  },
  "finding/not-applicable": {
    example: "Nothing has been released yet, so the clause on release is marked as not applicable, with that reason and a name.",
    counter: "A clause that is marked without a reason, or that the catalogue does not let be marked: it goes on being assessed.",
    lift: `${nothingToLift} If the reason no longer holds, take the entry out.`,
  },
  "finding/deferred": {
    example: "The data protection regulator has an open case about sharing, so the clause on sharing is left to it.",
    counter: "The regulator has already found a failure: that is a finding, and cannot be left aside.",
    lift: "When the other body has decided, take the entry out and assess the clause.",
  },
  "finding/weakness": {
    example: "An audit shows that access is controlled, and a regulator found that leavers keep theirs for weeks.",
    counter: "A regulator found that anybody could get in: a failure, so the clause is not met.",
  },
  "finding/disputed": {
    example: "The access log is in order, and a campaign group says that outsiders got in. Nobody has checked that.",
    counter: "An auditor says it: an auditor's finding binds, so it decides.",
  },
  "finding/met": {
    example: "Internal audit found this year's log of output checks complete, and nothing speaks against it.",
    counter: "A policy says that outputs are checked: words go some way, so the clause is partly met.",
    lift: nothingToLift,
  },
  "finding/parts-missing": {
    example: "Audits show good practice in storing, opening and analysing the data, and nothing shows it for sending them.",
    counter: "Others collect the data for purposes of their own: then collecting is not missing, because it does not apply.",
  },
  "finding/not-regular": {
    example: "One review in 2025, and no day for the next.",
    counter: "One review in 2025 and the next due in 2026; or two reviews, of 2024 and 2025.",
  },
  "finding/limited": {
    example: "The only evidence is a policy, and the clause asks for conduct.",
    counter: "There is a policy, and a log that shows that it is followed: the log alone shows the clause.",
    lift: "Each item names the rule that limits it, and what would lift that.",
  },
  "finding/only-plans": {
    example: "“From April all outputs will be checked”, and nothing else.",
    counter: "One team has begun to check: in progress, so the clause is partly met.",
    lift: "Carry out what is planned, and show it.",
  },
  "finding/nothing": {
    example: "No item names the clause; or those that do were withdrawn, or are background only.",
    counter: "There is one item and it falls short: partly met.",
    lift: "Give something that shows the clause. t6 explain with its id says which kinds of evidence can.",
  },
});
