import { isPlaceholder } from "../answering.ts";
import { dayOf } from "../days.ts";
import type { Column } from "../head.ts";
import type { Register } from "../register.ts";
import { columnsOf, type Table } from "../table.ts";
import { dayAbove } from "../title-dates.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** What stands where an answer belongs and is none: words that put it off, days that a program puts in, and decisions of a day that had not come. */
export function placeholderDefects(register: Register): readonly Defect[] {
  const asOf = dayAbove(register);
  return register.tables.flatMap((table) => [
    ...table.columns.flatMap((column) => inColumn(table, column)),
    ...(asOf?.length === 10 ? columnsOf(table, "decision_date").flatMap((column) => late(table, column, asOf)) : []),
  ]);
}

function inColumn(table: Table, { at, heading, field }: Column): readonly Defect[] {
  const cells = table.rows.filter((row) => isPlaceholder(row.cells[at], field)).map((row) => cellOf(table, row, at));
  return defectIn("register/placeholder", table.sheet, cells, table.rows.length, { column: heading });
}

function late(table: Table, { at, heading, field, days }: Column, asOf: string): readonly Defect[] {
  const cells = table.rows.flatMap((row): DefectCell[] => {
    const date = isPlaceholder(row.cells[at], field) ? undefined : dayOf(row.cells[at], days)?.date;
    // A year or a month of the register's own may still be over.
    return date !== undefined && date.length > 4 && date > asOf ? [cellOf(table, row, at, `the register is of ${asOf}`)] : [];
  });
  return defectIn("register/decided-late", table.sheet, cells, table.rows.length, { column: heading, args: { date: asOf } });
}
