import type { RegisterField, RegisterMap } from "../model/generated/schemas.ts";
import { bareHeading, type Cell, plainHeading, textOf } from "./cells.ts";
import { codeName, type Meanings } from "./codes.ts";
import type { DayOrder } from "./days.ts";
import { takesTick } from "./ticks.ts";

/** So far down is the line with the headings looked for. */
export const lastHead = 60;

/** A column of a table: where it is, what stands above it, and the field that it fills. */
export interface Column {
  readonly at: number;
  /** The words above it. */
  readonly heading: string;
  readonly field: RegisterField;
  /** Nobody has said yet what it is. */
  readonly isUntold?: true;
  /** What stands above it is a question that yes or no answers. */
  readonly takesTick?: true;
  /** What the codes in it mean, as the map says. */
  readonly codes?: Meanings;
  /** Which of day and month is first in it, where dates are written in figures and something shows it. */
  readonly days?: DayOrder;
}

/** The line with the headings of a table. */
export interface Head {
  /** Counted from 0 among the rows that were given. */
  readonly row: number;
  readonly columns: readonly Column[];
  /** Headings of the map that stand nowhere. */
  readonly missing: readonly string[];
  /** Headings that the map does not name. */
  readonly strange: readonly string[];
  /** Columns with the heading of one before them, which are not read. */
  readonly twice: readonly { readonly at: number; readonly heading: string }[];
}

type MapTable = RegisterMap["tables"][number];

/** How many of a table's headings have to be found in a line: half, and two at least where there are two. */
const enough = (all: number): number => Math.max(Math.min(2, all), Math.ceil(all / 2));

/** Finds the line with the headings of a table, wherever it stands; undefined where there is none. Of several the one with most of them. */
export function findHead(rows: readonly (readonly Cell[] | undefined)[], { columns, codes = {} }: MapTable, fewest?: number): Head | undefined {
  const wanted = Object.entries(columns);
  const explained = new Map(Object.entries(codes).map(([heading, meanings]) => [plainHeading(heading), meaningsIn(meanings)]));
  const least = fewest ?? enough(wanted.length);
  let best: Head | undefined;
  for (const [row, cells] of rows.slice(0, lastHead).entries()) {
    if (cells === undefined || cells.length < least) continue;
    const head = headIn(row, cells, wanted, explained);
    if (head.columns.length >= least && (best === undefined || head.columns.length > best.columns.length)) best = head;
  }
  return best;
}

const meaningsIn = (meanings: Readonly<Record<string, string>>): Meanings =>
  new Map(Object.entries(meanings).map(([code, meaning]) => [codeName(code), { code, meaning }]));

function headIn(
  row: number,
  cells: readonly Cell[],
  wanted: readonly (readonly [string, MapTable["columns"][string]])[],
  explained: ReadonlyMap<string, Meanings>,
): Head {
  const texts = Array.from(cells, textOf);
  const exact = new Map(wanted.map(([heading, field]) => [plainHeading(heading), field]));
  const bare = new Map(wanted.map(([heading, field]) => [bareHeading(heading), field]));
  const columns: Column[] = [];
  const strange: string[] = [];
  const twice: { at: number; heading: string }[] = [];
  const seen = new Set<string>();
  for (const [at, heading] of texts.entries()) {
    if (plainHeading(heading) === "") continue;
    const named = exact.get(plainHeading(heading)) ?? bare.get(bareHeading(heading));
    const name = bareHeading(heading);
    if (named === undefined) strange.push(heading);
    else if (seen.has(name)) twice.push({ at, heading });
    else {
      const field = named === "untold" ? "other" : named;
      const codes = explained.get(plainHeading(heading));
      columns.push({
        at,
        heading: heading.replace(/\s+/g, " ").trim(),
        field,
        ...(named === "untold" && { isUntold: true }),
        ...(takesTick(field, heading) && { takesTick: true }),
        ...(codes !== undefined && { codes }),
      });
    }
    seen.add(name);
  }
  return { row, columns, strange, twice, missing: wanted.filter(([heading]) => !seen.has(bareHeading(heading))).map(([heading]) => heading) };
}
