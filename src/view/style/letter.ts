import type { AssessmentResult, Divergence, Judgement } from "../../model/generated/schemas.ts";

type Role = AssessmentResult["assessor"]["role"];

/** What stands in a letter for what nobody has written down. */
export const gaps = Object.freeze({
  addressee: "[Name of the addressee]",
  date: "[Date]",
  signatory: "[Name of the signatory]",
  post: "[Post]",
});

/** How the letter opens where nobody wrote an opening. {producer}, {data}, {principle}, {called}, {apart}, what it is not, and {as_of} are filled in. */
export const openings: Readonly<Record<Role, string>> = Object.freeze({
  regulator:
    "We have looked at how {producer} {does} {data}, in the light of {principle}. The annex to this letter takes the practices of the {called} one by one. It says what we have seen, and what we were told and by whom, as things stood on {as_of}. What we were told has not been verified, unless it says so.",
  producer:
    "{producer} {has} assessed how {it_does} {data}, in the light of {principle}. {apart} The annex to this letter takes the practices of the {called} one by one and gives the evidence for each, as things stood on {as_of}.",
  other:
    "We have looked at how {producer} {does} {data}, in the light of {principle}. {apart} The annex to this letter takes the practices of the {called} one by one. It says what we have seen, and what we were told and by whom, as things stood on {as_of}. What we were told has not been verified, unless it says so.",
});

/** The same of what somebody else published and we restate: “we” would be whoever published it. */
export const restatedOpening =
  "This is about how {producer} {does} {data}, in the light of {principle}. The annex takes the practices of the {called} one by one. It says what was seen, and what was told and by whom, as things stood on {as_of}. What was told has not been verified, unless it says so.";

/** Where single practices came out worse than the whole, or were not judged. {whose}, {conclusion}, {practice} and {practices} are filled in. */
export const lessFavourable = Object.freeze({
  judged: "On single practices the conclusion is less favourable: {whose} arrangements {conclusion}",
  judged_next: "They {conclusion}",
  besides: "{whose} arrangements {conclusion}",
  silent: "No judgement has been recorded on {practices}.",
  stale: "The judgement on {practice}{on}, that {whose} arrangements {conclusion}, is out of date.",
  reasons: "The reasons:",
  reasons_on: "The reasons on {practice}:",
  all_silent: "No judgement has been recorded on any of the practices.",
});

/** What is said above a letter that is older than the practices. {principle}, {practices} and {apart} are filled in. */
export const retrospect = Object.freeze({
  note: "{principle} is younger than this letter, and the following is no part of it. {apart}",
  silent: "No conclusion was drawn on {practices}: the annex gives the reasons.",
});

/** Behind the conclusion, what was due and is not done. {kind}, {ask}, {marks}, {date} and {count} are filled in. */
export const overdueWords = Object.freeze({
  one: "One {kind} is overdue: {ask}. It was due by {date}{marks}.",
  each: "A {kind} is overdue: {ask}. It was due by {date}{marks}.",
  counted: "{count} that stand below are overdue.",
});

/** What was concluded on practices, to follow “arrangements”. {practices} is filled in. */
export const worseWords: Readonly<Record<Judgement["outcome"], Readonly<Record<"one" | "many", string>>>> = Object.freeze({
  meets: Object.freeze({ one: "meet {practices}", many: "meet {practices}" }),
  consistent: Object.freeze({ one: "are consistent with {practices}", many: "are consistent with {practices}" }),
  consistent_with_recommendations: Object.freeze({
    one: "are consistent with {practices}, with recommendations",
    many: "are consistent with {practices}, with recommendations",
  }),
  changes_asked: Object.freeze({ one: "need changes in what {practices} covers", many: "need changes in what {practices} cover" }),
  not_yet_shown: Object.freeze({ one: "have not yet been shown to meet {practices}", many: "have not yet been shown to meet {practices}" }),
  not_consistent: Object.freeze({ one: "are not consistent with {practices}", many: "are not consistent with {practices}" }),
  no_comment: Object.freeze({ one: "are not commented on in {practices}", many: "are not commented on in {practices}" }),
});

/**
 * That the evidence, tested by rule, does not say what the person concluded. Nothing is said where the two agree or cannot be compared. {called} and {where}
 * are filled in.
 */
export const evidenceSays: Readonly<Record<Divergence["kind"], string>> = Object.freeze({
  none: "",
  not_judged: "",
  not_comparable: "",
  more_favourable:
    "Where each part of the {called} is tested by itself, with the software that we use, the evidence shows less than we conclude{where}. The annex says how.",
  stricter: "Where each part of the {called} is tested by itself, with the software that we use, the evidence shows more than we conclude. The annex says how.",
});

/** Where it shows least. {practice} is filled in. */
export const evidenceWhere: Readonly<Record<Divergence["kind"], string>> = Object.freeze({
  none: "",
  not_judged: "",
  not_comparable: "",
  more_favourable: ", and least on {practice}",
  stricter: "",
});

/** The same beside what was published: whoever judged in a text of their own said nothing of our test. */
export const evidenceSaysOfPublished: Readonly<Record<Divergence["kind"], string>> = Object.freeze({
  ...evidenceSays,
  more_favourable:
    "Not part of what was published: where each part of the {called} is tested by itself, the evidence shows less than the conclusion says. The annex says where.",
  stricter:
    "Not part of what was published: where each part of the {called} is tested by itself, the evidence shows more than the conclusion says. The annex says where.",
});

/**
 * What has lapsed, is overdue or was given to one requester alone. {title}, {date} and {count} are filled in. A lead speaks of what is listed and of nothing
 * else: what is old, or open to few from the start, is told elsewhere, and “not all is up to date” would promise a whole list.
 */
export const runOutWords = Object.freeze({
  leads: Object.freeze({
    past: "A day that was set for the evidence is over.",
    past_many: "Days that were set for the evidence are over:",
    closed: "Not all of the evidence is recorded as published.",
    closed_many: "Parts of the evidence were released in reply to requests, and are not recorded as published:",
    both: "Some of the evidence has lapsed, was not reviewed in time, or is not recorded as published:",
  }),
  lapsed: "{title} ran out {date}.",
  followed: "{next} has followed it, and is valid until {date}.",
  foi: "{title} was released to one requester under freedom of information. It is not recorded that {producer} {has} published it.",
  more: "The annex tells {count}.",
});

/** The same for a board, a line for each kind. {items} is filled in. */
export const runOutShort = Object.freeze({
  lapsed: "Lapsed: {items}.",
  unreviewed: "Not reviewed when it was due: {items}.",
  missed: "{items}, and not recorded as covering all that it was to cover.",
  released: "Released under freedom of information, and not recorded as published: {items}.",
});

/** Where a reader finds the rest. {code} is filled in. */
export const annexTells = Object.freeze({
  outside: "The annex takes the practices one by one. It gives the evidence for each, and says how we tested it.",
  own: "The annex takes the practices one by one. It gives the evidence for each, and says how we tested it against {code}.",
  // Above a letter that we restate: it may have had an annex, and that said nothing of our test.
  restated:
    "The annex takes the practices one by one and gives the evidence for each. What it says of how t6 tests the evidence is no part of what was published.",
});

/** That not all of it applies. */
export const leftOutOfLetter = Object.freeze({
  one: "One clause of the practices does not apply, and the annex gives the reason.",
  many: "{count} clauses of the practices do not apply, and the annex gives the reasons.",
});

/** In the place of what is asked. */
export const noAsks: Readonly<Record<"outside" | "own", Readonly<Record<"none" | "undecided", string>>>> = Object.freeze({
  outside: Object.freeze({
    none: "We ask for nothing further.",
    undecided: "This letter asks for nothing.",
  }),
  own: Object.freeze({
    none: "No improvement that we have set ourselves is open.",
    undecided: "We have set ourselves no improvements yet.",
  }),
});

/** What a letter says of the next time, where nobody wrote it. {date}, {count}, {ask}, {days}, {next}, {when} and {what} are filled in. */
export const followUps = Object.freeze({
  // Only what is recorded: that anybody will come back to it is nobody's promise.
  dated: "The first of these matters falls due on {date}.",
  overdue: Object.freeze({
    one: "The {ask} that was due by {days} is overdue. {next}",
    some: "{count} of these matters are overdue; they were due by {days}. {next}",
    all: "All of these matters are overdue; they were due by {days}. {next}",
  }),
  // Who has to say how it stands is whoever was asked; a letter may go to somebody else.
  next: Object.freeze({ producer: "Please tell us {when} how {what}.", other: "We will ask {producer} how {what}.", own: "" }),
  // What is overdue was told with the conclusion, and stands there with its day.
  // What would close it, in the words of the ask: whoever is asked knows what to send. {text} is filled in.
  closing: "What would close it: {text}",
  what: Object.freeze({ one: "the overdue {ask} stands", many: "what is overdue stands", it: "it stands", they: "they stand" }),
  when: Object.freeze({ now: "now", by: "by {date}" }),
  reply: "Please reply by {date}.",
  undated: "No date has been set for coming back to these matters.",
});

export const valediction = "Yours sincerely";
