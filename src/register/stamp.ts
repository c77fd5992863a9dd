import { type Cell, textOf, tidy } from "./cells.ts";
import { type DayOrder, dayOf } from "./days.ts";
import type { Column } from "./head.ts";
import type { Row, Table } from "./table.ts";

/** In fewer rows one and the same date is a chance. */
const fewest = 3;

/**
 * What stands in every row of a column, where it is one and the same: the stamp of an export, which dates the file and not a row. An export takes a while,
 * so that the time of day may be another in each row.
 */
export function stampIn({ rows }: Table, { at, days }: Pick<Column, "at"> & { readonly days?: DayOrder | undefined }): string | undefined {
  if (rows.length < fewest) return undefined;
  const one = sameIn(rows, at, (cell) => tidy(textOf(cell)));
  return one ?? sameIn(rows, at, (cell) => wholeDay(dayOf(cell, days)?.date));
}

/** Of a month or a year many rows can be, and each was changed on a day of its own. */
const wholeDay = (date = ""): string => (date.length === 10 ? date : "");

function sameIn(rows: readonly Row[], at: number, read: (cell: Cell) => string): string | undefined {
  const [first] = rows;
  const said = first === undefined ? "" : read(first.cells[at]);
  return said !== "" && rows.every(({ cells }) => read(cells[at]) === said) ? said : undefined;
}
