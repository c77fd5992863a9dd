import type { PortfolioAssessment } from "../../model/generated/schemas.ts";
import { kindWords } from "../forecast/words.ts";
import { positionWords } from "../words.ts";
import type { Cell, Column, Table } from "./shape.ts";

/** How many rows such a table has at most: what is longer is counted in the table of all assessments, and whole in JSON. */
const most = 100;

const dataOf = ({ data, producer, record }: PortfolioAssessment): readonly Cell[] => [
  { text: data, ...(record !== undefined && { link: record }) },
  { text: producer },
];
const about: readonly Column[] = [{ text: "Data" }, { text: "Producer" }];

function cut(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  const told = rows.length > most ? `${caption}: the first ${most} of ${rows.length}` : rows.length === 0 ? `${caption}: none` : caption;
  return { caption: told, columns: [...about, ...columns], rows: rows.slice(0, most) };
}

/** Who is overdue, the longest first. */
export function overdueTable(all: readonly PortfolioAssessment[]): Table {
  const asks = all.flatMap((row) => row.asks.overdue.map((ask) => ({ row, ask })));
  const rows = asks
    .toSorted((a, b) => b.ask.days_over - a.ask.days_over)
    .map(({ row, ask: { text, owner, due, days_over } }) => [
      ...dataOf(row),
      { text },
      { text: owner ?? "nobody named" },
      { text: due },
      { text: String(days_over) },
    ]);
  return cut("Overdue asks", [{ text: "Ask" }, { text: "Owner" }, { text: "Due" }, { text: "Days over", number: true }], rows);
}

/** What lapses next, the nearest first. */
export function lapseTable(all: readonly PortfolioAssessment[], days: number): Table {
  const lapses = all.flatMap((row) => row.lapses.map((lapse) => ({ row, lapse })));
  const rows = lapses
    .toSorted((a, b) => a.lapse.days_left - b.lapse.days_left)
    .map(({ row, lapse: { kind, title, last_day, days_left } }) => [
      ...dataOf(row),
      { text: title },
      { text: kindWords[kind] },
      { text: last_day },
      { text: String(days_left) },
    ]);
  return cut(`What lapses within ${days} days`, [{ text: "What" }, { text: "How" }, { text: "Last day" }, { text: "Days left", number: true }], rows);
}

/** What moved since the assessment before. */
export function moveTable(all: readonly PortfolioAssessment[]): Table {
  const words = { better: "for the better", worse: "for the worse", other: "in another way" } as const;
  const rows = all.flatMap((row) =>
    row.moved.map(({ id, from, to, direction }) => [
      ...dataOf(row),
      { text: `${row.earlier[0]?.as_of ?? ""} to ${row.as_of}` },
      { text: id },
      { text: `${positionWords[from]} → ${positionWords[to]}` },
      { text: words[direction] },
    ]),
  );
  return cut("Positions that moved since the assessment before", [{ text: "Between" }, { text: "Practice" }, { text: "Position" }, { text: "Moved" }], rows);
}
