import type { RegisterField, RegisterMap } from "../model/generated/schemas.ts";
import { type Cell, isBlank, plainHeading, textOf, tidy } from "./cells.ts";
import { explainedIn } from "./codes.ts";
import type { ShownOrder } from "./day-order.ts";
import { type Column, findHead, type Head } from "./head.ts";
import { type ReadKey, readKey } from "./keys.ts";
import { mergedIn, withMerged } from "./merged.ts";
import type { MergedRange, RawSheet } from "./raw-sheet.ts";
import { type Narrow, narrowest, remarksAmong, saidInCells } from "./remarks.ts";

/** A row of a register. */
export interface Row {
  /** As people count it in a spreadsheet, from 1. */
  readonly number: number;
  readonly line: number;
  readonly cells: readonly Cell[];
  /** By what its request is known; empty where there is no reference. */
  readonly key: string;
  readonly version: readonly number[] | undefined;
  /** The columns in which something stands only because the cell is one with another. */
  readonly merged?: ReadonlySet<number>;
}

/** A table of a register, as it was found on a sheet. */
export interface Table {
  readonly sheet: string;
  readonly head: Head;
  /** The row with the headings, as people count it. */
  readonly headRow: number;
  readonly headLine: number;
  /** What stands above the headings. */
  readonly above: readonly string[];
  /** The lines of it that are no part of a band over the columns, as a title and a note are. */
  readonly notesAbove: readonly string[];
  readonly columns: readonly Column[];
  /** By the column: which of day and month is first in dates that are written in figures, and what shows it. */
  readonly dayOrders?: ReadonlyMap<number, ShownOrder>;
  readonly rows: readonly Row[];
  /** Rows in which the headings stand again. */
  readonly again: readonly Row[];
  /** Rows with one cell that is no reference, as notes below a table are, and sums. */
  readonly remarks: readonly Row[];
  /** Columns with something in them and no heading, which are not read. */
  readonly unnamed: readonly number[];
  /** Columns that are hidden in the file and were left out: a heading of the map may be there. */
  readonly leftOut: readonly number[];
  /** Cells of its rows that somebody made one. */
  readonly merges: readonly MergedRange[];
}

/** So many references are kept as they were taken apart: rows of one stand near each other. */
const mostRead = 20_000;

type MapTable = RegisterMap["tables"][number];

/** Finds a table of a map on one of the sheets: on the one that the map names, or on that with most of its columns. */
export function findTable(wanted: MapTable, sheets: readonly RawSheet[], fewest?: number): { readonly sheet: RawSheet; readonly head: Head } | undefined {
  const named = sheets.filter(({ name }) => wanted.sheet !== undefined && plainHeading(name) === plainHeading(wanted.sheet));
  const found = (named.length > 0 ? named : sheets.filter(({ isHidden }) => isHidden !== true)).flatMap((sheet) => {
    const head = findHead(sheet.rows, wanted, fewest);
    return head === undefined ? [] : [{ sheet, head }];
  });
  return found.toSorted((one, other) => other.head.columns.length - one.head.columns.length)[0];
}

/** Reads the rows below the headings. */
export function readTable({ sheet, head }: { readonly sheet: RawSheet; readonly head: Head }, map: RegisterMap): Table | { readonly refusal: string } {
  const merged = mergedIn(sheet, head);
  if ("refusal" in merged) return merged;
  const isNamed = Array.from(sheet.rows[head.row] ?? [], (cell) => (isBlank(cell) ? undefined : true)) as (boolean | undefined)[];
  const all: Row[] = [];
  const again: Row[] = [];
  const sums = new Set<Row>();
  const narrow: Omit<Narrow<Row>, "isLast">[] = [];
  let lastWide: Row | undefined;
  const key = head.columns.find(({ field }) => field === "reference")?.at;
  const coded = head.columns.filter(({ codes }) => codes !== undefined);
  const isHead = headAgain(head.columns);
  // On a joined sheet one reference stands in many rows.
  const read = new Map<Cell, ReadKey>();
  const readOnce = (cell: Cell): ReadKey => {
    const found = read.get(cell) ?? readKey(cell, map);
    if (read.size >= mostRead) read.clear();
    read.set(cell, found);
    return found;
  };
  const line = (at: number): number => sheet.lines?.[at] ?? at + 1;
  for (let at = head.row + 1; at < sheet.rows.length; at += 1) {
    const own = sheet.rows[at];
    if (own === undefined) continue;
    // What a row has by merging alone makes no row, and no more of a remark than it is.
    let filled = 0;
    for (let column = 0; column < own.length; column += 1) {
      if (isBlank(own[column])) continue;
      filled += 1;
      if (isNamed[column] !== true) isNamed[column] = false;
    }
    if (filled === 0) continue;
    const more = merged.values.get(at);
    const cells = explainedIn(withMerged(own, more), coded);
    const known = key === undefined ? { key: "", version: undefined } : readOnce(cells[key]);
    const row: Row = {
      number: at + 1,
      line: line(at),
      cells,
      key: known.key,
      version: known.version,
      ...(more !== undefined && { merged: new Set(more.map(([column]) => column)) }),
    };
    if (isHead(cells)) {
      again.push(row);
      continue;
    }
    if (isSum(own, known.key)) sums.add(row);
    else if (filled > narrowest || head.columns.length <= narrowest) lastWide = row;
    else {
      const before = all.at(-1);
      const isApart = before === undefined || before.number < row.number - 1 || before === narrow.at(-1)?.row;
      narrow.push({ row, said: saidInCells(own), hasKey: key !== undefined && !isBlank(own[key]), key: known.key, isApart });
    }
    all.push(row);
  }
  const isNarrow = new Set(narrow.map((one) => one.row));
  const notes = remarksAmong(
    narrow.map((one) => ({ ...one, isLast: lastWide !== undefined && lastWide.number < one.row.number })),
    narrow.length === 0 ? [] : all.flatMap((row) => (isNarrow.has(row) || sums.has(row) || row.key === "" ? [] : [row.key])),
  );
  const before = sheet.rows.slice(0, head.row);
  const isEntry = (row: Row): boolean => !sums.has(row) && !notes.has(row);
  return {
    sheet: sheet.name,
    head,
    headRow: head.row + 1,
    headLine: line(head.row),
    above: textsIn(before),
    notesAbove: before
      .filter((cells, at) => at < head.row - 1 || !isOverColumns(cells, head))
      .map((cells = []) => saidInCells(cells))
      .flatMap((said) => (said.length === 0 || said.length > narrowest ? [] : [said.join(" ")])),
    columns: head.columns,
    rows: sums.size + notes.size === 0 ? all : all.filter(isEntry),
    again,
    remarks: all.filter((row) => !isEntry(row)),
    unnamed: isNamed.flatMap((named, at) => (named === false ? [at] : [])),
    // A file may hide all columns behind its table, in which there is nothing.
    leftOut: [...(sheet.hiddenColumns ?? [])].filter((at) => at < (sheet.rows[head.row]?.length ?? 0)).toSorted((one, other) => one - other),
    merges: merged.ranges,
  };
}

/** Whether the line above the headings names groups of columns: several words, and none above the first column. */
const isOverColumns = (cells: readonly Cell[] = [], { columns: [first] }: Head): boolean =>
  saidInCells(cells).length > 1 && first !== undefined && isBlank(cells[first.at]);

/** Whether a row is the sum of those above it: it says so in its first words, and there is little more in it. */
function isSum(cells: readonly Cell[], key: string): boolean {
  if (sum.test(key)) return true;
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first] = filled;
  return typeof first === "string" && sum.test(first.trim()) && filled.slice(1).every((cell) => typeof cell === "number" || /^[\d.,\s]+$/.test(textOf(cell)));
}

const sum = /^(?:grand |sub-?)?totals?\b/i;

/** What stands in some rows, cell by cell. */
export const textsIn = (rows: RawSheet["rows"]): readonly string[] =>
  rows
    .flatMap((cells) => cells ?? [])
    .filter((cell) => !isBlank(cell))
    .map((cell) => tidy(textOf(cell)));

/** Tells the rows in which the headings stand again. */
function headAgain(columns: readonly Column[]): (cells: readonly Cell[]) => boolean {
  const headings = columns.map(({ at, heading }) => ({ at, heading: plainHeading(heading) }));
  const [first] = headings;
  const isSame = (cells: readonly Cell[], { at, heading }: { readonly at: number; readonly heading: string }): boolean =>
    typeof cells[at] === "string" && cells[at].length < heading.length + 20 && plainHeading(cells[at]) === heading;
  return (cells) => first !== undefined && isSame(cells, first) && headings.filter((one) => isSame(cells, one)).length > headings.length / 2;
}

/** The columns of a table that fill a field. */
export const columnsOf = (table: Table, field: RegisterField): readonly Column[] => table.columns.filter((column) => column.field === field);
