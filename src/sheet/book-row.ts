import { ended } from "./ended.ts";
import { nameOf } from "./find.ts";
import type { Field, Heading, Table } from "./model.ts";
import type { ReadCell } from "./read-book.ts";

/** A cell of an entry, with its field. */
export interface FieldCell {
  readonly field: Field;
  readonly cell: ReadCell | undefined;
  readonly row: number;
  readonly column: number;
}

/** What somebody filled in about one entry, by which they find again what a value came from. */
export interface BookRow {
  /** The row as people find it: “T6.1, row 7”. */
  readonly name: string;
  /** The cell of a field, with the words above its column: “T6.1, cell B7 (Title)”; undefined where there is no such column. */
  readonly cell: (key: string) => string | undefined;
  /** Of a row of our own book: what it takes to put it into another one. */
  readonly own?: OwnRow;
}

/** A row of our own book. */
interface OwnRow {
  readonly table: Table;
  readonly cells: readonly FieldCell[];
  /** The entry that it is tied to; a new one has none. */
  readonly id?: string;
  /** The line that says what it is about, where a new row stands below one. */
  readonly heading?: Heading;
  /** What a cell said when the book was exported. */
  readonly was: (key: string) => string;
}

/** Something that keeps a book from being written. */
export interface Fault {
  /** Where it is, what is wrong, and what to do there. */
  readonly text: string;
  /** Left out where it is about a sheet or the book. */
  readonly row?: BookRow;
  /** The fields of the row that it is about. */
  readonly keys?: readonly string[];
  /** Whether the row can wait in a book while the others are written. */
  readonly canWait?: true;
}

/** Faults in the order of a book: what is about sheets, then sheet by sheet, row by row, cell by cell. */
export function inBookOrder(faults: readonly Fault[], tables: readonly Table[]): readonly Fault[] {
  const sheets = tables.map(({ name }) => name);
  const placed = faults.map((fault) => {
    const { row, keys = [] } = fault;
    const cell = row?.own?.cells.find(({ field }) => keys.includes(field.key)) ?? row?.own?.cells[0];
    return { fault, at: [row?.own === undefined ? -1 : sheets.indexOf(row.own.table.name), cell?.row ?? 0, cell?.column ?? 0] as const };
  });
  return placed.toSorted(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).map(({ fault }) => fault);
}

/** A cell as people find it, with the words above its column. */
export const cellOf = ({ name }: Pick<Table, "name">, { field, row, column }: FieldCell): string => `${nameOf(name, row, column)} (${field.label.trim()})`;

/** The row of an entry, or the lines of the sheet on which an entry has one for each value. */
export function bookRow(own: OwnRow): BookRow {
  const { table, cells } = own;
  const [first] = cells;
  return {
    name: table.what === "assessment" || first === undefined ? table.name : `${table.name}, row ${first.row + 1}`,
    cell: (key) => {
      const found = cells.find(({ field }) => field.key === key);
      return found === undefined ? undefined : cellOf(table, found);
    },
    own,
  };
}

/** That something is wrong in a cell. */
export const faultIn = (row: BookRow, key: string, words: string, isWaiting = true): Fault => ({
  text: ended(`${row.cell(key) ?? row.name} ${words}`),
  row,
  keys: [key],
  ...(isWaiting && { canWait: true as const }),
});

/** Whether what is in a cell would be the same in another book: of a formula or a time of day only what it shows could be put there. */
export const canWait = (cell: ReadCell | undefined): boolean => cell === undefined || ["text", "number", "truth", "day"].includes(cell.kind);
