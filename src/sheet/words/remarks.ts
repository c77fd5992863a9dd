import { datedBy, saysDate } from "./dated.ts";
import type { WordsByCode } from "./said.ts";

const rowsMore = "Add a row below the clause with something that can";

/** What a careful reader would object to about the evidence, in the words of a book. */
export const remarkWords: WordsByCode = {
  "evidence/severity-missing": { key: "severity", words: ({ args: { counts } }) => `is empty, so the contradiction ${counts}. Choose how grave it is` },
  "evidence/unused": {
    key: "stance",
    words: ({ said }) =>
      `says ${said}, and no judgement, ask or narrative refers to the row. If it speaks for the clause, empty the cell; if a judgement rests on it, write its id under “Rests on (ids)” on the sheet “Judgements”`,
  },
  "evidence/figure-overstated": {
    key: "verification.level",
    words: ({ said }) => `says ${said}, and a figure of the row is put down as better checked. If the figure was checked, so was the row: choose how far`,
  },
  "evidence/after-as-of": {
    words: ({ args: { date, as_of: asOf } }) =>
      `says ${date}, after the as-of date ${asOf}. Look whether it is right; if it is, the row waits for the next assessment, or the as-of date on the sheet “Assessment” has to move`,
  },
  "evidence/checked-later": {
    words: ({ args: { date, as_of: asOf } }) =>
      `says ${date}, after the as-of date ${asOf}. Look whether it is right; if it is, the as-of date on the sheet “Assessment” should not be earlier`,
  },
  "evidence/limitation-unproven": {
    words: ({ args: { lack, clauses }, column }) =>
      `does not put the limitation right for ${clauses}: ${lack}. Name such evidence under ${column("resolved_by")}. Until then the limitation counts as open`,
  },
  "evidence/limitation-not-accepted": {
    key: "material",
    words: ({ args: { lack, clauses }, column }) =>
      `says “no”, and it counts as “yes” for ${clauses}: ${lack}. Fill in ${column("accepted_by")}, ${column("accepted_by.role")} and ${column("in")}, or choose “yes”`,
  },
  "evidence/no-locator": {
    key: "source.url",
    words: ({ column }) =>
      `is empty, and anybody is said to be able to open it. Write the web address, or the id of a document under ${column("source")}; or choose another answer under ${column("access")}`,
  },
  "evidence/not-public": {
    key: "access",
    words: ({ args: { clauses }, said }) =>
      `says ${said}, and nothing behind ${clauses} can be opened by the public. Publish one of the items, choose that anyone can open it, and write its web address`,
  },
  "evidence/foi-only": {
    key: "access",
    words: ({ args: { clauses }, said }) =>
      `says ${said}, and so does everything behind ${clauses}. Publish what is relevant as a matter of routine, choose that anyone can open it, and write its web address`,
  },
  "evidence/only-plans": {
    key: "state",
    words: ({ args: { clauses }, said }) => `says ${said}, and only plans stand behind ${clauses}. Add a row for what exists today, even if it is not complete`,
  },
  "evidence/words-only": {
    key: "kind",
    words: ({ args: { clauses, kinds }, said }) => `says ${said}: what stands behind ${clauses} says what is done, and does not show it. ${rowsMore}: ${kinds}`,
  },
  "evidence/other-kind": {
    key: "kind",
    words: ({ args: { clauses, kinds }, said }) => `says ${said}, and by such things alone ${clauses} cannot be shown. ${rowsMore}: ${kinds}`,
  },
  "evidence/unspecific": {
    key: "shows",
    words: ({ args: { count, what }, column }) =>
      `does not say enough: the row names ${count} clauses, and ${what}. Write a line for each, which begins with its id; or name only the clauses that it really bears on under ${column("clauses")}`,
  },
  "reference/source-twice": {
    key: "title",
    words: ({ args: { first, same } }) =>
      `is of a document with the ${same} of ‘${first}’. If it is one document, keep that row and name it wherever this one is named; if they are two, give the address, the reference or the date of each`,
  },
  "evidence/repeated-statement": {
    key: "statement",
    words: ({ args: { first }, column }) =>
      `says word for word what ‘${first}’ says. If it is one thing, keep one row and name all its clauses under ${column("clauses")}; if they are several, say what this one shows`,
  },
  "evidence/not-a-sentence": { key: "statement", words: ({ said }) => `says ${said}, which is a note. Say who does what: “The page names the senior owner”` },
  "evidence/finding-as-context": {
    key: "stance",
    words: ({ args: { who }, said }) =>
      `says ${said}, and the row is by ${who}, so it is weighed for no clause. If it speaks for or against a clause, choose so; otherwise leave it`,
  },
  "evidence/undated": {
    key: "dates.about",
    words: ({ args: { clauses } }) => `is empty, and ${clauses} cannot be shown without a date. The month or the year will do, with an apostrophe in front`,
  },
  "evidence/too-old": {
    key: datedBy,
    words: (about) => {
      const { months, clauses } = about.args;
      return `${saysDate(about)} more than ${months} months before the as-of date, so it counts in part for ${clauses}. Add a row with something newer`;
    },
  },
  "evidence/next-review-far-off": {
    key: "dates.review_due",
    words: ({ args: { date, clauses } }) =>
      `says ${date}, too far off to show that ${clauses} is regular. Write an earlier day, or add a row for the review before this one`,
  },
  "evidence/lapsed": {
    key: "dates.valid_until",
    words: ({ args: { date } }) => `says ${date}, which is over. If it was renewed, write the new day; if not, have it renewed, or bring other evidence`,
  },
  "evidence/review-overdue": {
    key: "dates.review_due",
    words: ({ args: { date, clauses } }) =>
      `says ${date}, which is over. If the review was held, add a row for it, with its date and the clauses that it covers${clauses === undefined ? "" : `, ${clauses} among them`}; if not, hold it`,
  },
};
