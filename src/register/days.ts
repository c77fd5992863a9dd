import { dayOfSerial } from "../language/serial.ts";
import { readDate } from "../schema/dates.ts";
import { type Cell, tidy } from "./cells.ts";

/**
 * How a date stands in a cell. A "day" is a date of the spreadsheet's own, "serial" the number behind one, "iso" is written year first; "numbers" are
 * written with the year last, "words" with the name of the month; "month" has no day, and "short" a year of two digits.
 */
export type DayForm = "day" | "serial" | "iso" | "numbers" | "words" | "month" | "short";

/** A date in a cell: year first, and as exact as it was given. */
export interface ReadDay {
  readonly date: string;
  readonly form: DayForm;
  /** Where numbers stand for day and month: what is first, if this date can only be read so. */
  readonly order?: DayOrder | "either";
}

/** What is first in a date that is written in figures. */
export type DayOrder = "day first" | "month first";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The date in a cell; undefined where there is none that can be read. Of 03/04/2024 nobody can tell the month who does not know what is first in it: then
 * the year is all that is read.
 */
export function dayOf(cell: Cell, order?: DayOrder): ReadDay | undefined {
  const day = readDay(cell);
  if (day?.order !== "either" || order === "day first") return day;
  return { ...day, date: order === undefined ? day.date.slice(0, 4) : (changedOver(day.date) ?? day.date) };
}

/** What is first in a date, where its figures show it. */
export function shownBy({ date, form, order }: ReadDay): DayOrder | undefined {
  const inFigures = form === "numbers" || form === "short";
  return inFigures && order !== "either" && date.slice(5, 7) !== date.slice(8) ? order : undefined;
}

function readDay(cell: Cell): ReadDay | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : { date: cell.toISOString().slice(0, 10), form: "day" };
  if (typeof cell === "number") return ofSerial(cell);
  if (typeof cell !== "string") return undefined;
  if (!known.has(cell)) {
    if (known.size >= mostKnown) known.clear();
    known.set(cell, ofText(tidy(cell)));
  }
  return known.get(cell);
}

/** The dates that were read last: a register has the same ones again and again. */
const known = new Map<string, ReadDay | undefined>();
const mostKnown = 20_000;

/** A time of day behind a date, as databases write it: 00:00, 0:00:00, 12:00 AM. It is no part of the day. */
const timeBehind =
  /(?<=\d)(?:, ?| |T)(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?(?:z|utc|gmt|bst|[+-]\d{2}:?\d{2}))?$/i;

function ofText(written: string): ReadDay | undefined {
  const text = written.replace(timeBehind, "");
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return ofSerial(Number(text));
  const read = readDate(text, false);
  if ("date" in read) {
    const { date, order } = read;
    if (order === "year first" || order === "moment") return { date, form: "iso" };
    if (order === "named") return { date, form: date.length === 10 ? "words" : "month" };
    // A month in numbers, 07/2019, has no day to change it over with.
    return date.length === 10 ? { date, form: "numbers", order } : { date, form: "month" };
  }
  return shortDay(text);
}

function ofSerial(serial: number): ReadDay | undefined {
  const day = dayOfSerial(serial);
  return day === undefined ? undefined : { date: day.date, form: "serial" };
}

/** Dates with a year of two digits, which is one of this century: Jul-19, 29-Aug-26, 29/08/26. */
function shortDay(text: string): ReadDay | undefined {
  const named = /^(?:(\d{1,2})[-/ ])?([a-z]{3,9})[-/ '’](\d{2})$/i.exec(text);
  const month = named === null ? -1 : months.indexOf((named[2] ?? "").slice(0, 3).toLowerCase());
  if (named !== null && month >= 0) {
    const read = readDate(`20${named[3]}-${month + 1}${named[1] === undefined ? "" : `-${named[1]}`}`, false);
    return "date" in read ? { date: read.date, form: named[1] === undefined ? "month" : "short" } : undefined;
  }
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/.exec(text);
  if (numbers === null) return undefined;
  const read = readDate(`${numbers[1]}/${numbers[2]}/20${numbers[3]}`, false);
  return "date" in read ? { date: read.date, form: "short", order: read.order as DayOrder | "either" } : undefined;
}

/** Whether a date lies certainly behind another, each as exact as it was given: no part of a month is behind a day of it, and the next month is. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** The date that has the day where this one has the month; undefined where there is none, or it is the same. */
export function changedOver(date: string): string | undefined {
  const [year, month, day] = date.split("-");
  return day === undefined || day === month || Number(day) > 12 ? undefined : `${year}-${day}-${month}`;
}
