import type { Checked } from "../model/decision.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { monthsOfGrace, monthsOfHorizon, monthsOfProof, type ProfileLevel } from "../model/profile.ts";
import { plusMonths } from "./calendar.ts";
import type { Register } from "./verification.ts";

/** The days that decide what is too old and what is too far away, as seen from the as-of day. */
export interface Limits {
  /** The last day on which proof of conduct has to have been there. */
  readonly oldest: string;
  /** The same for something of which a review is ahead. */
  readonly oldestUnderReview: string;
  /** The same for the earlier of two things that are to show that something is regular. */
  readonly oldestBefore: string;
  /** The day by which an ask has to be due, and a next review. */
  readonly horizon: string;
}

export function limitsOf(asOf: string, profile: ProfileLevel): Limits {
  const months = monthsOfProof[profile];
  return {
    oldest: plusMonths(asOf, -months),
    oldestUnderReview: plusMonths(asOf, -(months + monthsOfGrace)),
    oldestBefore: plusMonths(asOf, -2 * months),
    horizon: plusMonths(asOf, monthsOfHorizon),
  };
}

/** What the weighing of any item depends on besides the item and the clause. */
export interface Scales extends Register {
  /** The as-of day. */
  readonly asOf: string;
  readonly profile: ProfileLevel;
  readonly limits: Limits;
  /** What the verification of an item counts as. */
  readonly checkedOf: (item: EvidenceItem) => Checked;
}

/** The items that can show one clause by themselves, before anything was closed or resolved on any of them. */
export type Proof = ReadonlySet<EvidenceItem>;

export const noProof: Proof = new Set();
