import { unquoted } from "../diagnostics/odd-signs.ts";
import { dayOfSerial, serialOfDay } from "../language/serial.ts";
import { readDate } from "../schema/dates.ts";
import { whyNoDate } from "../schema/no-date.ts";
import { meant } from "../schema/suggest.ts";
import { valueFor } from "./fields/make.ts";
import type { Field, List, Settled, Wrong } from "./model.ts";
import type { ReadCell } from "./read-book.ts";
import type { KnownIds } from "./reading.ts";
import { settleIds } from "./settle-ids.ts";
import { asTyped } from "./text.ts";

/** What a cell says as it stands there, for the comparison with what was exported. */
export const saidIn = (cell: ReadCell | undefined): string => (cell === undefined ? "" : cell.text.replace(/\r\n?/g, "\n"));

/** What people write into a cell that has nothing to say. */
const nothing = /^(?:n\.?\s?\/?\s?a\.?|not applicable|none|nil|[-–—]+)$/i;

/** Reads a cell as its field is filled in; or says what is wrong with it, to follow the name of the cell. */
export function settle(field: Field, cell: ReadCell | undefined, ids: KnownIds): Settled | Wrong {
  const { kind, names, refers } = field;
  if (cell === undefined || asTyped(cell.text) === "") return { text: "" };
  if (cell.kind === "formula") return { wrong: `holds the formula ${cell.text}. What it comes to is not read: type the value itself` };
  if (cell.kind === "error" && !nothing.test(cell.text.slice(1))) return { wrong: `holds the error ${cell.text}. Type the value itself` };
  const typed = asTyped(cell.text);
  const isOwnWords = kind.is === "text" && names === undefined && refers === undefined;
  const text = isOwnWords ? typed : unquoted(typed) || typed;
  if (nothing.test(text) || cell.kind === "error") {
    if (kind.is !== "list" || valueFor(kind.list, text) === undefined)
      return field.required === true
        ? { wrong: `says “${text}”, and ${field.label.trim()} is needed. Fill it in` }
        : { text: "", readAs: `says “${text}”: leave it empty where there is nothing to say. It is read as empty` };
  }
  if (kind.is === "date") return settleDate(cell, kind.needsDay);
  if (kind.is === "list") return settleChoice(text, kind.list);
  if (cell.kind === "moment") return { wrong: "holds a date with a time of day, where words belong. Format the cell as text, and type the words" };
  if (names === "address" && cell.link !== undefined && !/^https?:/i.test(text) && /^https?:/i.test(cell.link))
    return { text: cell.link, readAs: `shows “${text}” and is a link: its address is read, ${cell.link}` };
  if (names === "clauses") return settleIds(text, ids.clauses, ids.parts);
  return names === "practice" ? settleIds(text, ids.practices) : { text };
}

function settleChoice(text: string, list: List): Settled | Wrong {
  const value = valueFor(list, text);
  const words = list.choices.map((one) => one.words);
  const known = list.choices.find((one) => one.value === value)?.words;
  if (value !== undefined && known !== undefined) return { text: known };
  const near = meant(text, words);
  return { wrong: `says “${text}”, which is not in the list. ${near === undefined ? "" : `Did you mean “${near}”? `}It has: ${words.join("; ")}` };
}

function settleDate(cell: ReadCell, needsDay: boolean): Settled | Wrong {
  if (cell.kind === "day") return settleDay(cell.text, needsDay);
  if (cell.kind === "moment") return { text: cell.text.slice(0, 10), readAs: `holds a time of day, which is left out: read as ${cell.text.slice(0, 10)}` };
  // An apostrophe in front keeps a program from making a date of a month; some leave it in the cell.
  const text = unquoted(asTyped(cell.text));
  if ((cell.kind === "number" || /^\d{5}(?:\.\d+)?$/.test(text)) && !/^(?:1\d|20|21)\d\d$/.test(text)) {
    const day = dayOfSerial(Number(text));
    return {
      wrong: `holds the number ${text} where a date belongs. ${day === undefined ? "Type a date, such as 2026-04-22" : `Spreadsheet programs keep ${day.words} as that number: if that is meant, write ${day.date}`}`,
    };
  }
  const read = readDate(text, needsDay);
  if (!("date" in read))
    return {
      wrong: `says “${text}”, which is ${tooWide(text)}. ${whyNoDate(text, needsDay) ?? `Write the year first: ${needsDay ? "2026-04-22" : "2026-04-22, 2026-04 or 2026"}`}`,
    };
  if (read.order === "either" || read.order === "month first")
    return { wrong: `says “${text}” as text, and nothing tells which number is the month. Write the year first: 2026-04-22` };
  return { text: read.date, ...(read.date !== text && { readAs: `holds a date as text, “${text}”: read as ${read.date}`, typed: `“${text}”` }) };
}

/** What does for other dates is not told as none at all. */
function tooWide(text: string): string {
  const read = readDate(text, false);
  if (!("date" in read)) return "no date";
  return read.date.length === 4 ? "a year and no day" : read.date.length === 7 ? "a month and no day" : "no date";
}

/** A day; or the year that somebody typed into a cell for dates, where a program takes 2026 for the 2,026th day since 1900. */
function settleDay(day: string, needsDay: boolean): Settled | Wrong {
  const serial = serialOfDay(day);
  if (serial === undefined || serial < 1900 || serial > 2199) return { text: day };
  const shown = `shows ${day}, which spreadsheet programs make of the year ${serial} in a cell for dates`;
  return needsDay
    ? { wrong: `${shown}. The day is needed here: write 2026-04-22` }
    : { text: String(serial), readAs: `${shown}: read as ${serial}. An apostrophe in front keeps it a year: '${serial}` };
}
