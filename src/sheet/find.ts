import { cellName } from "../language/cell-name.ts";
import { type Field, headOf, idLabel, type Table } from "./model.ts";
import type { ReadCell, ReadSheet } from "./read-book.ts";
import { saidIn } from "./settle.ts";

/** So far down is the line with the words above the columns looked for: somebody may have put lines above it. */
const lastHead = 10;

/** A table as it was found on a sheet. */
export interface FoundTable {
  readonly sheet: ReadSheet;
  /** The line with the words above the columns. */
  readonly head: number;
  readonly idColumn: number;
  /** Where the column of each field is; a field without one is not there. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns that are none of the table's. */
  readonly others: readonly number[];
}

/** Words above a column, however they were broken into lines. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** The sheet of a table, whatever its capitals. */
export const sheetNamed = (sheets: readonly ReadSheet[], name: string): ReadSheet | undefined => sheets.find((sheet) => plain(sheet.name) === plain(name));

/** Finds the columns of a table by the words above them, in any order; or says what is wrong with them. */
export function findTable({ name, fields }: Table, sheet: ReadSheet): FoundTable | { readonly wrong: string } {
  const head = sheet.rows.findIndex((row, at) => at < lastHead && row.some((cell) => plain(saidIn(cell)) === plain(idLabel)));
  if (head === -1)
    return { wrong: `Sheet ${name}: there is no line with “${idLabel}” above the first column. Put the words above the columns back as they were exported.` };
  const columns = new Map<Field, number>();
  const others: number[] = [];
  let idColumn = -1;
  for (const [column, cell] of (sheet.rows[head] ?? []).entries()) {
    const words = plain(saidIn(cell));
    // A book of before has the words alone.
    const field = fields.find((one) => plain(one.label) === words || plain(headOf(one)) === words);
    const isId = words === plain(idLabel);
    if ((isId && idColumn !== -1) || (field !== undefined && columns.has(field)))
      return { wrong: `${nameOf(name, head, column)} says “${saidIn(cell)}” a second time. Two columns of that name cannot be told apart: take one away.` };
    if (isId) idColumn = column;
    else if (field !== undefined) columns.set(field, column);
  }
  const used = new Set([idColumn, ...columns.values()]);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) if (!used.has(column)) others.push(column);
  return { sheet, head, idColumn, columns, others };
}

/** A cell as people find it: “T6.1, cell B7”. */
export const nameOf = (sheet: string, row: number, column: number): string => `${sheet}, cell ${cellName(row, column)}`;

/** Every cell of some rows and columns in which something stands. */
export function filledIn(
  sheet: ReadSheet,
  isMeant: (row: number, column: number) => boolean,
): readonly { readonly row: number; readonly column: number; readonly cell: ReadCell }[] {
  return sheet.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell !== undefined && isMeant(row, column) ? [{ row, column, cell }] : [])));
}
