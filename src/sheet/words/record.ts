import { assessmentFields } from "../fields/assessment.ts";
import type { WordsByCode } from "./said.ts";

const reasons =
  "is empty, and no reasons are given for the least that can be asked. Say what the data are about, whom they could harm, and who cares about them";

/** The lines of the sheet on the assessment in which facts about the data are stated. */
const linesOf = (facts: string): string =>
  assessmentFields
    .filter(({ key }) => facts.includes(`‘${/^data\.(.*)\.is$/.exec(key)?.[1]}’`))
    .map(({ label }) => `“${label}”`)
    .join(" and ");

/** What is told about asks, judgements, the assessment and what is set aside, in the words of a book. */
export const recordWords: WordsByCode = {
  "ask/overdue": {
    key: "due",
    words: ({ args: { due }, column }) =>
      `says ${due}, which is over, and the ask is open. If it was done, fill in ${column("closed.on")} and ${column("closed.evidence")}; if not, write what was done under ${column("note")}, and agree a new day`,
  },
  "ask/too-wide": {
    key: "clauses",
    words: ({ args: { count, most } }) =>
      `names ${count} clauses, and an ask about more than ${most} counts as a recommendation for none. Write a row for each thing that is to be done`,
  },
  "ask/beyond-horizon": {
    key: "due",
    words: ({ args: { due, months } }) =>
      `says ${due}, more than ${months} months after the as-of date, so the ask takes care of no gap. Agree an earlier day, if only for a first step`,
  },
  "ask/not-accepted": {
    key: "accepted_by.name",
    words: ({ args: { who } }) =>
      `is empty, and the ask was put forward by ${who}, so it takes care of no gap. If it was accepted on the assessor's side, write by whom`,
  },
  "ask/internal": {
    key: "audience",
    words: ({ args: { clauses } }) =>
      `says “internal”, so for the public the ask takes care of no gap in ${clauses}. Empty the cell, or add an ask that the public can read`,
  },
  "edition/not-yet-published": {
    key: "edition",
    words: ({ args: { edition, published }, column }) =>
      `says ${edition}, which was published on ${published}, after the as-of date. If that is meant, say so under ${column("provenance")}; otherwise write the edition then in force`,
  },
  "edition/superseded": {
    key: "edition",
    words: ({ args: { successor }, said, column }) =>
      `says ${said}, which edition ${successor} has replaced. If the older one is meant, say why under ${column("introduction")}; this is told all the same`,
  },
  "assessment/least-profile-without-reasons": { key: "profile.reasons", words: () => reasons },
  "assessment/profile-without-reasons": {
    key: "profile.reasons",
    words: () => "is empty. Say what the data are about, whom they could harm, and who cares about them",
  },
  "judgement/read-from-nothing": {
    key: "read_by",
    words: ({ said, column }) =>
      `says ${said}, and no document is named that it was read from. Write where it was published under ${column("published_in")}, or empty it`,
  },
  "judgement/partial-date": {
    key: "on",
    words: ({ args: { date }, column }) =>
      `says ${date}, which is no day. Write the day; or, if somebody else published the judgement, write where under ${column("published_in")}`,
  },
  "judgement/attributed-without-reasons": {
    key: "reasons",
    words: () => "is empty, and the published judgement is another than where the evidence stands. If the document gives reasons, restate them here",
  },
  "judgement/older-than-evidence": {
    key: "on",
    words: ({ args: { date, evidence }, column }) =>
      `says ${date}, before ${evidence}. Judge again and write the new day; or name under ${column("cites")} only what the judgement was made on`,
  },
  "judgement/new-finding": {
    key: "on",
    words: ({ args: { date, evidence } }) =>
      `says ${date}, and since then fault was found: ${evidence}. Judge again, in the knowledge of it, and write the new day`,
  },
  "judgement/stale": {
    key: "on",
    words: ({ said, column }) =>
      `says ${said}, and the evidence was changed after that was written. Look again. If it stands as it is, choose “yes” under ${column("confirm")}; if not, judge anew, and write the day`,
  },
  "judgement/words-not-held": {
    key: "outcome",
    words: ({ said, args: { on_what: practice } }) =>
      `says ${said}, and the words of ${practice} are not held, so that nothing shows what was judged. Leave it empty until they are filled in`,
  },
  "judgement/only-reported": {
    key: "outcome",
    words: ({ said }) => `says ${said}, and nobody has checked any of the evidence behind it. Have at least one row checked, and fill in who did it there`,
  },
  "reference/unsorted-clauses": { words: ({ args: { sorted } }) => `does not have the clauses in their order. Write ${sorted?.replace(" and ", ", ")}` },
  "scope/no-name": { key: "by", words: () => "is empty. Write the name of the person who decided that the clause does not apply" },
  "scope/many": {
    key: "reason",
    words: ({ args: { count, total } }) =>
      `stands for one of ${count} clauses of ${total} that are left out by hand. What follows from the data belongs on the sheet “Assessment”`,
  },
  "scope/fact-with-evidence": {
    words: ({ args: { clauses, evidence }, said }) =>
      `says ${said}, so ${clauses} cannot apply, and there is evidence for that: ${evidence}. Correct this cell, or take ${clauses} out of “Clauses” there`,
  },
  "scope/against-fact": {
    words: ({ args: { clause, facts = "" } }) =>
      `sets ${clause} aside, and the sheet “Assessment” says that it applies: ${linesOf(facts)}. Empty the row, or correct the sheet “Assessment”`,
  },
  "scope/with-evidence": {
    words: ({ args: { clause, evidence } }) =>
      `sets ${clause} aside, and there is evidence for it: ${evidence}. Empty the row, or take ${clause} out of “Clauses” there`,
  },
  "scope/reopen-passed": {
    key: "reopen_on",
    words: ({ args: { date } }) => `says ${date}, which is over. Find out how the case ended. Then empty the row and assess the clause, or write a new day`,
  },
  "scope/no-reopen-date": { key: "reopen_on", words: () => "is empty. Write the month in which to ask how the case ended" },
};
