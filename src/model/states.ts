import type { Finding, Position, Standing } from "./generated/schemas.ts";

/** What one item can do for one clause. */
export type StandingState = Standing["standing"];
/** The computed state of a clause. */
export type FindingState = Finding["state"];
/** The computed state of a practice or of the principle, by any version of the rules. */
export type PositionState = Position["state"];

/** Standings from the least to the most favourable. */
export const standingOrder: Readonly<Record<StandingState, number>> = Object.freeze({ adverse: 0, none: 1, limited: 2, sufficient: 3 });

/** The four findings that say something about conduct, from the least to the most favourable. The other three say nothing, so they have no rank. */
export const findingOrder: Readonly<Record<Exclude<FindingState, "unknown" | "not_applicable" | "deferred">, number>> = Object.freeze({
  not_met: 0,
  not_shown: 1,
  partly_met: 2,
  met: 3,
});

/**
 * Positions from the weakest to the strongest. Unscored is a type of its own: it has no place in the order.
 * "Not yet shown", by which version 1 of the rules meant both, stands with the better of the two into which it was split.
 */
export const positionOrder: Readonly<Record<Exclude<PositionState, "unscored">, number>> = Object.freeze({
  unknown: 0,
  not_consistent: 1,
  not_shown: 2,
  partly_shown: 3,
  not_yet_shown: 3,
  consistent_with_recommendations: 4,
  meets: 5,
});
