import { isPlaceholder, saysNothing } from "../answering.ts";
import { type Cell, isEmpty } from "../cells.ts";
import { dayOf, isAfter } from "../days.ts";
import type { Column } from "../head.ts";
import { isRefused, type Register } from "../register.ts";
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

/** A column for the reasons of refusals: of a request that was not refused it has none to give. */
const ofRefusals = /refus|reject|declin/i;

function inColumn(table: Table, { at, heading, field }: Column, register: Register): readonly Defect[] {
  // What is empty to whoever reads it is told once, as read as empty; what no field holds, nobody weighs.
  const isEmptyWord = (cell: Cell): boolean => field !== "other" && saysNothing(cell) && !isEmpty(cell);
  const refused =
    field === "reason" && ofRefusals.test(heading) ? new Set(register.entries.filter((one) => isRefused(register, one)).map(({ row }) => row)) : undefined;
  const rows = table.rows.filter((row) => isPlaceholder(row.cells[at], field) || (isEmptyWord(row.cells[at]) && (refused === undefined || refused.has(row))));
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
