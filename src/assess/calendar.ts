import { daysIn, lastDay } from "./dates.ts";

/*
 * Reckoning with days. A day is a date and no instant, so there is no clock, no time zone and no summer time in any of this.
 */

const millisecondsInDay = 86_400_000;
/** Years have four digits, so that days can be compared as text. */
const lastTime = Date.parse("9999-12-31T00:00:00Z");

/** The day so many days after another, or before it. */
export function plusDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * millisecondsInDay);
}

/** The same day of the year a year later; of 29 February the 28th. */
export function plusYear(day: string): string {
  return plusMonths(day, 12);
}

/** The same day so many months later; where there is none, the last day of that month. */
export function plusMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${yearText(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
  return `${month}-${twoDigits(Math.min(Number(day.slice(8)), daysIn(month)))}`;
}

/** How many days lie between two days: 0 where they are the same, negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / millisecondsInDay;
}

/** Whether a text is a day that exists, year first. */
export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text) && !text.endsWith("-00") && text <= lastDay(text.slice(0, 7));
}

function yearText(year: number): string {
  return String(Math.min(year, 9999)).padStart(4, "0");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(Math.min(time, lastTime)).toISOString().slice(0, 10);
}
