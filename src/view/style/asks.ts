import type { Ask, AskResult, ProposedAsk } from "../../model/generated/schemas.ts";
import type { AskLackId } from "../../model/rules.ts";

export const askKinds: Readonly<Record<Ask["kind"], string>> = Object.freeze({
  requirement: "Requirement",
  recommendation: "Recommendation",
  suggestion: "Suggestion",
  commitment: "Commitment",
});

/** An ask as the start of a sentence that its own words finish or that they follow, by whether the producer assesses itself. */
export const askLeads: Readonly<Record<Ask["kind"], Readonly<Record<"goes_on" | "apart", { readonly outside: string; readonly own: string }>>>> = Object.freeze(
  {
    requirement: Object.freeze({
      goes_on: Object.freeze({ outside: "We have required that {producer}", own: "We must" }),
      apart: Object.freeze({ outside: "We have required this of {producer}", own: "We must see to this" }),
    }),
    recommendation: Object.freeze({
      goes_on: Object.freeze({ outside: "We have recommended that {producer}", own: "We should" }),
      apart: Object.freeze({ outside: "We have recommended this to {producer}", own: "We recommend this to ourselves" }),
    }),
    suggestion: Object.freeze({
      goes_on: Object.freeze({ outside: "We have suggested that {producer}", own: "We could" }),
      apart: Object.freeze({ outside: "We have suggested this to {producer}", own: "We suggest this to ourselves" }),
    }),
    commitment: Object.freeze({
      goes_on: Object.freeze({ outside: "{producer} {has} undertaken to", own: "We have undertaken to" }),
      apart: Object.freeze({ outside: "{producer} {has} undertaken this", own: "We have undertaken this" }),
    }),
  },
);

/** The same of what the producer undertook and somebody accepted for the assessor. */
export const agreedLeads: Readonly<Record<"goes_on" | "apart", { readonly outside: string; readonly own: string }>> = Object.freeze({
  goes_on: Object.freeze({ outside: "{producer} {has} agreed with us to", own: "We have undertaken to" }),
  apart: Object.freeze({ outside: "{producer} {has} agreed this with us", own: "We have undertaken this" }),
});

/** The same of what was put together from several documents: none of whom it restates speaks there, so that “we” would be nobody. */
export const compiledLeads: Readonly<Record<Ask["kind"] | "agreed", Readonly<Record<"goes_on" | "apart", string>>>> = Object.freeze({
  requirement: Object.freeze({ goes_on: "It has been required that {producer}", apart: "This has been required of {producer}" }),
  recommendation: Object.freeze({ goes_on: "It has been recommended that {producer}", apart: "This has been recommended to {producer}" }),
  suggestion: Object.freeze({ goes_on: "It has been suggested that {producer}", apart: "This has been suggested to {producer}" }),
  commitment: Object.freeze({ goes_on: "{producer} {has} undertaken to", apart: "{producer} {has} undertaken this" }),
  agreed: Object.freeze({ goes_on: "{producer} {has} agreed to", apart: "{producer} {has} agreed to this" }),
});

/** The same of what is asked in this very letter. */
export const askedHere: Readonly<Record<Exclude<Ask["kind"], "commitment">, Readonly<Record<"goes_on" | "apart", string>>>> = Object.freeze({
  requirement: Object.freeze({ goes_on: "We require that {producer}", apart: "We require this of {producer}" }),
  recommendation: Object.freeze({ goes_on: "We recommend that {producer}", apart: "We recommend this to {producer}" }),
  suggestion: Object.freeze({ goes_on: "We suggest that {producer}", apart: "We suggest this to {producer}" }),
});

/** That no day was set, because somebody decided so or because it was left out: beside an ask, or once of several. */
export const noDates = Object.freeze({
  beside: Object.freeze({ decided: "no specific timescale", left_out: "no date set" }),
  all: Object.freeze({ decided: "No specific timescale was set for any of these.", left_out: "No date has been set for any of these." }),
});

/** By when something is asked where no day is set, and by when it was asked first. {date} is filled in. */
export const dueWords = Object.freeze({
  decided: "no specific timescale",
  left_out: "no date",
  first: "first asked for by {date}",
  first_missed: "first asked for by {date}, which was not met",
});

/** In a letter that comes back to what was asked in an earlier one: of one ask, or of several that stand above. */
export const noProgress = Object.freeze({ one: "No progress is recorded on this.", all: "No progress is recorded on any of these." });

/** That asks were raised, or are to be, where their day lies behind the day as of which this is told. */
export const raisedWords = Object.freeze({
  done: Object.freeze({ one: "was raised", many: "were raised" }),
  ahead: Object.freeze({ one: "is to be raised", many: "are to be raised" }),
});

export const askStates: Readonly<Record<AskResult["state"], string>> = Object.freeze({
  open: "open",
  overdue: "overdue",
  closed: "closed",
  superseded: "superseded",
});

export const proposalKinds: Readonly<Record<ProposedAsk["kind"], string>> = Object.freeze({
  requirement: "Requirement",
  recommendation: "Recommendation",
  question: "Question",
  suggestion: "Suggestion",
});

/** Asks, counted. */
export const askCounts: Readonly<Record<Ask["kind"], { readonly one: string; readonly many: string }>> = Object.freeze({
  requirement: Object.freeze({ one: "requirement", many: "requirements" }),
  recommendation: Object.freeze({ one: "recommendation", many: "recommendations" }),
  suggestion: Object.freeze({ one: "suggestion", many: "suggestions" }),
  commitment: Object.freeze({ one: "commitment", many: "commitments" }),
});

/** Why what is asked does not count as a recommendation, behind the number of an ask. */
export const lackWords: Readonly<Record<AskLackId, string>> = Object.freeze({
  "ask/internal": "is for internal use",
  "ask/only-suggested": "is only a suggestion",
  "ask/not-accepted": "is not accepted by the assessor",
  "ask/too-wide": "is about too many clauses",
  "ask/no-owner": "has no owner",
  "ask/no-day": "has no date",
  "ask/overdue": "is overdue",
  "ask/beyond-horizon": "is due too far away",
});

/** That nothing asked takes care of a clause: by the rules of the tool, which say nothing of its worth. {as_of}, {asks} and {each} are filled in. */
export const noRealAskWords = Object.freeze({
  nothing: "no recommendation that counts is about it",
  lacking: "what is asked about it does not count as a recommendation: {each}",
  later: "what is asked about it came after {as_of} ({asks})",
});
