import type { Finding } from "../../model/generated/schemas.ts";
import { findingWords } from "./labels.ts";

/** What the marks in the picture of the clauses mean. */
export const mapWords: Readonly<Record<Finding["state"] | "decides", string>> = Object.freeze({ ...findingWords, decides: "decides its practice" });

/** What the marks in the picture of the asks mean. */
export const askMarks = Object.freeze({
  raised: "raised",
  progress: "progress noted",
  due: "due",
  closed: "closed",
  replaced: "replaced by another",
  overdue: "overdue",
  as_of: "day of the evidence",
});

/** Where an ask stands, behind its line. What stands in curly brackets is filled in. */
export const askNotes = Object.freeze({
  open: "open, due {date}",
  no_specific_timescale: "open, no specific timescale",
  no_date: "open, no date",
  overdue: "overdue, due {date}",
  closed: "closed {date}",
  replaced: "replaced by ask {ask}",
  replaced_by_another: "replaced by another",
});

/** What the marks in the picture of the evidence mean. */
export const evidenceMarks = Object.freeze({
  about: "the date it is about",
  counts: "counts until",
  review: "review due",
  as_of: "day of the evidence",
});

/** What comes next for an item, or came last. What stands in curly brackets is filled in. */
export const evidenceNotes = Object.freeze({
  valid_until: "valid until {date}",
  lapsed: "lapsed, was valid until {date}",
  ended: "ended {date}",
  ends: "ends {date}",
  review_due: "review due {date}",
  review_was_due: "review was due {date}",
  about: "about {date}",
  next: "next: ",
});

/** What is said of the pictures to those who do not see them. What stands in curly brackets is filled in. */
export const pictureTexts = Object.freeze({
  clauses: "The clauses by practice, with the finding on each.",
  decides: "{clauses} decides",
  decide: "{clauses} decide together",
  asks: "The asks by date, up to {as_of}.",
  no_dates: "no date recorded",
  evidence: "The evidence by date, as of {as_of}.",
});

/** What is said beside the dates of the evidence. What stands in curly brackets is filled in. */
export const evidenceDateNotes = Object.freeze({
  next: "First to lapse or to fall due for review: {items}, on {date}.",
  past: "The day has passed of {items}.",
  valid: "{item} (valid until {date})",
  review: "{item} (review due {date})",
  none: "Nothing that is dated lapses or falls due for review after {as_of}.",
  undated: "{undated} of {all} items have no date.",
  undated_one: "{undated} of {all} items has no date.",
});

/** Said where dates are not exact. */
export const inMiddle = "A date that is a month or a year is drawn in its middle.";
