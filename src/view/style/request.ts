import type { Kind } from "../../model/generated/schemas.ts";
import type { VerificationLevel } from "../../model/profile.ts";
import type { ReplyField } from "../../model/reply.ts";
import type { findingRules, standingRules } from "../../model/rules.ts";

type WithLift<Rules> = { [Id in keyof Rules]: Rules[Id] extends { readonly lift: unknown } ? Id : never }[keyof Rules];
type RuleWithLift = WithLift<typeof standingRules> | WithLift<typeof findingRules>;

type AskedRule = {
  [Id in keyof typeof findingRules]: (typeof findingRules)[Id]["state"] extends "not_met" | "partly_met" | "not_shown" ? Id : never;
}[keyof typeof findingRules];
type RuleWithStanding<State> = {
  [Id in keyof typeof standingRules]: (typeof standingRules)[Id]["standing"] extends State ? Id : never;
}[keyof typeof standingRules];
type LimitingRule = RuleWithStanding<"limited">;

interface Wanted {
  readonly one: string;
  readonly many: string;
}

const wanted = (one: string, many = one): Wanted => Object.freeze({ one, many });

/** What would lift a finding, as what somebody can tell us. {items} is filled in. What a limitation lacks has been told with the item. */
export const wantedWords: Readonly<Record<Exclude<RuleWithLift, "standing/limitation">, Wanted>> = Object.freeze({
  "finding/disputed": wanted("what there is to say to {items}, and what shows it"),
  "finding/parts-missing": wanted("how {items} is covered", "how {items} are covered"),
  "finding/not-regular": wanted("the dates of two reviews, or of one and of the next"),
  "standing/adverse": wanted("what has been done about what {items} found, and what shows it"),
  "standing/discontinued": wanted("what has taken the place of {items}"),
  "standing/planned": wanted("whether {items} has been carried out since, and what shows it", "whether {items} have been carried out since, and what shows it"),
  "standing/lapsed": wanted(
    "where the current version of {items} is, or what has replaced it",
    "where the current versions of {items} are, or what has replaced them",
  ),
  "standing/in-progress": wanted("whether {items} has been completed, and what shows it", "whether {items} have been completed, and what shows it"),
  "standing/not-public": wanted("where anyone can open {items}, or when it will be published", "where anyone can open {items}, or when they will be published"),
  "standing/words-only": wanted(
    "what shows that what {items} says is applied: a record, certificate or audit",
    "what shows that what {items} say is applied: a record, certificate or audit",
  ),
  "standing/undated": wanted("when {items} was considered, and with what outcome", "when {items} were considered, and with what outcome"),
  "standing/under-verified": wanted(
    "what would let us verify {items}: the thing itself, or a second and independent source",
    "what would let us verify {items}: the things themselves, or second and independent sources",
  ),
});

/** What an item lacks, as a clause of a sentence. A limitation is told in the words of the record. */
export const lackWords: Readonly<Record<Exclude<LimitingRule, "standing/limitation">, string>> = Object.freeze({
  "standing/lapsed": "it has lapsed",
  "standing/in-progress": "it is still in progress",
  "standing/not-public": "it has not been published for everyone",
  "standing/words-only": "it says what is done and does not show it",
  "standing/undated": "it carries no date",
  "standing/under-verified": "it has not been verified far enough",
});

/** A kind of evidence as one of several things that would do. */
export const kindPhrases: Readonly<Record<Kind, string>> = Object.freeze({
  policy: "a policy",
  procedure: "a written procedure",
  record: "a record",
  register: "a register",
  agreement: "an agreement",
  dpia: "a data protection impact assessment",
  ethics_review: "an ethics review",
  training: "a record of training",
  certificate: "a certificate",
  audit: "an audit report",
  review: "a review",
  notice: "a privacy notice",
  guidance: "guidance",
  publication: "a publication",
  correspondence: "correspondence",
  usage_figures: "usage figures",
  statement: "a statement",
  plan: "a plan",
});

/** Why an item that was verified so far, and no further, is asked about. */
export const unverifiedWords: Readonly<Record<VerificationLevel, string>> = Object.freeze({
  reported: "it rests on what somebody said, and for data like these somebody has to have checked it",
  corroborated: "a second source says the same, and for data like these somebody has to have looked at the thing itself",
  unverifiable: "it is recorded as something that cannot be checked, and for data like these something has to be found that can be",
  verified: "it has to be looked at once more",
});

/** Why a clause is asked about, to follow "because". {items} speak against it, {parts} are not covered. */
export const whyWords: Readonly<Record<AskedRule, string>> = Object.freeze({
  "finding/contradicted": "what {items} found speaks against it",
  "finding/disputed": "there is evidence that shows it, and what {items} found speaks against it",
  "finding/parts-missing": "nothing that we hold covers {parts} in full",
  "finding/not-regular": "what we hold does not show that it is done regularly",
  "finding/limited": "what we hold goes only part of the way",
  "finding/only-plans": "we hold nothing but plans for it",
  "finding/nothing": "nothing that we hold shows it",
});

/** What an item that does not count is, or why it does not. {as_of} is filled in. */
export const uncountedWords: Readonly<Record<RuleWithStanding<"none">, string>> = Object.freeze({
  "standing/closed": "The matter has been closed.",
  "standing/after-as-of": "It is dated after {as_of}, so it does not count yet.",
  "standing/discontinued": "It has come to an end.",
  "standing/planned": "It is a plan, and plans do not count as evidence.",
  "standing/context": "It is background only.",
});

/** What belongs behind the words of each line of the form. */
export const fieldHelp: Readonly<Record<ReplyField, string>> = Object.freeze({
  question: "The number of the question. Please leave it as it is.",
  answer: "A sentence or two. “No” and “This does not apply, because …” are answers too.",
  title: "What the document is called.",
  kind: "What it is, in the words that the question uses: a register, an agreement, an audit report.",
  parts: "Where a question names parts: which of them the document covers.",
  address: "The web address; or, where there is none, what we can ask for it by.",
  dated: "The day, month or year of the document: 22 April 2016, April 2016 or 2016.",
  access: "Anyone, those who ask, or only people inside the organisation.",
});

/** What is said once in a request, by whether the producer assesses itself. Names in curly brackets are filled in. */
interface Frame {
  readonly title: string;
  readonly notice: string;
  /** What is being done, at the start of the opening. */
  readonly what: string;
  /** Behind it, where there are questions. */
  readonly some: string;
  /** Behind it, where every question has been answered and nobody has checked the answers. */
  readonly answered: string;
  readonly verify: string;
  readonly replies: string;
  /** The last sentence, where there are questions and where there are none. */
  readonly closing: string;
  readonly thanks: string;
}

export const frames: Readonly<Record<"outside" | "own", Frame>> = Object.freeze({
  outside: Object.freeze({
    title: "Request for information: {title}",
    notice: "Draft. The questions follow by rule from the evidence on record. A person decides which of them to put, and signs the request.",
    what: "We are assessing how {producer} looks after {data}, in the light of {principle}.",
    some: "The evidence that we hold, as it stood on {as_of}, leaves {questions}. We would be grateful for your answers.",
    answered: "You have answered every question that the evidence leaves, and we are looking at the answers. We have no further questions for now.",
    verify: "Can you help us to verify {item}?",
    replies: "You have answered these questions, and we have not yet checked the answers. We do not ask again.",
    closing: "Thank you. Where a question is not clear, or would take a great deal of work to answer, please tell us, and we will talk about it.",
    thanks: "Thank you for what you have told us and shown us.",
  }),
  own: Object.freeze({
    title: "Questions to ourselves: {title}",
    notice: "Draft. The questions follow by rule from the evidence on record. A person decides which of them to ask.",
    what: "We are assessing how we look after {data}, in the light of {principle}.",
    some: "The evidence that we hold, as it stood on {as_of}, leaves {questions}. Please answer what you can, and pass on what somebody else knows better.",
    answered: "Every question that the evidence leaves has been answered, and the answers are still to be checked.",
    verify: "Can somebody check {item}?",
    replies: "These questions have been answered. Nobody has checked the answers yet, so they are not asked again.",
    closing: "Thank you. Where a question is not clear, please ask.",
    thanks: "Thank you to everybody who helped to gather the evidence.",
  }),
});

/** Where nothing is missing; and where nothing is missing in what could be considered. {as_of} is filled in. */
export const noQuestions = Object.freeze({
  all: "The evidence that we hold, as it stood on {as_of}, leaves no questions: every clause that was assessed is met, and every item behind it is verified as far as it has to be.",
  considered: "On the clauses that could be considered, the evidence that we hold, as it stood on {as_of}, leaves no questions.",
});

/** The second paragraph of a request with questions. */
export const noEssays =
  "Nothing has to be written specially. Most questions are best answered by a document that exists already: please say what it is called and where it can be found. Where there is no such document, or where a question does not apply, please say so; that is an answer too.";

/** Above the table that explains the form. */
export const helpNote =
  "Below each question there is a form. Please write behind the colons, and leave the first line as it is. To name a further document, repeat the lines from “Document title” on.";

/** What would answer a question about an item. */
export const itemDocuments = "The thing itself would answer it best. A second and independent source that says the same would help.";

/** What is left out, and why. {clauses}, {body} and {count} are filled in. */
export const notAskedWords = Object.freeze({
  deferred: "We ask nothing about {clauses} while the case with {body} is open.",
  not_applicable: "We ask nothing about {clauses}, because the record says that this does not apply.",
  unknown: "We could not consider {clauses}, because a file could not be read.",
  withheld_one: "One further question is about an item recorded for internal use, and is not put here.",
  withheld_many: "{count} further questions are about items recorded for internal use, and are not put here.",
});
