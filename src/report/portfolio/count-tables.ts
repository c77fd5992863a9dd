import type { JudgementCount, PortfolioCatalogue, PositionCount } from "../../model/generated/schemas.ts";
import { outcomeWords, positionWords } from "../words.ts";
import type { Cell, Column, Table } from "./shape.ts";

const figure = (text: string): Column => ({ text, number: true });
const number = (count: number): Cell => ({ text: String(count) });

/** Positions with how many there are of each: “Meets 3, Not shown 2”. */
const positionsText = (counts: readonly PositionCount[]): string =>
  counts.length === 0 ? "none" : counts.map(({ state, count }) => `${positionWords[state]} ${count}`).join(", ");

const judgementsText = (counts: readonly JudgementCount[]): string =>
  counts.length === 0 ? "none" : counts.map(({ outcome, count }) => `${outcomeWords[outcome]} ${count}`).join(", ");

/** Where the principle and each practice stands, and what people judged, counted apart. */
export function practiceTable({ principle, practices, assessments }: PortfolioCatalogue): Table {
  return {
    caption: `The principle and its practices in ${assessments} ${assessments === 1 ? "assessment" : "assessments"}`,
    columns: [{ text: "Practice" }, { text: "Positions" }, { text: "Judgements" }, figure("Not judged")],
    rows: [principle, ...practices].map(({ id, title, positions, judgements, not_judged }) => [
      { text: `${id} ${title}` },
      { text: positionsText(positions) },
      { text: judgementsText(judgements) },
      number(not_judged),
    ]),
  };
}

/** Producers by practice. */
export function producerTable({ principle, practices, producers }: PortfolioCatalogue): Table {
  return {
    caption: "Positions by producer and practice",
    columns: [
      { text: "Producer" },
      figure("Assessments"),
      ...[principle, ...practices].map(({ id }) => ({ text: id })),
      figure("Open asks"),
      figure("Overdue"),
      figure("Lapsing"),
    ],
    rows: producers.map(({ producer, assessments, positions, practices: own, open_asks, overdue_asks, lapses }) => [
      { text: producer },
      number(assessments),
      { text: positionsText(positions) },
      ...own.map((practice) => ({ text: positionsText(practice.positions) })),
      number(open_asks),
      number(overdue_asks),
      number(lapses),
    ]),
  };
}

/** How those stood that were assessed in each year. */
export function yearTable({ principle, practices, years }: PortfolioCatalogue): Table {
  const most = Math.max(0, ...years.map(({ assessments }) => assessments));
  return {
    caption: "Positions by year of assessment",
    columns: [{ text: "Year" }, figure("Assessed"), ...[principle, ...practices].map(({ id }) => ({ text: id }))],
    rows: years.map(({ year, assessments, positions, practices: own }) => [
      { text: year },
      { text: String(assessments), bar: [assessments, most] },
      { text: positionsText(positions) },
      ...own.map((practice) => ({ text: positionsText(practice.positions) })),
    ]),
  };
}

/** Every clause that is short of met somewhere, most often first. */
export function clauseTable({ clauses }: PortfolioCatalogue): Table {
  return {
    caption: "Clauses by how often they are short of met",
    columns: [{ text: "Clause" }, figure("Short of met"), figure("Not met"), figure("Not shown"), figure("Partly met"), figure("Unknown")],
    rows: clauses
      .filter(({ short }) => short > 0)
      .map(({ id, words, short, applicable, not_met, not_shown, partly_met, unknown }) => [
        { text: `${id} ${words}` },
        { text: `${short} of ${applicable}`, bar: [short, applicable] },
        ...[not_met, not_shown, partly_met, unknown].map(number),
      ]),
  };
}
