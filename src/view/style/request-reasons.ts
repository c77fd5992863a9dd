import type { VerificationLevel } from "../../model/profile.ts";
import type { closureRules, findingRules, standingRules } from "../../model/rules.ts";

type WithLift<Rules> = { [Id in keyof Rules]: Rules[Id] extends { readonly lift: unknown } ? Id : never }[keyof Rules];
type RuleWithLift = WithLift<typeof standingRules> | WithLift<typeof findingRules> | WithLift<typeof closureRules>;

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

/** What would lift a finding, as what somebody can tell us. {items} is filled in. What a limitation lacks has been told with the item, and what would let us verify one is asked for all questions together. */
export const wantedWords: Readonly<
  Record<
    | Exclude<RuleWithLift, "standing/limitation" | "standing/improvement" | "standing/unchecked" | "standing/under-verified">
    | "standing/in-progress as words"
    | "standing/unspecific of several",
    Wanted
  >
> = Object.freeze({
  "finding/weakness": wanted(
    "what has been done about what {items} says, when, and what shows it",
    "what has been done about what {items} say, when, and what shows it",
  ),
  "finding/disputed": wanted(
    "what you know of the matter that {items} speaks of, and what shows how it stands",
    "what you know of the matters that {items} speak of, and what shows how they stand",
  ),
  "finding/parts-missing": wanted("how {items} is covered", "how {items} are covered"),
  "finding/not-regular": wanted("the dates of two reviews, or of one and of the next"),
  "standing/adverse": wanted(
    "what has been done about what {items} says, when, and what shows it",
    "what has been done about what {items} say, when, and what shows it",
  ),
  "closure/no-proof": wanted("what shows that the matter was put right, and is later than {items}"),
  "closure/not-confirmed": wanted("who outside the organisation has confirmed that what {items} says was put right, and where that can be seen"),
  "standing/discontinued": wanted("what has taken the place of {items}"),
  "standing/planned": wanted("whether {items} has been carried out since, and what shows it", "whether {items} have been carried out since, and what shows it"),
  "standing/lapsed": wanted(
    "whether {items} has been renewed, and where the current version is, or what has replaced it",
    "whether {items} have been renewed, and where the current versions are, or what has replaced them",
  ),
  "standing/in-progress": wanted("whether {items} has been completed, and what shows it", "whether {items} have been completed, and what shows it"),
  // Words that somebody wrote or spoke are not completed or applied: what they are about is.
  "standing/in-progress as words": wanted("what has come of {items} since, and what shows it"),
  // Never the thing itself: it may be a record of named people. What the public has to be able to read is what is done.
  "standing/not-public": wanted(
    "where the public can read about what {items} shows, or when something about it will be published",
    "where the public can read about what {items} show, or when something about them will be published",
  ),
  "standing/no-address": wanted("where {items} can be opened", "where {items} can be opened"),
  "standing/words-only": wanted(
    "what shows that what {items} says is applied: one of the documents named below",
    "what shows that what {items} say is applied: one of the documents named below",
  ),
  "standing/other-kind": wanted(
    "what else shows it beside {items}: one of the documents named below",
    // A row of titles would be read as what is wanted.
    "one of the documents named below: a thing of another kind does not show it alone",
  ),
  "standing/age-unknown": wanted("the date of {items}, or since when it has been so", "the date of each of these, or since when it has been so: {items}"),
  "standing/too-old": wanted("what is newer than {items} and shows that it is still so"),
  "standing/unspecific": wanted("what {items} shows on this point in particular", "what {items} show on this point in particular"),
  // One document behind several questions: “this point” would be all of them.
  "standing/unspecific of several": wanted("what {items} shows on each of {clauses}", "what {items} show on each of {clauses}"),
  "standing/undated": wanted(
    "on which day what {items} is about was considered, and with what outcome",
    "on which days what {items} are about was considered, and with what outcome",
  ),
});

/** How it stands with what was asked already, by whether it has a day and whether that is past. {kind}, {due} and {ask} are filled in. */
export const askedWords = Object.freeze({
  dated: "how it stands with this {kind}, which is due by {due}: {ask}",
  overdue: "how it stands with this {kind}, which was due by {due} and is overdue: {ask}",
  undated: "how it stands with this {kind}: {ask}",
  /** What came of it last. {on} and {text} are filled in. */
  noted: " (noted {on}: {text})",
});

/** The day of what has run out, of a review that was to follow, and what did follow. {date} and {item} are filled in. */
export const dayWords = Object.freeze({
  lapsed: "It was valid until {date}.",
  review: "The next review was due by {date}.",
  followed: "It was followed by {item} ({date}).",
});

/** What an item lacks, as a clause of a sentence. A limitation is told in the words of the record. */
export const lackWords: Readonly<Record<Exclude<LimitingRule, "standing/limitation">, string>> = Object.freeze({
  "standing/lapsed": "it has lapsed",
  "standing/in-progress": "it is still in progress",
  "standing/not-public": "it has not been published for everyone",
  "standing/no-address": "nothing says where it can be opened",
  "standing/words-only": "it says what is done and does not show it",
  "standing/other-kind": "it is of a kind that cannot show this alone",
  "standing/undated": "it carries no date",
  "standing/age-unknown": "nothing says how old it is",
  "standing/too-old": "it is too old to show how things are",
  "standing/unspecific": "it does not say what it shows on this point",
  "standing/unchecked": "nobody has checked it",
  "standing/under-verified": "it has not been verified far enough",
});

/** Why an item that was verified so far, and no further, is asked about. */
export const unverifiedWords: Readonly<Record<VerificationLevel, string>> = Object.freeze({
  reported: "it rests on what somebody said, and for data like these somebody has to have checked it",
  checked: "somebody has looked at it, and for data like these somebody independent has to have done so",
  corroborated: "a second source says the same, and for data like these somebody has to have looked at the thing itself",
  unverifiable: "it is recorded as something that cannot be checked, and for data like these something has to be found that can be",
  verified: "it has to be looked at once more",
});

/** What is not known about a check, where that alone keeps an item from counting as it says. {by}, {item} and {as_of} are filled in. */
export interface UnknownCheck {
  /** Why it is asked about, to follow "because". */
  readonly why: string;
  /** What somebody can tell us. */
  readonly wanted: string;
}

export const unknownChecks: Readonly<Record<`verification/${"nobody" | "role-unknown" | "not-located" | "speaker-unnamed"}`, UnknownCheck>> = Object.freeze({
  "verification/nobody": Object.freeze({
    why: "it is said to have been checked, and we do not know by whom",
    wanted: "who checked {item}, in which role, and where that can be seen",
  }),
  "verification/role-unknown": Object.freeze({
    why: "we do not know in which role {by} checked it",
    wanted: "in which role {by} checked {item}, and where that can be seen",
  }),
  "verification/not-located": Object.freeze({
    why: "we do not know where it can be seen that {by} checked it",
    // Where somebody else checked it is nothing that the producer could tell.
    wanted: "where we can see {item} itself",
  }),
  "verification/speaker-unnamed": Object.freeze({
    why: "it does not name who says it, who may be {by}, and {by} checked it",
    wanted: "who says {item}, and whether that is somebody else than {by}",
  }),
});

/** The question about such an item, and what would answer it. */
export const checkQuestion = Object.freeze({
  ask: "Who has checked {item}, and where can that be seen?",
  documents: "The report of whoever checked it would answer it best.",
});

/** Why a clause is asked about, to follow "because". {items} speak against it, {parts} are not covered; {held}, {nothing} and {plans} are by who asks. */
export const whyWords: Readonly<Record<AskedRule | "finding/contradicted", string>> = Object.freeze({
  "finding/failure": "what is told in {items} speaks against it",
  "finding/weakness": "there is evidence that shows it, and a weakness is told in {items}",
  "finding/contradicted": "what is told in {items} speaks against it",
  "finding/disputed": "there is evidence that shows it, and what is said in {items} speaks against it",
  "finding/parts-missing": "{nothing} covers {parts} in full",
  "finding/not-regular": "{held} does not show that it is done regularly",
  "finding/limited": "{held} goes only part of the way",
  "finding/only-plans": "{plans}",
  "finding/nothing": "{nothing} shows it",
});

/** What an item that does not count is, or why it does not. {as_of} is filled in. */
export const uncountedWords: Readonly<Record<RuleWithStanding<"none">, string>> = Object.freeze({
  "standing/improvement": "It asks for an improvement and says nothing that has failed.",
  "standing/closed": "The matter has been closed.",
  "standing/after-as-of": "It is dated after {as_of}, so it does not count yet.",
  "standing/discontinued": "It has come to an end.",
  "standing/planned": "It is a plan, and plans do not count as evidence.",
  "standing/context": "It is background only.",
});
