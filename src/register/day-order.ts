import { cellName } from "../language/cell-name.ts";
import { type Cell, textOf, tidy } from "./cells.ts";
import { type DayOrder, dayOf, shownBy } from "./days.ts";
import { fieldFacts } from "./fields.ts";
import type { Column } from "./head.ts";

/** Which of day and month is first in the dates of a column that are written in figures, and what shows it. */
export interface ShownOrder {
  /** Undefined where nothing shows it: then nobody guesses. */
  readonly order: DayOrder | undefined;
  /** As the end of a sentence: “as G9 (23/04/2024) shows”. */
  readonly why: string;
}

/** A table as far as the order of days and months goes. */
interface Dated {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
}

/** What a column shows: how many of its dates can only be read with the day first, or with the month, and one of each. */
interface Witnesses {
  readonly either: number;
  readonly shown: Readonly<Record<DayOrder, { readonly count: number; readonly cell: string }>>;
}

const orders = ["day first", "month first"] as const;

function witnessesIn({ rows }: Dated, at: number): Witnesses {
  const shown = { "day first": { count: 0, cell: "" }, "month first": { count: 0, cell: "" } };
  let either = 0;
  for (const { number, cells } of rows) {
    const day = dayOf(cells[at]);
    if (day?.order === "either") either += 1;
    const order = day === undefined ? undefined : shownBy(day);
    if (order === undefined) continue;
    shown[order].count += 1;
    if (shown[order].count === 1) shown[order].cell = `${cellName(number - 1, at)} (${tidy(textOf(cells[at]))})`;
  }
  return { either, shown };
}

/** The order that most of the dates show; undefined where none does, or as many show the other. */
function usual({ shown }: Witnesses): DayOrder | undefined {
  const difference = shown["day first"].count - shown["month first"].count;
  return difference === 0 ? undefined : difference > 0 ? "day first" : "month first";
}

/**
 * For each table, which order the dates in figures of its columns have: what the map says, what the dates of the column show, or what another column of
 * the file shows where none shows the contrary.
 */
export function dayOrders(tables: readonly Dated[], said: DayOrder | undefined): readonly ReadonlyMap<number, ShownOrder>[] {
  const all = tables.map((table) =>
    table.columns.filter(({ field }) => fieldFacts[field].holds === "day").map((column) => ({ column, witnesses: witnessesIn(table, column.at) })),
  );
  const flat = all.flat();
  const shown = orders.filter((order) => flat.some(({ witnesses }) => witnesses.shown[order].count > 0));
  const [common] = shown.length === 1 ? shown : [];
  const from = common === undefined ? undefined : flat.find(({ witnesses }) => witnesses.shown[common].count > 0);
  return all.map(
    (columns) =>
      new Map(
        columns.flatMap(({ column: { at }, witnesses }): [number, ShownOrder][] => {
          const own = usual(witnesses);
          if (witnesses.either === 0 && own === undefined) return [];
          if (said !== undefined) return [[at, { order: said, why: "as the map says" }]];
          if (own !== undefined) return [[at, { order: own, why: `as ${witnesses.shown[own].cell} shows` }]];
          const why = common === undefined || from === undefined ? "" : `as ${from.witnesses.shown[common].cell} under “${from.column.heading}” shows`;
          return [[at, { order: common, why }]];
        }),
      ),
  );
}

/** The order that all columns have for which it is known, in which dates above a table are written too. */
export function commonOrder(found: readonly ReadonlyMap<number, ShownOrder>[], said: DayOrder | undefined): DayOrder | undefined {
  const all = new Set(found.flatMap((columns) => [...columns.values()].flatMap(({ order }) => order ?? [])));
  return said ?? (all.size === 1 ? [...all][0] : undefined);
}
