import { type DayOrder, dayOf } from "./days.ts";
import type { Register } from "./register.ts";

/** The dates of a line above a table. */
interface TitleDates {
  /** The latest of them: of “April 2012 to December 2014”, the second. */
  readonly latest: string;
  /** They are the ends of a period, of which the entries are. */
  readonly isPeriod: boolean;
}

const written = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8} \d{4}\b/g;

/** What stands between the ends of a period. */
const joint = String.raw`\s*(?:\b(?:to|and|until|till|through)\b|[-–—])\s*$`;
const joined = new RegExp(`^${joint}`);

/** The first end of a period may leave the year out: “January to March 2026”, “1 to 30 June 2026”. */
const withoutYear = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)${joint}`, "i");

/** The dates that stand in a title; undefined where there are none. */
export function datesIn(text: string, days: DayOrder | undefined): TitleDates | undefined {
  const whole = dayOf(text, days)?.date;
  if (whole !== undefined) return { latest: whole, isPeriod: false };
  let latest: string | undefined;
  let isPeriod = false;
  let before = 0;
  for (const { 0: found, index } of text.matchAll(written)) {
    const date = dayOf(found, days)?.date;
    if (date === undefined) continue;
    const between = text.slice(before, index);
    isPeriod ||= withoutYear.test(between) || (latest !== undefined && joined.test(between));
    if (latest === undefined || date > latest) latest = date;
    before = index + found.length;
  }
  return latest === undefined ? undefined : { latest, isPeriod };
}

/** A line above the headings of a register, or on a sheet before them, with the date that it gives. */
interface DatedLine {
  readonly date: string;
  readonly text: string;
}

/** The date that stands above a register: its own day, or the end of the period of which its entries are. */
export const datedAbove = (register: Register): DatedLine | undefined => lineAbove(register, () => true);

/** The day of which a register says itself that it is. A period says of which day the last entries are, and not when it was written. */
export const dayAbove = (register: Register): string | undefined => lineAbove(register, ({ isPeriod }) => !isPeriod)?.date;

function lineAbove({ tables: [first], front, days }: Register, fits: (dates: TitleDates) => boolean): DatedLine | undefined {
  for (const text of [...first.above, ...front]) {
    const dates = datesIn(text, days);
    if (dates !== undefined && fits(dates)) return { date: dates.latest, text };
  }
  return undefined;
}
