/**
 * Dates may be a year, a month or a day. As text, year first, each is a prefix of its days,
 * so the first and the last day that it can mean are enough to compare any two.
 */

/** The first day that a date can mean: 2018 → 2018-01-01. */
export function firstDay(date: string): string {
  return date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
}

/** The last day that a date can mean: 2018 → 2018-12-31, 2018-02 → 2018-02-28. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-${daysIn(date)}` : date;
}

/** How many days a month has, given as year and month. */
export function daysIn(month: string): number {
  const number = Number(month.slice(5, 7));
  if (number === 2) return isLeap(Number(month.slice(0, 4))) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether a date is over on the as-of day. The one place where expiry is decided: a thing counts until the end of its last day,
 * and both dates are days in London.
 */
export function isOver(date: string, asOf: string): boolean {
  return lastDay(date) < asOf;
}

/** Whether a date has certainly come by the as-of day, which counts whole. */
export function hasCome(date: string, asOf: string): boolean {
  return lastDay(date) <= asOf;
}

/** Whether a date lies certainly behind the as-of day. */
export function isAhead(date: string, asOf: string): boolean {
  return firstDay(date) > asOf;
}

/** Whether a date certainly lies before another. */
export function liesBefore(date: string, other: string): boolean {
  return lastDay(date) < firstDay(other);
}
