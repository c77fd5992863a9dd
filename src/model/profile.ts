/** How far somebody checked an item. */
export type VerificationLevel = "verified" | "corroborated" | "reported" | "unverifiable";
export type ProfileLevel = "basic" | "enhanced" | "comprehensive";
type Grade = "low" | "medium" | "high";

/** Verification from the weakest to the strongest. */
export const verificationOrder: Readonly<Record<VerificationLevel, number>> = Object.freeze({ unverifiable: 0, reported: 1, corroborated: 2, verified: 3 });

/** An item that does not say whether it was verified counts as this. */
export const assumedVerification: VerificationLevel = "reported";

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
  basic: Object.freeze({ key: "reported", other: "reported" }),
  enhanced: Object.freeze({ key: "corroborated", other: "corroborated" }),
  comprehensive: Object.freeze({ key: "verified", other: "corroborated" }),
} as const);
