import type { Cell } from "./cells.ts";
import type { RawSheet } from "./raw-sheet.ts";

/** Whether a cell is hidden in its file, row and column counted from 0. */
export type Hides = (row: number, at: number) => boolean;

/** What a sheet hides. */
export const hidesOf =
  ({ hiddenRows, hiddenColumns }: Pick<RawSheet, "hiddenRows" | "hiddenColumns">): Hides =>
  (row, at) =>
    hiddenRows?.has(row) === true || hiddenColumns?.has(at) === true;

/** What a hidden sheet is called instead of its name. */
export const sheetLabel = (at: number): string => `sheet ${at + 1} (hidden)`;

/**
 * The sheets as they are counted and not told: what is hidden is read, and nothing that stands in it is said. Of a hidden sheet every column is hidden,
 * and its name stands nowhere.
 */
export const masked = (sheets: readonly RawSheet[]): readonly RawSheet[] =>
  sheets.map((sheet, at) => {
    if (sheet.isHidden !== true) return sheet;
    const width = sheet.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
    return { ...sheet, label: sheetLabel(at), hiddenColumns: new Set(Array.from({ length: width }, (_, column) => column)) };
  });

/** The sheets as they are where somebody asked for all of it: nothing counts as hidden but the choice of the sheet. */
export const unmasked = (sheets: readonly RawSheet[]): readonly RawSheet[] => sheets.map(({ hiddenRows: _rows, hiddenColumns: _columns, ...sheet }) => sheet);

/** Some rows of a sheet without what is hidden in them. */
export function seenRows(sheet: RawSheet, end: number): RawSheet["rows"] {
  const rows = sheet.rows.slice(0, end);
  if ((sheet.hiddenRows?.size ?? 0) + (sheet.hiddenColumns?.size ?? 0) === 0) return rows;
  const hides = hidesOf(sheet);
  return rows.map((cells, row) => cells?.map((cell, at): Cell => (hides(row, at) ? null : cell)));
}
