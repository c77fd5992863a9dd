import type { StandingRuleId } from "../../../../model/rules.ts";
import { nothingToLift, type RuleWords } from "./words.ts";

export const standingWords: Readonly<Record<StandingRuleId, RuleWords>> = Object.freeze({
  "standing/adverse": {
    example:
      "A regulator found in March that data were shared without a legal basis. It is recorded with ‘stance: contradicts’, and nothing says that it was put right.",
    counter: "The same letter praises how requests are logged. That is an item of its own, which supports.",
  },
  "standing/closure-unproven": {
    example: "A regulator's finding is closed on the producer's sentence “this has been dealt with”. A sentence shows nothing, so the finding stays open.",
    counter: "A register from after the finding shows that it was put right, and the regulator's letter confirms it: closed.",
    lift: "Name under ‘closed’ something later than the finding that shows the clause by itself. For a finding that binds, name also who outside the producer confirmed it, and where that can be seen.",
  },
  "standing/improvement": {
    example: "An auditor asks for page numbers in the transfer log, recorded with ‘severity: improvement’.",
    counter: "An auditor finds that half of the transfers are not in the log: a failure or a weakness, whatever it is called.",
  },
  "standing/closed": {
    example: "A finding of 2023. A review of 2024 shows that it was put right, and the regulator's letter of 2024 says so.",
    counter: "The finding is marked as closed on a page that is older than the finding: the closure is not proven.",
    lift: nothingToLift,
  },
  "standing/after-as-of": {
    example: "The evidence is weighed as of 31 December 2025, and the page is dated February 2026.",
    counter: "A page that is dated 2025, without a month: it may be from before the day of weighing, so it counts.",
    lift: "Weigh the evidence as of a later day, or leave the item for the next assessment.",
  },
  "standing/discontinued": {
    example: "A register that was withdrawn in 2024.",
    counter: "A register that will be closed next year: until that day it counts as what it is.",
  },
  "standing/planned": {
    example: "“We will publish a register in the spring.”",
    counter: "The register is used for half of the shares already: in progress, so it goes some way.",
  },
  "standing/context": {
    example: "The law that says what a producer has to do, recorded so that readers know it.",
    counter: "A legal review which finds that the producer keeps to that law: it supports.",
    lift: "If the item speaks for the clause, record it as supporting.",
  },
  "standing/lapsed": {
    example: "A certificate that was valid until 31 March, weighed as of 1 April.",
    counter: "The same certificate, weighed as of 31 March: it counts to the end of its last day.",
  },
  "standing/in-progress": {
    example: "New checks before release, which two of five teams are trying out.",
    counter: "Checks that all teams use and that are still being improved: in place.",
  },
  "standing/not-public": {
    example: "A page on data sharing on the staff network; or a copy that one person was sent under freedom of information.",
    counter: "A page on the website, with its address. For a clause about what people are told, a leaflet that everybody gets will do.",
  },
  "standing/no-address": {
    example: "A page on data sharing, recorded as public, and nothing says at which address; or an address that only works inside the office.",
    counter: "The same page with the address at which anybody can open it, or the address of a copy in a web archive.",
  },
  "standing/words-only": {
    example: "A policy that says “all outputs are checked before release”.",
    counter: "The log of last year's output checks, with dates and results: a record, which shows that it is done.",
  },
  "standing/other-kind": {
    example: "A contract, to show what a supplier does. It binds the supplier, and does not show what the supplier does.",
    counter: "An audit of that supplier, where the catalogue lists audits for the clause. t6 explain with the id of a clause lists its kinds.",
  },
  "standing/undated": {
    example: "A note on which guidelines were considered, without a date.",
    counter: "The same note with ‘dates: { about: 2025-03 }’. A month or a year is enough.",
  },
  "standing/age-unknown": {
    example: "A log of requests, with no date of its own and no dated check.",
    counter: "A log without a date that an auditor looked at on a stated day: the day of the check counts.",
  },
  "standing/too-old": {
    example: "An audit report of 2019, weighed in 2026.",
    counter: "A certificate of 2019 that is valid until 2027; or a procedure of 2019 that an auditor saw in use last year.",
  },
  "standing/unspecific": {
    example: "One policy is named for eight clauses, and nothing says what it shows for each, or the same sentence is given for all.",
    counter: "The same policy with ‘shows: Section 4 names who answers for the data’ at the clause on that, and another sentence at each other clause.",
  },
  "standing/unchecked": {
    example: "A record of processing that the data team keeps and nobody else has looked at, under the enhanced profile.",
    counter: "The same record, which the data protection officer went through in April: ‘verification: { level: checked, by: …, on: … }’.",
  },
  "standing/under-verified": {
    example: "A log that nobody looked at, for a key clause under the enhanced profile, which asks for a second source.",
    counter: "The same log, which internal audit examined, with the auditor's report named under ‘in’.",
  },
  "standing/limitation": {
    example: "A register that leaves out shares within government, recorded as a material limitation.",
    counter: "A register that is updated every two months and not every month: a minor limitation, which makes a suggestion at most.",
  },
  "standing/sufficient": {
    example: "This year's log of output checks, in place, examined by internal audit, with nothing that limits it.",
    counter: "The same log while the checks are on trial: limited.",
    lift: nothingToLift,
  },
});
