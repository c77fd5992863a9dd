import type { PortfolioAssessment, PortfolioCatalogue, PortfolioDocument, PortfolioUndecided } from "../model/generated/schemas.ts";
import { countsOf, type Laid, sum } from "./counts.ts";
import { linesOf, rowsOf } from "./line.ts";
import type { Kept } from "./row.ts";

/** What a portfolio is made of beside its rows. */
export interface Around extends Pick<PortfolioDocument, "tool" | "audience" | "days" | "diagnostics" | "refusals"> {
  /** The day as of which the newest assessments were decided; undefined where each has its own. */
  readonly asOf: string | undefined;
  readonly undecided: readonly PortfolioUndecided[];
}

/** Many assessments as one document: facts and counts, in an order that hangs on nothing but them. */
export function portfolioOf(all: readonly Kept[], { asOf, tool, audience, days, undecided, diagnostics, refusals }: Around): PortfolioDocument {
  const lines = linesOf(all);
  const laid = lines
    .flatMap((line) => rowsOf(line).map((row, at): Laid => ({ row, layout: layoutAt(line.newest, at) })))
    .toSorted((a, b) => inOrder(a.row, b.row));
  const rows = laid.map(({ row }) => row);
  const catalogues = [...new Set(laid.map(({ layout }) => layout.id))].toSorted();
  const producers = new Set(rows.map(({ producer }) => producer));
  const moves = rows.flatMap(({ moved, practices }) => moved.filter(({ id }) => practices.some((practice) => practice.id === id)));
  const moved = (direction: (typeof moves)[number]["direction"]): number => moves.filter((move) => move.direction === direction).length;
  return {
    format: "t6-portfolio",
    version: 1,
    tool,
    audience,
    ...(asOf !== undefined && { as_of: asOf }),
    days,
    totals: {
      assessments: rows.length,
      producers: producers.size,
      undecided: undecided.length,
      earlier: sum(lines, ({ earlier }) => earlier.length),
      judged: rows.filter(({ judgement, practices }) => judgement !== undefined || practices.some((practice) => practice.judgement !== undefined)).length,
      open_asks: sum(rows, ({ asks }) => asks.open),
      overdue_asks: sum(rows, ({ asks }) => asks.overdue.length),
      lapses: sum(rows, ({ lapses }) => lapses.length),
      moved: { better: moved("better"), worse: moved("worse"), other: moved("other") },
    },
    catalogues: catalogues.map(
      (id): PortfolioCatalogue =>
        countsOf(
          laid.filter(({ layout }) => layout.id === id),
          lines,
        ),
    ),
    assessments: rows,
    undecided: undecided.toSorted((a, b) => compare(a.name, b.name)),
    diagnostics,
    refusals,
  };
}

function layoutAt(newest: readonly Kept[], at: number): Kept["layout"] {
  const kept = newest[at];
  if (kept === undefined) throw new Error("A line has a row for each of its newest assessments.");
  return kept.layout;
}

function inOrder(a: PortfolioAssessment, b: PortfolioAssessment): number {
  return compare(a.producer, b.producer) || compare(a.data, b.data) || compare(a.dated, b.dated) || compare(a.name, b.name);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
