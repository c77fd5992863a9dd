import type { PortfolioAssessment, PortfolioCatalogue, PortfolioJudgement, PositionState } from "../../model/generated/schemas.ts";
import { outcomeWords, positionWords } from "../words.ts";
import type { Cell, Table } from "./shape.ts";

const order = Object.values(positionWords);

/** The row of each assessment; its first cell leads to the record, or names the folder. */
export function rowTable({ principle, practices }: PortfolioCatalogue, rows: readonly PortfolioAssessment[]): Table {
  return {
    caption: `All ${rows.length} assessments`,
    all: true,
    columns: [
      { text: "Data" },
      { text: "Producer" },
      { text: "As of" },
      { text: principle.id, order },
      ...practices.map(({ id }) => ({ text: id, order })),
      { text: "Short of met", number: true },
      { text: "Overdue", number: true },
      { text: "Next lapse" },
      { text: "Moved" },
    ],
    rows: rows.map((row) => [
      { text: row.record === undefined ? `${row.data} (${row.saved_in ?? row.name})` : row.data, ...(row.record !== undefined && { link: row.record }) },
      { text: row.producer },
      { text: row.as_of },
      standing(row.position, row.judgement),
      ...practices.map(({ id }) => {
        const own = row.practices.find((practice) => practice.id === id);
        return own === undefined ? { text: "" } : standing(own.position, own.judgement);
      }),
      { text: String(row.practices.reduce((sum, { short }) => sum + short.length, 0)) },
      { text: String(row.asks.overdue.length) },
      { text: row.lapses[0]?.last_day ?? "" },
      { text: row.moved.map(({ id, direction }) => `${id} ${direction}`).join(", ") },
    ]),
  };
}

const standing = (position: PositionState, judgement: PortfolioJudgement | undefined): Cell => ({
  text: positionWords[position],
  ...(judgement !== undefined && { judged: `judged: ${outcomeWords[judgement.outcome]}${judgement.stale.length > 0 ? " (to look at again)" : ""}` }),
});
