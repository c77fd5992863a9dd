import { cellName } from "../../language/cell-name.ts";
import { isPlaceholder } from "../answering.ts";
import { isSaid } from "../cells.ts";
import { changedOver, type DayForm, dayOf, type ReadDay, shownBy } from "../days.ts";
import { fieldFacts } from "../fields.ts";
import type { Column } from "../head.ts";
import type { Register } from "../register.ts";
import { columnsOf, type Row, type Table } from "../table.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** A cell with something in it where a date belongs. */
interface Dated {
  readonly row: Row;
  readonly day: ReadDay | undefined;
}

/** What is wrong with the dates of a register. */
export function dateDefects(register: Register): readonly Defect[] {
  return register.tables.flatMap((table) => [
    ...table.columns.filter(({ field }) => fieldFacts[field].holds === "day").flatMap((column) => inColumn(table, column, register.isText)),
    ...endsBeforeStarts(table),
  ]);
}

function inColumn(table: Table, column: Column, isText: boolean): readonly Defect[] {
  const { at, heading } = column;
  const all: Dated[] = table.rows
    .filter(({ cells }) => isSaid(cells[at]) && !isPlaceholder(cells[at], column.field))
    .map((row) => ({ row, day: dayOf(row.cells[at], column.days) }));
  const of = all.length;
  const fine = fineForms(all, isText);
  const strange = all.flatMap(({ row, day }) => (day === undefined || fine.has(day.form) ? [] : [cellOf(table, row, at, `read as ${day.date}`)]));
  const unread = all.flatMap(({ row, day }) => (day === undefined ? [cellOf(table, row, at)] : []));
  return [
    ...defectIn("register/date-form", table.sheet, strange, of, { column: heading }),
    ...defectIn("register/date-unread", table.sheet, unread, of, { column: heading }),
    ...defectIn("register/date-order", table.sheet, unordered(table, column, all), of, { column: heading }),
    ...defectIn("register/date-changed-over", table.sheet, changed(table, column, all), of, { column: heading }),
  ];
}

/**
 * The ways of writing dates that are in order in a column. A spreadsheet has dates of its own, and year first can be taken for nothing else. A file of text
 * has no dates, so that there the way in which most are written counts too, as long as it says which day of which year is meant.
 */
function fineForms(all: readonly Dated[], isText: boolean): ReadonlySet<DayForm> {
  const counts = new Map<DayForm, number>();
  for (const { day } of all) if (day !== undefined) counts.set(day.form, (counts.get(day.form) ?? 0) + 1);
  const count = (form: DayForm): number => counts.get(form) ?? 0;
  const fine = new Set<DayForm>(["iso", "day"]);
  // Numbers without a format are dates to a spreadsheet, if that is how the column is kept.
  if (!isText && count("serial") > all.length / 2) fine.add("serial");
  if (!isText) return fine;
  const usual = (["numbers", "words"] as const).toSorted((one, other) => count(other) - count(one))[0] ?? "numbers";
  if (count(usual) > count("iso")) fine.add(usual);
  return fine;
}

/** Dates in figures of which nothing in the file shows whether the day or the month is first. */
const unordered = (table: Table, { at, days }: Column, all: readonly Dated[]): readonly DefectCell[] =>
  days !== undefined ? [] : all.flatMap(({ row, day }) => (day?.order === "either" ? [cellOf(table, row, at, `read as ${day.date}`)] : []));

/** Dates of which other cells show that the day stands where the month belongs. */
function changed(table: Table, { at, days = "day first" }: Column, all: readonly Dated[]): readonly DefectCell[] {
  const odd = all.filter(({ day }) => day !== undefined && (shownBy(day) ?? days) !== days);
  const typed = all.filter(({ day }) => day?.form === "numbers");
  const kept = all.filter(({ day }) => day?.form === "day" || day?.form === "serial");
  const isLate = ({ day }: Dated): boolean => day !== undefined && Number(day.date.slice(8)) > 12;
  // A program with the American order makes dates of what it can, 03/04, and leaves 23/04 as text: then those that it made are changed over.
  const made = typed.length >= 3 && typed.every(isLate) && kept.length >= 3 && !kept.some(isLate) ? kept : [];
  const found = new Map<number, DefectCell>();
  for (const { row, day } of odd) found.set(row.number, cellOf(table, row, at, `can only have the ${day?.order}`));
  for (const { row, day } of made)
    if (day !== undefined && changedOver(day.date) !== undefined) found.set(row.number, cellOf(table, row, at, `${changedOver(day.date)} is likely`));
  for (const cell of outOfOrder(table, at, all)) if (!found.has(cell.row)) found.set(cell.row, cell);
  return [...found.values()].toSorted((one, other) => one.row - other.row);
}

/** In a column that is sorted by date: what breaks the order, and would not with day and month changed over. */
function outOfOrder(table: Table, at: number, all: readonly Dated[]): readonly DefectCell[] {
  const dated = all.filter(({ day }) => day?.date.length === 10);
  if (dated.length < 8) return [];
  const dateAt = (index: number): string | undefined => dated[index]?.day?.date;
  let [up, down] = [0, 0];
  for (let index = 1; index < dated.length; index += 1) {
    const [before = "", date = ""] = [dateAt(index - 1), dateAt(index)];
    if (date < before) down += 1;
    else if (date > before) up += 1;
  }
  const sign = up >= down ? 1 : -1;
  if (Math.min(up, down) > (dated.length - 1) / 10) return [];
  const inOrder = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || (sign > 0 ? one <= other : one >= other);
  return dated.flatMap(({ row, day }, index) => {
    const [before, date = "", after] = [dateAt(index - 1), day?.date, dateAt(index + 1)];
    // The neighbours have to be in order themselves: else one of them may be what is wrong.
    if ((inOrder(before, date) && inOrder(date, after)) || !inOrder(before, after)) return [];
    const other = changedOver(date);
    return other !== undefined && inOrder(before, other) && inOrder(other, after) ? [cellOf(table, row, at, `${other} would be in order`)] : [];
  });
}

function endsBeforeStarts(table: Table): readonly Defect[] {
  // Where nothing says when the use begins, it is not before the decision.
  const [start = columnsOf(table, "decision_date")[0]] = columnsOf(table, "start");
  const [end] = columnsOf(table, "end");
  if (start === undefined || end === undefined) return [];
  let both = 0;
  const cells = table.rows.flatMap((row): DefectCell[] => {
    if (isPlaceholder(row.cells[start.at], start.field) || isPlaceholder(row.cells[end.at], end.field)) return [];
    const [from, until] = [dayOf(row.cells[start.at], start.days)?.date, dayOf(row.cells[end.at], end.days)?.date];
    if (from === undefined || until === undefined) return [];
    both += 1;
    // A month counts until its last day.
    return until < from.slice(0, until.length) ? [cellOf(table, row, end.at, `it begins on ${from}, in ${cellName(row.number - 1, start.at)}`)] : [];
  });
  return defectIn("register/end-before-start", table.sheet, cells, both, { column: end.heading, args: { start: start.heading } });
}
