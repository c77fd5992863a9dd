import { daysBetween, plusDays, plusMonths } from "../../assess/calendar.ts";
import { firstDay, lastDay } from "../../assess/dates.ts";
import { textWidth } from "../../document/text-width.ts";
import { dateText } from "../style/dates.ts";
import { wordSize } from "./shape.ts";

/** The days that a picture reaches over. */
export interface Reach {
  readonly from: string;
  readonly to: string;
}

/** A line of days between two places. */
export interface Axis {
  readonly placeOf: (day: string) => number;
  readonly ticks: readonly Tick[];
}

/** Where a month or a year begins, with its name where there is room for it. */
export interface Tick {
  readonly x: number;
  readonly words: string;
}

/** The day in the middle of those that a date can mean. */
export function middleDay(date: string): string {
  return plusDays(firstDay(date), Math.floor(daysBetween(firstDay(date), lastDay(date)) / 2));
}

/** The first and the last of some days. */
export function reachOf(days: readonly string[]): Reach {
  const sorted = days.toSorted();
  return { from: sorted[0] ?? "", to: sorted.at(-1) ?? "" };
}

/** The months from one tick to the next: a month, a quarter, half a year, and so many years. */
const steps = [1, 3, 6, ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => years * 12)] as const;

const tickGap = 4;

/** The line for some days between two places: as fine as the names beside its ticks allow. */
export function axisOf({ from, to }: Reach, left: number, right: number): Axis {
  const all = steps.map((step) => axisBySteps({ from, to }, left, right, step));
  return all.find(({ fits }) => fits) ?? (all.at(-1) as Axis);
}

/** The line with ticks so many months apart, and whether there is room for their names. */
function axisBySteps({ from, to }: Reach, left: number, right: number, step: number): Axis & { readonly fits: boolean } {
  const starts = startsOf(from, to, step);
  const first = starts[0] ?? from;
  const last = starts.at(-1) ?? to;
  const days = Math.max(1, daysBetween(first, last));
  // Beyond the last year that has four digits no year begins.
  const placeOf = (day: string): number => left + (right - left) * Math.min(1, daysBetween(first, day) / days);
  const ticks = starts.map((day, at) => ({ x: placeOf(day), words: at === starts.length - 1 ? "" : nameOf(day, step) }));
  const isWhole = last >= to || last >= lastYear;
  return { placeOf, ticks, fits: isWhole && ticks.every(({ x, words }, at) => words === "" || x + room(words) <= (ticks[at + 1]?.x ?? right)) };
}

const lastYear = "9999-01-01";
const room = (words: string): number => textWidth(words, wordSize) + 2 * tickGap;
const nameOf = (day: string, step: number): string => dateText(step < 12 ? day.slice(0, 7) : day.slice(0, 4));

/** The most ticks that are worth a try: more have no room for their names. */
const most = 60;

/** The days on which steps begin: the last not after the first day, the first not before the last day, and all between. */
function startsOf(from: string, to: string, step: number): string[] {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const first = monthDay(Math.floor(month / step) * step);
  const starts = [first];
  for (let next = plusMonths(first, step); starts.length < most; next = plusMonths(next, step)) {
    starts.push(next);
    if (next >= to || next >= lastYear) break;
  }
  return starts;
}

const monthDay = (month: number): string => `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
