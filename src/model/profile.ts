/** How far somebody checked an item. */
export type VerificationLevel = "verified" | "corroborated" | "checked" | "reported" | "unverifiable";
export type ProfileLevel = "basic" | "enhanced" | "comprehensive";
type Grade = "low" | "medium" | "high";

/** Verification from the weakest to the strongest. */
export const verificationOrder: Readonly<Record<VerificationLevel, number>> = Object.freeze({
  unverifiable: 0,
  reported: 1,
  checked: 2,
  corroborated: 3,
  verified: 4,
});

/** An item that does not say whether it was verified counts as this. */
export const assumedVerification: VerificationLevel = "reported";

/** What a check by somebody of the producer's own counts as at most, and one by others that cannot be seen anywhere. */
export const mostOfOwnCheck: VerificationLevel = "checked";

/**
 * The assurance profile, from sensitivity (rows) and public interest (columns).
 * After OSR's quality assurance matrix for administrative data, which grades the depth of evidence and not performance;
 * the grades themselves are this tool's.
 */
export const profileMatrix: Readonly<Record<Grade, Readonly<Record<Grade, ProfileLevel>>>> = Object.freeze({
  low: Object.freeze({ low: "basic", medium: "basic", high: "enhanced" }),
  medium: Object.freeze({ low: "basic", medium: "enhanced", high: "comprehensive" }),
  high: Object.freeze({ low: "enhanced", medium: "comprehensive", high: "comprehensive" }),
} as const);

/** The least verification that the profile asks of a clause, for the catalogue's key clauses and for the rest. */
export const leastVerification: Readonly<Record<ProfileLevel, { readonly key: VerificationLevel; readonly other: VerificationLevel }>> = Object.freeze({
  basic: Object.freeze({ key: "checked", other: "reported" }),
  enhanced: Object.freeze({ key: "corroborated", other: "checked" }),
  comprehensive: Object.freeze({ key: "verified", other: "corroborated" }),
} as const);

/** For how many months proof of conduct counts in full. The Code names no number. */
export const monthsOfProof: Readonly<Record<ProfileLevel, number>> = Object.freeze({ basic: 36, enhanced: 24, comprehensive: 18 });

/** Within how many months an ask has to be due to count as a recommendation, and a next review to show that there will be one. */
export const monthsOfHorizon = 24;

/** For how many months longer it counts while a review of it is ahead. */
export const monthsOfGrace = 12;

/** How many months have to lie between two things that are to show that something is regular. */
export const monthsBetween = 3;

/** How many clauses an ask may be about to count as a recommendation for them. */
export const mostInAsk = 4;

/** How many clauses an item may name without saying what it shows for each. */
export const mostWithoutShows = 3;
