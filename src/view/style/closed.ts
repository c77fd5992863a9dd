import type { Ask } from "../../model/generated/schemas.ts";

/** Since when a letter tells what was closed. {date} and {reference} are filled in. */
export const sinceWords = Object.freeze({
  letter: "Since our letter of {date}",
  referenced: "Since our letter of {date} ({reference})",
  // Not “last”: what was asked on a day that is only half known, or in words that nobody recorded as an ask, may have been later.
  asked: Object.freeze({ outside: "Since we asked for improvements {date}", own: "Since we set ourselves improvements {date}" }),
});

/** The same of what was all asked on one day, which says it by itself. {date} is filled in. */
export const ofWhatWasAsked = "Of what was asked or undertaken {date}";

/** Above what was asked and is closed. {since} is filled in. */
export const closedLeads = Object.freeze({ one: "{since}, one matter has been closed{mark}", many: "{since}, these matters have been closed:" });

/** The same of what had been found and put right before the first letter. */
export const closedBeforeLeads = Object.freeze({ one: "One matter that was found has been closed.", many: "These matters were found and have been closed:" });

/** What was asked, in words that its own words finish or that they follow. */
export const closedKinds: Readonly<Record<Ask["kind"], Readonly<Record<"goes_on" | "apart", string>>>> = Object.freeze({
  requirement: Object.freeze({ goes_on: "the requirement to", apart: "the requirement:" }),
  recommendation: Object.freeze({ goes_on: "the recommendation to", apart: "the recommendation:" }),
  suggestion: Object.freeze({ goes_on: "the suggestion to", apart: "the suggestion:" }),
  commitment: Object.freeze({ goes_on: "what {producer} undertook, to", apart: "what {producer} undertook:" }),
});

/** Behind it: when, on what, who confirmed it, and what has taken its place. {date}, {evidence}, {name}, {asks} and {ask} are filled in. */
export const closedWords = Object.freeze({
  /** That what was found against the same clauses is open all the same. {items} and {is} are filled in. */
  still_open: "{items} {is} still open.",
  when: "closed {date}",
  rests: "This rests on {evidence}.",
  internal: "This rests on what is recorded for internal use.",
  nothing: "No evidence of it is recorded.",
  made: "made {date}",
  finding: "This matter was closed {date}.",
  both: "This matter was closed {date}, and with it {asks}.",
  confirmed: "{name} is recorded as having confirmed that.",
  taken_up: "{asked}{made} is no longer followed up by itself. In its place stands {ask}{later}.",
});

/** That somebody says that what was found is closed, and why that does not close it. {date}, {proof}, {evidence}, {name}, {lacks} and {producer} are filled in. */
export const claimWords = Object.freeze({
  closed: "It is claimed to have been closed {date}{proof}.",
  confirmed: "It is claimed to have been closed {date}{proof}, and {name} is said to have confirmed it.",
  proof: ", on {evidence}",
  lacks: "That does not close it: {lacks}.",
  rules: Object.freeze({
    "closure/no-proof": "nothing later shows that it was put right",
    "closure/not-confirmed": "no confirmation from outside {producer} can be seen",
  }),
  /** The same where there is room for a few words. */
  short: "It is claimed to be closed, and that is not shown.",
});

/** Who holds it for closed: whoever asked; or the record alone, of what somebody else published. {date} is filled in. */
export const closedHere = Object.freeze({ own: "Closed {date}", restated: "Closed in this record, as of what happened {date}" });

/** On what it was closed, where nobody has seen that. {whose} is filled in. */
export const closedBasis = Object.freeze({
  producer: "on {whose} evidence, not verified",
  told: "on what was told, not verified",
  nothing: "with no evidence of it on record",
});
