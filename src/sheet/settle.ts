import { readDate } from "../schema/dates.ts";
import { meant } from "../schema/suggest.ts";
import { valueFor } from "./fields/make.ts";
import type { Field, List, Wrong } from "./model.ts";
import type { ReadCell } from "./read-book.ts";
import { asTyped } from "./text.ts";

/** What a cell says, in the words of its field; and what was made of it, where that is not what stands there. */
export interface Settled {
  readonly text: string;
  /** How it was read, to follow the name of the cell. */
  readonly readAs?: string;
}

/** What a cell says as it stands there, for the comparison with what was exported. */
export const saidIn = (cell: ReadCell | undefined): string => (cell === undefined ? "" : cell.text.replace(/\r\n?/g, "\n"));

/** Reads a cell as its field is filled in; or says what is wrong with it, to follow the name of the cell. */
export function settle({ kind }: Field, cell: ReadCell | undefined): Settled | Wrong {
  if (cell === undefined || asTyped(cell.text) === "") return { text: "" };
  if (cell.kind === "formula") return { wrong: `holds the formula ${cell.text}. What it comes to is not read: type the value itself` };
  if (cell.kind === "error") return { wrong: `holds the error ${cell.text}. Type the value itself` };
  if (kind.is === "date") return settleDate(cell, kind.needsDay);
  const text = asTyped(cell.text);
  if (kind.is === "list") return settleChoice(text, kind.list);
  if (cell.kind === "moment") return { wrong: "holds a date with a time of day, where words belong. Format the cell as text, and type the words" };
  return { text };
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
  if (cell.kind === "day") return { text: cell.text };
  if (cell.kind === "moment") return { text: cell.text.slice(0, 10), readAs: `holds a time of day, which is left out: read as ${cell.text.slice(0, 10)}` };
  const text = asTyped(cell.text);
  if (cell.kind === "number" && !/^(?:1\d|20|21)\d\d$/.test(text))
    return { wrong: `holds the number ${text} where a date belongs. Type a date, such as 2026-04-22` };
  const read = readDate(text, needsDay);
  if (!("date" in read))
    return {
      wrong: `says “${text}”, which is no date. ${read.hint === undefined ? "" : `${read.hint} `}Write the year first: ${needsDay ? "2026-04-22" : "2026-04-22, 2026-04 or 2026"}`,
    };
  if (read.order === "either" || read.order === "month first")
    return { wrong: `says “${text}” as text, and nothing tells which number is the month. Type it as a date, or write the year first: 2026-04-22` };
  return { text: read.date, ...(read.date !== text && { readAs: `holds a date as text, “${text}”: read as ${read.date}` }) };
}
