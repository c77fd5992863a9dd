import { lastDay } from "./dates.ts";

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
  const later = `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
  return exists(later) ? later : `${later.slice(0, 8)}28`;
}

/** The same day so many months later; where there is none, the last day of that month. */
export function plusMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.min(Math.floor(count / 12), 9999)).padStart(4, "0");
  return closingDay(`${year}-${String((count % 12) + 1).padStart(2, "0")}-${day.slice(8)}`);
}

/** How many days lie between two days: 0 where they are the same, negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / millisecondsInDay;
}

/** The last day that a date can mean, as a day that exists: 2024-02 → 2024-02-29. */
export function closingDay(date: string): string {
  let day = lastDay(date);
  while (!exists(day)) day = `${day.slice(0, 8)}${Number(day.slice(8)) - 1}`;
  return day;
}

/** Whether a text is a day that exists, year first. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text);
}

function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === day;
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(Math.min(time, lastTime)).toISOString().slice(0, 10);
}
