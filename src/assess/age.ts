import type { EvidenceItem } from "../model/generated/schemas.ts";
import { kindsForATime, lastingKinds } from "../model/kinds.ts";
import { assumedVerification, monthsBetween, monthsOfHorizon, verificationOrder } from "../model/profile.ts";
import { plusMonths } from "./calendar.ts";
import { firstDay, isOver, lastDay, liesBefore } from "./dates.ts";
import { dateOf } from "./link.ts";
import type { Scales } from "./scales.ts";

/**
 * The date as of which an item shows anything: its own, or that of a check where that is later and the thing goes on. A check that counts
 * for nothing more than a report makes nothing young again, or the producer's own word would.
 */
export function provenOn(item: EvidenceItem, { sources, checkedOf }: Pick<Scales, "sources" | "checkedOf">): string | undefined {
  const own = dateOf(item, sources);
  const check = item.verification?.on;
  if (check === undefined || (own !== undefined && !lastingKinds.has(item.kind))) return own;
  const { level, rule } = checkedOf(item);
  if (own === undefined) return rule === "verification/ahead" ? undefined : check;
  return verificationOrder[level] > verificationOrder[assumedVerification] && lastDay(own) < lastDay(check) ? check : own;
}

/**
 * Whether proof of conduct is older than the profile lets it be. What was given for a time counts to its last day; what is to be
 * reviewed on a day that is still ahead has a time of grace.
 */
export function isTooOld(item: EvidenceItem, scales: Scales): boolean {
  const until = item.dates?.valid_until;
  if (until !== undefined && kindsForATime.has(item.kind) && !isOver(until, scales.asOf)) return false;
  const date = provenOn(item, scales);
  const next = item.dates?.review_due;
  const { oldest, oldestUnderReview } = scales.limits;
  return date !== undefined && lastDay(date) < (next !== undefined && !isOver(next, scales.asOf) ? oldestUnderReview : oldest);
}

/** Whether a day is no further away than asks and next reviews may be. */
export function isWithinHorizon(date: string, asOf: string): boolean {
  return lastDay(date) <= plusMonths(asOf, monthsOfHorizon);
}

/** Whether a date is certainly another than a later one, and may lie as far before it as two reviews have to be apart. */
function liesWellBefore(date: string, later: string): boolean {
  return liesBefore(date, later) && plusMonths(firstDay(date), monthsBetween) <= lastDay(later);
}

/**
 * "Regular" carries no number in the Code. The tool asks for two items of different dates, some months apart, the last recent enough and the
 * one before not more than twice as old; or for a recent one with a date for the next that is neither past nor far away.
 */
export function isRegular(items: readonly EvidenceItem[], scales: Scales): boolean {
  const { asOf, sources, limits } = scales;
  const dated = items.flatMap((item) => {
    const date = dateOf(item, sources);
    return date === undefined ? [] : [{ item, date }];
  });
  return dated.some(({ item, date }) => {
    if (isTooOld(item, scales)) return false;
    const next = item.dates?.review_due;
    if (next !== undefined && !isOver(next, asOf) && lastDay(next) <= limits.horizon) return true;
    return dated.some((other) => liesWellBefore(other.date, date) && lastDay(other.date) >= limits.oldestBefore);
  });
}
