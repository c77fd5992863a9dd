import { columnWords, tableIn } from "../../reply/csv.ts";
import type { ReadCell, ReadSheet } from "../read-book.ts";
import { saidIn } from "../settle.ts";

/** A row of somebody else's table, and where people find it. */
export interface FlatRow {
  readonly number: number;
  readonly cells: readonly (ReadCell | undefined)[];
}

/** Somebody else's table: its headings, and the rows below them. */
export interface FlatTable {
  /** The sheet or the file, as it is told. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly FlatRow[];
}

/** So far down is the line with the headings looked for. */
const lastHead = 20;

/** Headings are the same whatever their capitals, signs and line breaks. */
export const sameHeading = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Finds the table on one of the sheets: the line that has the headings that were named, or else the first line with several words in it.
 * @param wanted the headings that have to be there
 * @param named the sheet that was named
 */
export function flatTable(sheets: readonly ReadSheet[], wanted: readonly string[], named?: string): FlatTable | { readonly refusal: string } {
  const open = sheets.filter((sheet) => (named === undefined ? !sheet.isHidden : plain(sheet.name) === plain(named)));
  if (open.length === 0) return { refusal: named === undefined ? "It has no sheet that can be seen." : `It has no sheet “${named}”.` };
  const isHead = (row: readonly (ReadCell | undefined)[]): boolean =>
    wanted.length === 0
      ? row.filter((cell) => columnWords(saidIn(cell)) !== "").length > 1
      : wanted.every((heading) => row.some((cell) => sameHeading(saidIn(cell), heading)));
  const sheet = open.find(({ rows }) => rows.slice(0, lastHead).some(isHead));
  if (sheet === undefined) return { refusal: missingIn(open, wanted) };
  const head = sheet.rows.findIndex(isHead);
  const headings = Array.from(sheet.rows[head] ?? [], (cell) => saidIn(cell).replace(/\s+/g, " ").trim());
  const twice = wanted.find((heading) => headings.filter((one) => sameHeading(one, heading)).length > 1);
  if (twice !== undefined) return { refusal: `Two of its columns are headed “${twice}”, and they cannot be told apart. Give one of them another name.` };
  const [merged] = sheet.merged.filter(({ row }) => row > head);
  if (merged !== undefined)
    return { refusal: `${sheet.name}: the cells ${merged.range} were made one, and it cannot be told to which row they belong. Split them again.` };
  const rows = sheet.rows.slice(head + 1).map((cells, at) => ({ number: sheet.numbers?.[head + 1 + at] ?? head + at + 2, cells }));
  return { name: sheet.name, headings, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined && cell.text.trim() !== "")) };
}

function missingIn(open: readonly ReadSheet[], wanted: readonly string[]): string {
  if (wanted.length === 0) return "It has no line with headings.";
  const all = open.flatMap(({ rows }) => rows.slice(0, lastHead).flatMap((row) => row.map(saidIn)));
  const absent = wanted.filter((heading) => !all.some((one) => sameHeading(one, heading)));
  return absent.length === 0
    ? "No line of it has all the headings that the map names."
    : `It has no column ${absent.map((heading) => `“${heading}”`).join(", ")}. The map names columns by the words above them: write them as they stand in the table.`;
}

/** A table of text as a sheet. */
export function sheetOfText(name: string, text: string): ReadSheet | { readonly refusal: string } {
  const { rows, reason } = tableIn(text);
  if (rows === undefined) return { refusal: `It cannot be read as a table: ${reason}.` };
  return {
    name,
    isHidden: false,
    merged: [],
    comments: [],
    numbers: rows.map(({ info }) => info.lines),
    rows: rows.map(({ record }) => record.map((said): ReadCell | undefined => (said === "" ? undefined : { kind: "text", text: said }))),
  };
}
