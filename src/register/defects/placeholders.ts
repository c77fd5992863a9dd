import { isPlaceholder, saysNothing } from "../answering.ts";
import { type Cell, isEmpty } from "../cells.ts";
import { dayOf, isAfter } from "../days.ts";
import { usuallyNeeded } from "../fields.ts";
import type { Column } from "../head.ts";
import type { Register } from "../register.ts";
import { columnsOf, type Table } from "../table.ts";
import { dayAbove } from "../title-dates.ts";
import { asFound, cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** What stands where an answer belongs and is none: words that put it off, days that a program puts in, and decisions of a day that had not come. */
export function placeholderDefects(register: Register): readonly Defect[] {
  const asOf = dayAbove(register);
  return register.tables.flatMap((table) => [
    ...table.columns.flatMap((column) => inColumn(table, column, register)),
    ...(asOf !== undefined ? columnsOf(table, "decision_date").flatMap((column) => late(table, column, asOf)) : []),
  ]);
}

function inColumn(table: Table, { at, heading, field }: Column, { map }: Register): readonly Defect[] {
  // Of what has to be filled, a cell that is empty to whoever reads it is told as that; what no field holds, nobody weighs.
  const isNeeded = (map.needed ?? usuallyNeeded).includes(field);
  const isEmptyWord = (cell: Cell): boolean => field !== "other" && saysNothing(cell) && !(isNeeded && isEmpty(cell));
  const rows = table.rows.filter(({ cells }) => isPlaceholder(cells[at], field) || isEmptyWord(cells[at]));
  const cells = rows.map((row) => cellOf(table, row, at));
  return defectIn("register/placeholder", table.sheet, cells, table.rows.length, { column: heading, args: { examples: asFound(cells) } });
}

function late(table: Table, { at, heading, field, days }: Column, asOf: string): readonly Defect[] {
  const cells = table.rows.flatMap((row): DefectCell[] => {
    const date = isPlaceholder(row.cells[at], field) ? undefined : dayOf(row.cells[at], days)?.date;
    return date !== undefined && isAfter(date, asOf) ? [cellOf(table, row, at, `the register is of ${asOf}`)] : [];
  });
  return defectIn("register/decided-late", table.sheet, cells, table.rows.length, { column: heading, args: { date: asOf } });
}
