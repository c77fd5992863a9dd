import { numberText } from "../language/numbers.ts";
import { type Cell, isBlank } from "./cells.ts";
import type { Head } from "./head.ts";
import type { MergedRange, RawSheet } from "./raw-sheet.ts";

/** What stands in cells by their being one with another. */
export interface Merged {
  /** By the row, counted from 0: the column, and the value of the first cell of the range. */
  readonly values: ReadonlyMap<number, readonly (readonly [at: number, value: Cell])[]>;
  /** Those in which something stands, as far as they are in the table. */
  readonly ranges: readonly MergedRange[];
}

/** So many cells of a table are filled from others at most. */
const mostFilled = 2_000_000;

const none: Merged = { values: new Map(), ranges: [] };

/** What merged cells below the headings say: the value holds for each cell of the range. Ranges are cut to the rows and columns that there are. */
export function mergedIn({ rows, merges = [] }: RawSheet, { row: head, columns }: Head): Merged | { readonly refusal: string } {
  if (merges.length === 0) return none;
  const known = new Set(columns.map(({ at }) => at));
  const width = Math.max(-1, ...known);
  const values = new Map<number, (readonly [number, Cell])[]>();
  const ranges: MergedRange[] = [];
  let filled = 0;
  for (const one of merges) {
    const range = { ...one, endRow: Math.min(one.endRow, rows.length - 1), endCol: Math.min(one.endCol, width) };
    const value = range.startRow > head ? rows[range.startRow]?.[range.startCol] : undefined;
    const size = Math.max(0, range.endRow - range.startRow + 1) * Math.max(0, range.endCol - range.startCol + 1);
    if (isBlank(value) || size < 2) continue;
    filled += size;
    if (filled > mostFilled) return { refusal: `more than ${numberText(mostFilled)} of its cells are merged with others: split them again` };
    ranges.push(range);
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const some = values.get(row) ?? [];
      for (let at = range.startCol; at <= range.endCol; at += 1)
        if (known.has(at) && (row !== range.startRow || at !== range.startCol) && isBlank(rows[row]?.[at])) some.push([at, value]);
      if (some.length > 0) values.set(row, some);
    }
  }
  return { values, ranges };
}

/** A row with what it has by merging; the same row where there is nothing of that. */
export function withMerged(cells: readonly Cell[], values: readonly (readonly [at: number, value: Cell])[] | undefined): readonly Cell[] {
  if (values === undefined) return cells;
  const all = [...cells];
  for (const [at, value] of values) all[at] = value;
  return all;
}
