import type { AssessmentResult } from "../../model/generated/schemas.ts";

type Role = AssessmentResult["assessor"]["role"];

/** How an annex opens where nobody wrote an introduction. {assessor}, {producer}, {data}, {principle} and {apart}, what it is not, are filled in. */
export const introductions: Readonly<Record<Role, string>> = Object.freeze({
  regulator: "This annex sets out how {assessor} has assessed the way {producer} {does} {data}, against {principle}.",
  producer: "In this document {producer} {assesses} how {it_does} {data}, against {principle}. {apart}",
  other: "In this document {assessor} assesses how {producer} {does} {data}, against {principle}. {apart}",
});

/** That something is no judgement of the code's regulator. {regulator}, {regulator_named} with its short name, and {of_regulator} with an article are filled in. */
export const notTheirs = Object.freeze({
  label: "Not {of_regulator} judgement.",
  self: "It is a self-assessment and not a judgement of {regulator_named}.",
  self_alone: "It is a self-assessment.",
  other: "It is not a judgement of {regulator_named}.",
  letter_self: "This is a self-assessment and not a judgement of {regulator}.",
  letter_other: "This is not a judgement of {regulator}.",
});

/** How the annex is to be read, behind its introduction. {called}, {as_of} and {edition} are filled in. */
export const reading =
  "It takes each practice of the {called} in turn, and says what was seen, and what was told and by whom. What was told has not been verified, unless it says so. The evidence is weighed as it stood on {as_of}, under edition {edition}.";

/** Whose assessment it is, above every practice's text. It is the assessor's only where the assessor is the regulator. {assessor} and {apart} are filled in. */
export const statuses: Readonly<Record<Role, string>> = Object.freeze({
  regulator: "{assessor} Assessment",
  producer: "Self-assessment. {apart}",
  other: "Assessment by {assessor}. {apart}",
});

/** Above what an item that is about several clauses shows for each. {item} is filled in. */
export const showsLead = "{item} shows for this practice:";

/** Whose name stands in the heading of a restatement: whoever is restated has not assessed it. */
export const restatedFact = "Restates what was published by";

/** The same of what somebody else published and we restate: whoever is named as having assessed did not make it. */
export const restatedIntroduction =
  "This annex sets out what can be shown from what was published about how {producer} {does} {data}, against {principle}. It was not made by {assessor}.";

/** The words before how something was tested. In what somebody else published and we restate, those who published it tested nothing of the kind. */
export const testedLeads = Object.freeze({ made: "How we tested this, by the rules of t6.", restated: "How t6 tests this." });

export const testedWords = Object.freeze({
  whole: "Clause by clause,",
  on_matters: "Clause by clause, on the matters considered,",
  // {count} and {practices} are filled in.
  no_conclusion: Object.freeze({
    one: "{count} of the clauses that are not shown is in {practices}, on which no conclusion was drawn.",
    many: "{count} of the clauses that are not shown are in {practices}, on which no conclusion was drawn.",
  }),
  not_looked_at: Object.freeze({
    one: "On {count} of the clauses nothing was said: it was not looked at, which is not a failure.",
    many: "On {count} of the clauses nothing was said: they were not looked at, which is not a failure.",
  }),
  two_kinds:
    "A position says where the evidence stands and is computed by rule; a judgement is what a named person concluded. Neither is turned into the other.",
});

/** Below the sources. {documents} is filled in. */
export const besideSources = "Documents by which something was closed or confirmed, and that have no address: {documents}.";

/** What a position and a judgement are. */
/** Behind what is said of all, what its own figures say. {figures} is filled in. */
export const thoughWords = Object.freeze({
  one: "though one figure that is given says otherwise: {figures}",
  many: "though figures that are given say otherwise: {figures}",
});

/** Of what a later version has followed, what it lacked until then. {next}, {date} and {limits} are filled in. */
export const lackedWords = "Until {next} followed it in {date}, this was lacking: {limits}";

export const twoKinds =
  "Where the evidence stands is computed by rule. A judgement is what a named person concluded. Neither is turned into the other, and where they differ both are printed.";

export const attributed = "Judgements taken from a published document are recorded as those of the people who made them, and are not countersigned here.";

/** The sentence above the asks, or in their place. {producer} is filled in. */
export const asksNotes: Readonly<Record<"none" | "own" | "outside", string>> = Object.freeze({
  none: "Nothing has been asked.",
  own: "These are the improvements that we have set ourselves.",
  outside: "These are the improvements that {producer} {has} been asked for, or {has} undertaken to make.",
});

/** Above what was answered to a request and is no evidence. {producer} is filled in. */
export const answersNotes: Readonly<Record<"own" | "outside", string>> = Object.freeze({
  own: "We have answered that there is no such thing, or that the question does not apply. It is what we say. It shows nothing, and nothing was decided by it.",
  outside:
    "{producer} {has} answered that there is no such thing, or that the question does not apply. It is what {producer} {says}. It shows nothing, and nothing was decided by it.",
});

/** The sentence above what the tool proposes, or in its place. {producer} is filled in. */
export const proposalsNotes: Readonly<Record<"none" | "own" | "outside", string>> = Object.freeze({
  none: "The tool proposes nothing: no clause falls short.",
  own: "Drafted by the tool from the findings, one for each clause that falls short. None of them has been decided on: a person decides whether to make it.",
  outside:
    "Drafted by the tool from the findings, one for each clause that falls short. None of them has been put to {producer}: a person decides whether to make it.",
});

/** Behind figures that nobody checked, by where they stand, how many they are, and whether anybody could check them. */
export const notVerifiedWords: Readonly<
  Record<"listed" | "in_text", Readonly<Record<"one" | "many", { readonly unverified: string; readonly unverifiable: string }>>>
> = Object.freeze({
  listed: Object.freeze({
    one: Object.freeze({
      unverified: "This figure is as reported and has not been verified.",
      unverifiable: "This figure is as reported and cannot be verified.",
    }),
    many: Object.freeze({
      unverified: "These figures are as reported and have not been verified.",
      unverifiable: "These figures are as reported and cannot be verified.",
    }),
  }),
  in_text: Object.freeze({
    one: Object.freeze({
      unverified: "The figure given here is as reported and has not been verified.",
      unverifiable: "The figure given here is as reported and cannot be verified.",
    }),
    many: Object.freeze({
      unverified: "The figures given here are as reported and have not been verified.",
      unverifiable: "The figures given here are as reported and cannot be verified.",
    }),
  }),
});

/** Above a document that is not for the public. */
export const audienceNotice = "For internal use. This document holds what one for the public leaves out.";
