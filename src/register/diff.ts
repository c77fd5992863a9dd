import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, plainHeading, textOf, tidy } from "./cells.ts";
import type { CellChange, LoneRow, Relabelled, RowChange, TurnedBack } from "./changes.ts";
import { type DayOrder, dayOf } from "./days.ts";
import { folded } from "./defects/names.ts";
import { fieldFacts } from "./fields.ts";
import { notesOnlyIn } from "./notes.ts";
import { hiddenOnlyIn, nameOf, pairRows, saidIn } from "./pair-rows.ts";
import type { Register } from "./register.ts";
import { relabelledIn } from "./relabelled.ts";
import { stampIn } from "./stamp.ts";
import { columnsOf, type Row, type Table } from "./table.ts";
import { datedAbove } from "./title-dates.ts";
import { turnedBack, turnOf } from "./turned-back.ts";

/** What is different between two editions of a register. */
export interface RegisterDifference {
  readonly came: readonly LoneRow[];
  readonly went: readonly LoneRow[];
  /** Rows that only repeat another one that is in both. */
  readonly repeats: { readonly came: readonly LoneRow[]; readonly went: readonly LoneRow[] };
  readonly changed: readonly RowChange[];
  /** Rows in which nothing but capitals, blanks, apostrophes or the form of a date is different. */
  readonly typography: readonly RowChange[];
  readonly relabelled: readonly Relabelled[];
  /** What rows say of their last change, where it is earlier than before. */
  readonly back: readonly TurnedBack[];
  readonly columns: { readonly came: readonly string[]; readonly went: readonly string[] };
  /** The other tables: rows that are in one of the two only, counted. */
  readonly others: readonly { readonly sheet: string; readonly came: number; readonly went: number }[];
  /** What stands outside the tables in one of the two only. */
  readonly notes: { readonly came: readonly string[]; readonly went: readonly string[] };
  /** So many rows that are hidden in one of the two and are not in the other at all. What stands in them is not told. */
  readonly hidden: { readonly came: number; readonly went: number };
  /** The day that stands above both, where they are not the same all the same. */
  readonly reissued: string | undefined;
}

/** A column that both have. */
interface Shared {
  readonly heading: string;
  readonly field: RegisterField;
  readonly before: number;
  readonly after: number;
  readonly days: readonly [before: DayOrder | undefined, after: DayOrder | undefined];
  /** It says when a row was brought up to date, and has not one date for all rows. */
  readonly datesRows: boolean;
}

/** By what rows are known that are hidden in the file of an edition, and were left out. */
interface HiddenNames {
  readonly old?: ReadonlySet<string> | undefined;
  readonly now?: ReadonlySet<string> | undefined;
}

/** Compares two editions of a register, row by row. */
export function compareRegisters(old: Register, now: Register, hidden: HiddenNames = {}): RegisterDifference {
  const [before, after] = [old.tables[0], now.tables[0]];
  const shared = sharedColumns(before, after);
  const { pairs, came, went, repeats } = pairRows(before, after);
  const all = pairs.flatMap((pair) => changeOf(pair, shared) ?? []);
  // Of the form of a date nothing is told but that it is another: else a column that was written anew would hide what changed beside it.
  const dated = withCells(all, (change) => isOnlyForm(change, shared));
  const substance = withCells(all, (change) => !isOnlyForm(change, shared));
  const { relabelled, rest } = relabelledIn(
    substance,
    pairs.map((pair) => pair.before),
    shared,
  );
  const isTypography = (change: CellChange): boolean => sameButForLooks(change);
  const changed = withCells(rest, (change) => !isTypography(change));
  const typography = together([...dated, ...withCells(rest, isTypography)], all);
  const headings = (table: Table): readonly string[] => [...table.columns.map(({ heading }) => heading), ...table.head.strange];
  const others = now.tables.slice(1).flatMap((table) => {
    const other = old.tables.find(({ sheet }, at) => at > 0 && plainHeading(sheet) === plainHeading(table.sheet));
    return other === undefined ? [] : [{ sheet: table.sheet, ...countsOf(other, table) }];
  });
  const back = turnedBack(
    pairs,
    shared.filter(({ field }) => field === "updated"),
  ).map((one) => ({ ...one, rows: loneRows(one.rows, after, before) }));
  const notes = { came: notesOnlyIn(now, old), went: notesOnlyIn(old, now) };
  const isSame =
    notes.came.length + notes.went.length + all.length + back.length + came.length + went.length + repeats.came.length + repeats.went.length === 0 &&
    others.every((one) => one.came + one.went === 0);
  const [first, second] = [datedAbove(old), datedAbove(now)];
  // A year alone is what is read of a date of which the month cannot be told.
  const isOfOneDay = first !== undefined && first.date === second?.date && (first.date.length > 4 || first.text === second.text);
  return {
    came: loneRows(came, after, before, hidden.old),
    went: loneRows(went, before, after, hidden.now),
    repeats: { came: loneRows(repeats.came, after, before), went: loneRows(repeats.went, before, after) },
    changed,
    typography,
    relabelled,
    back,
    columns: { came: only(headings(after), headings(before)), went: only(headings(before), headings(after)) },
    others,
    notes,
    hidden: { came: hiddenOnlyIn(hidden.now, before, hidden.old), went: hiddenOnlyIn(hidden.old, after, hidden.now) },
    reissued: !isSame && isOfOneDay ? first.date : undefined,
  };
}

/** Rows of one edition, with the reference as it is written in it, and the row of the other in which the same stands. */
function loneRows(rows: readonly Row[], own: Table, other: Table, hiddenThere: ReadonlySet<string> = new Set()): readonly LoneRow[] {
  if (rows.length === 0) return [];
  const [reference] = columnsOf(own, "reference");
  const there = new Map(other.rows.map((row) => [nameOf(row), row]));
  return rows.map((row) => ({
    row,
    reference: reference === undefined ? "" : tidy(textOf(row.cells[reference.at])),
    other: there.get(nameOf(row)),
    ...(hiddenThere.has(nameOf(row)) && { isHiddenThere: true }),
  }));
}

const only = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others.map(plainHeading));
  return some.filter((heading) => !known.has(plainHeading(heading)));
};

/** The columns of both: by their headings, and where one got another heading by the field. */
function sharedColumns(before: Table, after: Table): readonly Shared[] {
  return after.columns.flatMap(({ heading, field, at, days }): Shared[] => {
    const same =
      before.columns.find((column) => plainHeading(column.heading) === plainHeading(heading)) ?? (field === "other" ? undefined : columnsOf(before, field)[0]);
    return same === undefined
      ? []
      : [{ heading, field, before: same.at, after: at, days: [same.days, days], datesRows: field === "updated" && stampIn(after, { at, days }) === undefined }];
  });
}

function changeOf({ before, after }: { readonly before: Row; readonly after: Row }, shared: readonly Shared[]): RowChange | undefined {
  const cells: CellChange[] = [];
  let reference = after.key;
  let saysSo = false;
  for (const { heading, field, before: at, after: to, days, datesRows } of shared) {
    if (field === "reference") reference = tidy(textOf(after.cells[to]));
    if (sameCell(before.cells[at], after.cells[to])) continue;
    if (datesRows) saysSo ||= turnOf(before.cells[at], after.cells[to], days) === "forward";
    else if (field !== "updated") cells.push({ heading, from: textOf(before.cells[at]), to: textOf(after.cells[to]) });
  }
  return cells.length === 0 ? undefined : { reference, before, after, cells, saysSo };
}

const sameCell = (one: Cell, other: Cell): boolean => one === other || textOf(one) === textOf(other);

/** The changes with those of their cells of which something holds; the others go. */
const withCells = (changes: readonly RowChange[], holds: (change: CellChange) => boolean): readonly RowChange[] =>
  changes.flatMap((row) => {
    const cells = row.cells.filter(holds);
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });

/** What changed in one row as one change, in the order of the rows. */
function together(changes: readonly RowChange[], all: readonly RowChange[]): readonly RowChange[] {
  const cells = new Map<Row, CellChange[]>();
  for (const change of changes) cells.set(change.after, [...(cells.get(change.after) ?? []), ...change.cells]);
  return all.flatMap((row) => {
    const own = cells.get(row.after);
    return own === undefined ? [] : [{ ...row, cells: own }];
  });
}

/** Whether two texts are one day in two forms. */
function isOnlyForm({ heading, from, to }: CellChange, shared: readonly Shared[]): boolean {
  const column = shared.find((one) => one.heading === heading);
  if (column === undefined) return false;
  const { field, days } = column;
  // Of a column that the map leaves unweighed nobody said what it holds: it is what both of its cells can be read as.
  if (field === "other" && isSameNumber(from, to)) return true;
  if (field !== "other" && fieldFacts[field].holds !== "day") return false;
  const [one, other] = [dayOf(from, days[0])?.date, dayOf(to, days[1])?.date];
  return one !== undefined && one === other && one.length > 4;
}

/** A number, with or without marks between its thousands and noughts behind its decimals. A nought in front makes it a code, where it counts. */
const number = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** Whether two texts are one number in two forms. */
const isSameNumber = (one: string, other: string): boolean =>
  number.test(one.trim()) && number.test(other.trim()) && Number(one.replaceAll(",", "")) === Number(other.replaceAll(",", ""));

/** Whether two texts differ in their looks only: capitals, blanks, signs. */
const sameButForLooks = ({ from, to }: CellChange): boolean => folded(from) === folded(to) && folded(from) !== "";

/** How many rows of a table are in one of two editions only: what it says is all by which they are known. */
function countsOf(before: Table, after: Table): { readonly came: number; readonly went: number } {
  const left = new Map<string, number>();
  for (const row of before.rows) left.set(saidIn(row), (left.get(saidIn(row)) ?? 0) + 1);
  let came = 0;
  for (const row of after.rows) {
    const count = left.get(saidIn(row)) ?? 0;
    if (count === 0) came += 1;
    else left.set(saidIn(row), count - 1);
  }
  return { came, went: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
