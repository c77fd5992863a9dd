import type { AskResult } from "../../model/generated/schemas.ts";

/** Which asks a follow-up tells of. {date} is filled in. */
export const scopes = Object.freeze({
  since: "This takes up each ask that was open at any time since {date}.",
  all: "This takes up each ask that had been made by {date}.",
  none: "There is no ask to follow up.",
  later: "No ask had been raised by {date}, so there is nothing to follow up yet. The other documents count what was raised later: {count}.",
});

/** By when the letter wants an answer. {date} is filled in. */
export const answerWanted = "An answer was asked for by {date}.";

/** What is to be seen next, where nobody wrote it. {ask} is filled in. */
export const nexts = Object.freeze({
  closed: "Nothing further.",
  closed_unverified: "Nothing further is asked. That it was done has not been verified.",
  /** Of a record that restates what somebody else published: whether they ask for more, nobody can say for them. */
  closed_restated: "Nothing more is recorded.",
  closed_restated_unverified: "Nothing more is recorded. That it was done has not been verified.",
  /** Of an ask that is closed, while what was found on the same clauses is open. {items}, {is} and {clauses} are filled in. */
  closed_over_finding: "{items} {is} still open on {clauses}: that it was put right, and who outside {producer} confirms that.",
  superseded: "See ask {ask}.",
  /** The other was raised after the day as of which this is told. */
  superseded_later: "See what was asked {date}, which is not followed up here.",
  /** Of what is open, while what was noted names something that shows it. {items} and {clauses} are filled in. */
  appears_done: Object.freeze({
    one: "Nothing further for now. It appears to be done: {items} shows {clauses}.",
    many: "Nothing further for now. It appears to be done: {items} show {clauses}.",
  }),
  undecided: "This is still to be decided.",
  /** What was asked stands beside it, and is not said again. */
  asked: Object.freeze({
    open: "Nothing more specific has been set.",
    overdue: "Its day has passed. Nothing more specific has been set.",
  }),
});

/** Where an ask stands, beside its own day. */
export const alsoOn = "Also on {practices}";

/** Of the open asks, those that are overdue: what is overdue is open. {count} and {kind} are filled in. */
export const tallyOverdue = Object.freeze({
  one: "{count} of them, {kind}, is overdue",
  many: "{count} of them are overdue",
  all: "all of them overdue",
});

/** Counts of asks in a sentence: "2 are open". */
export const tallies: Readonly<Record<AskResult["state"], { readonly one: string; readonly many: string }>> = Object.freeze({
  open: Object.freeze({ one: "is open", many: "are open" }),
  overdue: Object.freeze({ one: "is overdue", many: "are overdue" }),
  closed: Object.freeze({ one: "is closed", many: "are closed" }),
  superseded: Object.freeze({ one: "has been replaced by another", many: "have been replaced by others" }),
});
