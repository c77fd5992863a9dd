import type { WordsByCode } from "./said.ts";

/** What keeps a document from being final, in the words of a book. */
export const finalWords: WordsByCode = {
  "sign-off/no-as-of": { key: "as_of", words: () => "is empty. Write the day as of which the evidence is weighed" },
  "sign-off/no-addressee": { key: "letter.to.name", words: () => "is empty. Write to whom the letter goes, and below it the post" },
  "sign-off/no-date": { key: "letter.date", words: () => "is empty. Write the day of the letter" },
  "sign-off/no-signatory": {
    key: ({ data }) =>
      (data["letter"] as { readonly signed_by?: unknown } | undefined)?.signed_by === undefined ? "letter.signed_by.name" : "letter.signed_by.role",
    words: ({ args: { what } }) => `is empty: the letter does not say ${what}. Fill it in`,
  },
  "sign-off/no-reply-terms": { words: ({ args: { what } }) => `is one of the lines on the request, which does not say ${what}. Fill that in` },
  "sign-off/not-judged": {
    key: "outcome",
    words: ({ args: { silent }, column }) =>
      silent === undefined
        ? `is empty, and nobody has judged it. Choose a conclusion, and fill in ${column("by")}, ${column("on")} and ${column("reasons")}; or set its clauses aside, with reasons, on “Deferred” or “Not applicable”`
        : `says that there is no comment, and ${column("reasons")} is empty. Say why`,
  },
  "sign-off/stale-judgement": {
    key: "on",
    words: ({ args: { because }, data, column }) =>
      data["published_in"] === undefined
        ? `is out of date: ${because}. Look again. If it stands, choose “yes” under ${column("confirm")}, and where the day is another, write it; if not, judge anew`
        : `is out of date: ${because}. It was published by somebody else: judge anew, and empty ${column("published_in")}`,
  },
  "sign-off/judged-before": {
    key: "on",
    words: ({ args: { on, what } }) => `says ${on}, before ${what}. Look again. If the judgement stands, write the day on which you looked; if not, judge anew`,
  },
  "sign-off/judged-ahead": {
    key: "on",
    words: ({ args: { on, as_of: asOf } }) =>
      `says ${on}, and the evidence is weighed as of ${asOf}. Correct the day, or the as-of date on the sheet “Assessment”`,
  },
  "sign-off/judged-to-come": {
    words: ({ args: { on } }) => `says ${on}, and that day has not come. Correct the day`,
  },
  "sign-off/judged-no-day": {
    key: "on",
    words: ({ args: { on } }) => `says ${on}, which is no day, and a judgement of one's own needs one. Write the day`,
  },
  "sign-off/worse-practice": {
    key: "reasons",
    words: ({ args: { outcome, practices } }) =>
      `is empty. The conclusion is “${outcome}”, and ${practices} came out worse. Say why, or judge as the practices were judged`,
  },
  "sign-off/over-finding": {
    key: "reasons",
    words: ({ args: { evidence } }) =>
      `is empty, while ‘${evidence}’ is still open. Restate why the finding does not decide, or close ‘${evidence}’ with evidence`,
  },
  "sign-off/no-recommendation": {
    key: "outcome",
    words: ({ args: { about }, said }) =>
      `says ${said}, and no recommendation ${about} is recorded. Add a row for what is recommended to the sheet “Asks”, or judge otherwise`,
  },
  "sign-off/dated-before": {
    key: "letter.date",
    words: ({ args: { date, what } }) => `says ${date}, before ${what}. Write a later day, or take out what came after it`,
  },
  "sign-off/reply-before-letter": {
    key: "letter.reply_by",
    words: ({ args: { date, reply_by: by } }) => `says ${by}, and the letter is dated ${date}. Write a later day, or leave it empty`,
  },
  "sign-off/due-before-letter": {
    key: "due",
    words: ({ args: { due, date } }) => `says ${due}, and the letter is dated ${date}. Agree a later day, or close the ask if it was done`,
  },
  "sign-off/ask-after-as-of": {
    key: "raised.on",
    words: ({ args: { raised, as_of: asOf } }) =>
      `says ${raised}, after the as-of date ${asOf}. Correct the day, or move the as-of date on the sheet “Assessment”`,
  },
  "sign-off/says-better": {
    words: ({ args: { words, practices, outcome } }) =>
      `says “${words}”, which speaks well of ${practices}; the judgement there is “${outcome}”. Change the sentence`,
  },
  "sign-off/reported-as-seen": {
    words: ({ args: { words, id, speaker } }) =>
      `says “${words}”, and nobody has looked at ‘${id}’. Write who said so: “${speaker} told us that …”; or fill in who checked it in the row of ‘${id}’`,
  },
  "sign-off/confirmed-by-nobody": {
    words: ({ args: { words, practice } }) =>
      `says “${words}”, and no evidence on ${practice} was checked by the assessor. Fill in what you looked at there, or write who told it`,
  },
  "sign-off/cites-itself": {
    words: ({ args: { source } }) =>
      `rests on ‘${source}’, which is the document that is to be signed. Name the document that shows it, or give that earlier one its own title and date`,
  },
  "sign-off/link-to-nothing": {
    words: ({ args: { words, links } }) => `says “${words}”, which ${links}. Write an id that there is, or take the link away and keep the words`,
  },
};
