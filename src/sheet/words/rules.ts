import { lists } from "../lists.ts";
import type { About, BookWords, WordsByCode } from "./said.ts";
import { guess } from "./said.ts";

/** What a judgement owes that goes beyond the evidence, as columns to fill in. */
function owed({ data, column }: About): string {
  const open = [...(data["reasons"] === undefined ? ["reasons"] : []), ...(data["agreed_by"] === undefined ? ["agreed_by.name"] : [])];
  return `Fill in ${open.map(column).join(" and ")} in this row`;
}

/** The conclusions that go no further than a position, as the list of the cell has them. */
function allowed(position = ""): string {
  const values: Readonly<Record<string, readonly string[]>> = {
    "consistent with recommendations": ["consistent_with_recommendations", "consistent"],
    "not consistent": ["not_consistent"],
  };
  const words = (values[position] ?? ["not_yet_shown"]).map((value) => `“${lists.outcome.choices.find((one) => one.value === value)?.words ?? value}”`);
  return words.join(" or ");
}

const closedAsk: BookWords = {
  key: "closed.evidence",
  words: () => "is empty, and the ask is closed. Name the ids of the evidence that shows that it was done. Until then documents print the closing as a claim",
};

/** What the rules of the record refuse, in the words of a book. */
export const ruleWords: WordsByCode = {
  "judgement/no-name": { key: "by", words: () => "is empty. A judgement needs the name of whoever made it" },
  "judgement/no-date": { key: "on", words: () => "is empty. A judgement needs the day on which it was made" },
  "judgement/more-favourable": {
    words: (about) => {
      const { outcome, position, because } = about.args;
      return `says “${outcome}”, and the evidence stands at “${position}”${because === undefined ? "" : ` because of ${because}`}. ${owed(about)}, or choose ${allowed(position)} here`;
    },
  },
  "judgement/same-person": {
    words: ({ args: { name }, column }) =>
      `says ${name}, as ${column("by")} does. Have somebody else agree, or choose under ${column("outcome")} what is no more favourable than ${column("position")}`,
  },
  "judgement/over-contradiction": {
    words: (about) => {
      const { outcome, evidence, clause } = about.args;
      return `says “${outcome}”, and ‘${evidence}’ contradicts ${clause} and is still open. ${owed(about)}, close ‘${evidence}’ with evidence, or choose ${allowed("not consistent")} here`;
    },
  },
  "evidence/clause-twice": { words: ({ args: { clause } }) => `names ${clause} twice. Take one of the two away` },
  "evidence/figure-verification": {
    key: "verification.level",
    words: () => "is empty, and the entry gives figures. Choose how far they were checked: what you were only told is “reported”",
  },
  "evidence/dates-reversed": {
    words: ({ args: { later_name: later = "", later: day, earlier_name: earlier, earlier: before } }) =>
      `says ${day}. ${later} lies before ${earlier} (${before}). Correct one of the two`,
  },
  "evidence/ended-in-place": {
    words: ({ args: { state, ended }, column }) =>
      `says “${state}”, and ${column("dates.ended")} says ${ended}. Choose “discontinued”, or empty ${column("dates.ended")}`,
  },
  "evidence/limitation-elsewhere": {
    words: ({ args }) =>
      `names ${args["clause"]}, which the evidence does not bear on. ${guess(args)}Name a clause of the evidence, or empty the cell: then it holds for all of them`,
  },
  "evidence/closed-not-contradicting": {
    key: "stance",
    words: ({ column }) => `does not say “contradicts”, and ${column("closed.on")} is filled in. Choose “contradicts”, or empty the columns on closing`,
  },
  "evidence/severity-not-contradicting": {
    key: "stance",
    words: ({ column }) => `does not say “contradicts”, and ${column("severity")} is filled in. Choose “contradicts”, or empty ${column("severity")}`,
  },
  "evidence/closure-unproven": {
    key: "closed.evidence",
    words: ({ args: { clauses, lacks }, column }) =>
      `does not close the matter for ${clauses}: ${lacks}. Name evidence that shows it and is dated later, and say under ${column("closed.confirmed_by")} who confirmed it and under ${column("closed.in")} where that can be seen. Until then it counts as open, and documents print the closing as a claim`,
  },
  "evidence/source-access": {
    key: "access",
    words: ({ said }) =>
      `says ${said}, and the document that it rests on can be opened by fewer. Choose who can open that, or rest the row on another document`,
  },
  "ask/no-date": { key: "due", words: ({ column }) => `is empty. Write the day, or choose “yes” under ${column("no_specific_timescale")}` },
  "ask/two-dates": { words: ({ column }) => `says “yes”, and ${column("due")} is filled in. Empty one of the two` },
  "ask/first-due": {
    key: "first_due",
    words: ({ args: { first_due, due, raised } }) =>
      `says ${first_due}, ${due === undefined ? `before the ask was raised (${raised})` : `and it is due on ${due}, which is no later day`}. Write the day that was named first, or empty the cell`,
  },
  "ask/no-owner": {
    key: "owner",
    words: ({ args: { owner } }) =>
      `${owner === undefined ? "is empty" : `says “${owner}”, which names nobody`}. Write the body, or better the post, that will do it`,
  },
  "ask/closed-without-evidence": closedAsk,
  "ask/closed-over-finding": {
    key: "closed.evidence",
    words: ({ args: { evidence, findings, clauses } }) =>
      `says ${evidence}, which nobody has verified, and ${findings} is open against ${clauses}. Have it checked, or empty the columns on closing`,
  },
  "ask/status-disagrees": { key: "status", words: ({ args: { status, yet } }) => `says “${status}”, and yet ${yet}. Correct the one or the other` },
  "ask/no-successor": { key: "superseded_by", words: () => "is empty, and the ask is superseded. Write the id of the ask that took its place" },
  "ask/superseded-in-circle": { words: ({ args: { chain } }) => `leads from one ask to the next, by ${chain}, and back to this one. One of them has to stand` },
  "ask/dates-reversed": { words: ({ args: { due, raised } }) => `says ${due}, before the ask was raised (${raised}). Correct one of the two dates` },
  "scope/no-reason": { key: "reason", words: () => "is empty. Say in a sentence why the clause cannot apply to these data" },
  "scope/not-allowed": { words: ({ args: { clause } }) => `names ${clause}, which cannot be marked as not applicable by hand. Empty the row` },
  "scope/over-finding": {
    words: ({ args: { clauses, evidence } }) =>
      `sets ${clauses} aside, and ${evidence} says that ${clauses} is not kept to. Empty the row, or close the finding with evidence that it was put right`,
  },
  "scope/not-applicable-and-deferred": {
    words: ({ args: { clause } }) =>
      `sets ${clause} aside, which is deferred too. Keep one of the two rows: while another body's case is open, that on the sheet “Deferred”`,
  },
  "scope/declared-twice": { words: ({ args: { clause } }) => `names ${clause}, which has a row on this sheet already. Make one row of the two` },
  "scope/wrong-file": { words: ({ args: { clause } }) => `names ${clause}, which belongs to another practice` },
  "scope/own-case": {
    words: ({ args: { body } }) => `says “${body}”, which is the body that is assessed. Name the other body whose case is open, or empty the row`,
  },
};
