import type { Code } from "../../diagnostics/codes.ts";
import type { Args } from "../../diagnostics/problem.ts";
import { dateText } from "../../language/dates.ts";
import type { Table } from "../../sheet/model.ts";
import { guess, type WordsByCode } from "../../sheet/words/said.ts";

/** What a page says otherwise than a book, because there one marks and chooses where here one writes. */
export const pageWords: WordsByCode = {
  "schema/blank": { words: () => "holds no words. Fill it in, or take away what it belongs to" },
  "reference/parts-missing": {
    words: ({ args: { clause, parts = "" } }) => `names ${clause} and not which of its parts. Mark below it those that are covered: ${parts}`,
  },
  "reference/no-parts": { words: ({ args: { clause } }) => `names parts of ${clause}, which has none. Say what is left open as a limitation` },
  "reference/unsorted-clauses": { words: () => "does not have the clauses in their order. Mark one anew and add the change: they are put in order" },
  "reference/unknown-clause": { words: ({ args }) => `names “${args["clause"]}”, which is no clause. ${guess(args)}Mark those that are meant` },
  "evidence/checked-later": {
    words: ({ args: { date, as_of: asOf } }) =>
      `says ${date}, and the evidence is looked at up to ${asOf}: the day lies ahead, so it does not count yet. Correct it; or, if it is right, put this day or a later one on the sheet “Assessment”, under “Up to which day is the evidence looked at?”`,
  },
  "judgement/stale": {
    key: "on",
    words: ({ said, column }) =>
      `says ${said}, and the evidence was changed after that was written. Judge again on it as it is now; or, if the judgement stands, mark ${column("confirm")}`,
  },
  "reference/source-twice": {
    words: ({ args: { first, same } }) =>
      `is of a document with the ${same} of ‘${first}’. If it is one document, choose that one wherever this one is chosen, and take this one away; if they are two, give the address, the reference or the date of each`,
  },
  "scope/fact-with-evidence": {
    words: ({ args: { clauses, evidence }, said }) =>
      `says ${said}, so ${clauses} cannot apply, and there is evidence for that: ${evidence}. Correct the answer; or go to the evidence, and unmark ${clauses} under “What it bears on”`,
  },
  "scope/with-evidence": {
    words: ({ args: { clause, evidence } }) =>
      `leaves ${clause} out, and there is evidence for it: ${evidence}. Take this entry away; or go to the evidence, and unmark ${clause} under “What it bears on”`,
  },
  "evidence/unspecific": {
    key: "shows",
    words: ({ args: { count, what }, column }) =>
      `does not say enough: ${count} clauses are named, and the entry ${what}. Fill it in for each; or leave marked under ${column("clauses")} only those that it really bears on`,
  },
  "sign-off/no-reply-terms": {
    key: ({ args: { field } }) => (field === "signed_by" ? "letter.signed_by.name" : `request.${field}`),
    words: ({ args: { what } }) => `is empty: the request does not say ${what}. Fill it in`,
  },
};

/** What is said of something that is no entry. */
export const wholeWords: Partial<Readonly<Record<Code, (args: Args) => string>>> = {
  "file/practice-missing": ({ practice }) => `Nothing is recorded on ${practice} yet. Go to its page, and add evidence.`,
};

const nouns: Readonly<Record<Table["what"], string>> = {
  assessment: "page",
  evidence: "evidence",
  limitation: "limitation",
  strength: "strength",
  ask: "ask",
  source: "source",
  not_applicable: "entry",
  deferred: "entry",
  judgement: "judgement",
};

/** What an entry is called where a book speaks of its row. */
export const nounOf = (what: Table["what"]): string => nouns[what];

/** What a book says of sheets, rows, cells and ids, and what a page says in its place. The first that fits is taken, so the longer stand first. */
const inPlaceOf: readonly (readonly [book: RegExp, page: string])[] = [
  [/ on the sheet “Assessment”/g, " under “About the assessment”"],
  [/the sheet “Assessment”/g, "“About the assessment”"],
  [/no row of the sheet “Sources” has that id/g, "there is no such source"],
  [/no row of the sheet “Asks” has that id/g, "there is no such ask"],
  [/no source (?:and no|or) evidence has that id/g, "there is no such source or evidence"],
  [/no evidence has that id/g, "there is no such evidence"],
  [/Write an id from the first column of one of the sheets into the second pair of brackets/g, "Name one that there is, or keep the words without a link"],
  [/Write an id that there is, or take the link away/g, "Name an entry that there is, or take the link away"],
  [/Write an id from (?:its first column|the first column of one of the sheets(?: of evidence)?)/g, "Choose one that there is"],
  [/Write the id of a source, or empty the cell/g, "Choose one that there is, or none"],
  [/Write the id of a source or of somebody else's evidence in which/g, "Choose a source, or somebody else's evidence, in which"],
  [/or the id of a document under/g, "or choose a document under"],
  [/Name the ids of the evidence/g, "Name the evidence"],
  [/Write the id of the ask/g, "Choose the ask"],
  [/write its id under “Rests on \(ids\)” on the sheet “Judgements”/g, "name it there, under “On which evidence does it rest?”"],
  [/Ids stand in the first column of each sheet: small letters/g, "A short name has small letters"],
  [/ as an address, and it is an id/g, " by a web address, and it is an entry here"],
  [/which is an address and no id/g, "which is an address"],
  [/which is no id/g, "which is no short name"],
  [/has the id “/g, "has the short name “"],
  [/Add a row below the clause with something that can/g, "Add evidence that can"],
  [/Add a row for what is recommended to the sheet “Asks”/g, "Add an ask for what is recommended"],
  [/\b([Aa])dd a row (for|with)\b/g, "$1dd evidence $2"],
  [/Write a row for each thing/g, "Write an ask for each thing"],
  [/choose “yes” under /g, "mark "],
  [/keep one row and/g, "keep one and"],
  [/rest the row on/g, "rest it on"],
  [/\bin the row of ‘/g, "in ‘"],
  [/the row of ‘/g, "‘"],
  [/ in this row/g, ""],
  [/Have at least one row checked/g, "Have at least one piece of it checked"],
  [/which has a row on this sheet already\. Make one row of the two/g, "which is left out already. Take one of the two away"],
  [/Keep one of the two rows: (.*), that on the sheet “Deferred”/g, "Keep one of the two: $1, that it is left to that body"],
  [/Empty the row/g, "Take this entry away"],
  [/empty the row/g, "take this entry away"],
  [/a figure of the row/g, "a figure in it"],
  [/so was the row/g, "so was the whole"],
  [/empty the columns on closing/g, "empty what is said of closing"],
  [/the columns on closing/g, "what is said of closing"],
  [/Empty the cell/g, "Leave it empty"],
  [/(?:empty (?:the|this)|leave the) cell(?: empty)?/g, "leave it empty"],
  [/Correct this cell/g, "Correct it"],
  [/set its clauses aside, with reasons, on “Deferred” or “Not applicable”/g, "leave its clauses out, with reasons"],
  [/, with an apostrophe in front/g, ""],
  [/Write the year first: 2026-04-22/g, "Type it as in 22 April 2026"],
  [/\bof the sheet “([^”]*)”/g, "of “$1”"],
  [/\bthe sheet “([^”]*)”/g, "“$1”"],
];

/** A sentence of a book as a page says it: of entries by what they are, and of days as people write them. */
export function asPage(text: string, noun: string): string {
  const said = inPlaceOf.reduce((so, [book, page]) => so.replace(book, page), text);
  return said
    .replace(/\b([Tt])(?:he|his) row\b/g, (_, first: string) => `${first}he ${noun}`)
    .replace(/(?<![\w-])\d{4}-\d\d(?:-\d\d)?(?![\w-])/g, (date) => dateText(date));
}

/** A question without the help that stands behind it. */
export const shortly = (label: string): string => /^[^?]*\?/.exec(label)?.[0] ?? label;
