import { type Cell, isEmpty } from "./cells.ts";
import type { CellChange } from "./changes.ts";
import { type DayOrder, dayOf, isAfter } from "./days.ts";
import type { Row } from "./table.ts";

/** A column in which rows say when they were brought up to date, in both editions. */
interface DatingColumn {
  readonly heading: string;
  readonly before: number;
  readonly after: number;
  readonly days: readonly [before: DayOrder | undefined, after: DayOrder | undefined];
}

/** The orders in which a date can be read of which nobody knows the order. */
const either = ["day first", "month first"] as const;

/**
 * Where a day went from one edition to the next: “forward” where it is later now, “back” where it is earlier or was taken out. Undefined where it is the
 * same day, whatever its time, and where nobody can tell.
 */
export function turnOf(before: Cell, after: Cell, [was, is]: DatingColumn["days"]): "forward" | "back" | undefined {
  if (isEmpty(after)) return isEmpty(before) || dayOf(before) === undefined ? undefined : "back";
  const order = is ?? was;
  const readings = (order === undefined ? either : [order]).map((one) => ({ from: dayOf(before, was ?? one)?.date, to: dayOf(after, one)?.date }));
  if (readings.some(({ to }) => to === undefined)) return undefined;
  if (isEmpty(before)) return "forward";
  // As far as a date can be read in two ways, it went somewhere only where both ways say so.
  if (readings.every(({ from, to = "" }) => from !== undefined && isAfter(to, from))) return "forward";
  return readings.every(({ from, to = "" }) => from !== undefined && isAfter(from, to)) ? "back" : undefined;
}

/** The rows of which a day of their last change went back, those with the same days together: no row is changed earlier than it was. */
export function turnedBack(
  pairs: readonly { readonly before: Row; readonly after: Row }[],
  columns: readonly DatingColumn[],
): readonly (CellChange & { readonly rows: readonly Row[] })[] {
  const found = new Map<string, { from: string; to: string; heading: string; rows: Row[] }>();
  for (const { heading, before: at, after: to, days } of columns) {
    for (const pair of pairs) {
      const [was, is] = [pair.before.cells[at], pair.after.cells[to]];
      if (was === is || turnOf(was, is, days) !== "back") continue;
      const [from, until] = [dayOf(was, days[0])?.date ?? "", isEmpty(is) ? "" : (dayOf(is, days[1])?.date ?? "")];
      const name = `${heading}\0${from}\0${until}`;
      const known = found.get(name) ?? { heading, from, to: until, rows: [] };
      known.rows.push(pair.after);
      found.set(name, known);
    }
  }
  return [...found.values()];
}
