import type {
  ClauseCounts,
  JudgementCount,
  Outcome,
  PortfolioAssessment,
  PortfolioCatalogue,
  PortfolioJudgement,
  PositionCount,
  PositionState,
  PracticeCounts,
  PracticePositions,
  ProducerCounts,
  YearCounts,
} from "../model/generated/schemas.ts";
import { type Layout, together } from "./layouts.ts";
import type { Line } from "./line.ts";
import type { Stand } from "./row.ts";

/** Positions in the order in which they are counted, the most favourable first. */
const countedPositions: readonly PositionState[] = Object.freeze([
  "meets",
  "consistent_with_recommendations",
  "partly_shown",
  "not_yet_shown",
  "not_shown",
  "not_consistent",
  "unknown",
  "unscored",
]);

/** Outcomes of a judgement in the order in which they are counted. */
const countedOutcomes: readonly Outcome[] = Object.freeze([
  "meets",
  "consistent",
  "consistent_with_recommendations",
  "not_yet_shown",
  "not_consistent",
  "changes_asked",
  "no_comment",
]);

/** A row with what it was assessed against. */
export interface Laid {
  readonly row: PortfolioAssessment;
  readonly layout: Layout;
}

/** The counts of what was assessed against one catalogue. */
export function countsOf(rows: readonly Laid[], lines: readonly Line[]): PortfolioCatalogue {
  const layout = together([...new Set(rows.map((one) => one.layout))]);
  const all = rows.map(({ row }) => row);
  return {
    id: layout.id,
    principle: practiceCounts(layout.principle, all),
    assessments: all.length,
    practices: layout.practices.map((practice) =>
      practiceCounts(
        practice,
        all.flatMap(({ practices }) => practices.filter(({ id }) => id === practice.id)),
      ),
    ),
    clauses: clauseCounts(layout, rows),
    producers: producerCounts(layout, all),
    years: yearCounts(layout, lines),
  };
}

interface Standing {
  readonly position: PositionState;
  readonly judgement?: PortfolioJudgement;
}

function practiceCounts({ id, title }: Layout["principle"], stands: readonly Standing[]): PracticeCounts {
  const outcomes = stands.flatMap(({ judgement }) => judgement?.outcome ?? []);
  return {
    id,
    title,
    positions: positionCounts(stands.map(({ position }) => position)),
    judgements: tallied(countedOutcomes, outcomes).map(([outcome, count]): JudgementCount => ({ outcome, count })),
    not_judged: stands.length - outcomes.length,
  };
}

function positionCounts(states: readonly PositionState[]): PositionCount[] {
  return tallied(countedPositions, states).map(([state, count]) => ({ state, count }));
}

/** How often each value occurs, in order; those that do not occur are left out. */
function tallied<Value>(order: readonly Value[], values: readonly Value[]): (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return order.flatMap((value) => (counts.has(value) ? [[value, counts.get(value) ?? 0] as const] : []));
}

/** By practice, how many stand where. */
function practicePositions({ practices }: Layout, stands: readonly Pick<Stand, "practices">[]): PracticePositions[] {
  const states = new Map<string, PositionState[]>(practices.map(({ id }) => [id, []]));
  for (const stand of stands) for (const { id, position } of stand.practices) states.get(id)?.push(position);
  return [...states].map(([id, all]) => ({ id, positions: positionCounts(all) }));
}

/** Every clause, what is short of met most often first. */
function clauseCounts(layout: Layout, rows: readonly Laid[]): ClauseCounts[] {
  const counts = new Map<string, ClauseCounts>();
  for (const { id: practice, clauses } of layout.practices)
    for (const { id, words } of clauses) counts.set(id, { id, practice, words, short: 0, applicable: 0, not_met: 0, not_shown: 0, partly_met: 0, unknown: 0 });
  for (const { row, layout: own } of rows) {
    for (const { clauses } of own.practices) for (const { id } of clauses) add(counts.get(id), "applicable", 1);
    for (const { short, set_aside } of row.practices) {
      for (const id of set_aside) add(counts.get(id), "applicable", -1);
      for (const { clause, state } of short) {
        add(counts.get(clause), "short", 1);
        add(counts.get(clause), state, 1);
      }
    }
  }
  return [...counts.values()].toSorted((a, b) => b.short - a.short);
}

type Figure = "short" | "applicable" | "not_met" | "not_shown" | "partly_met" | "unknown";

function add(counts: ClauseCounts | undefined, figure: Figure, count: number): void {
  if (counts !== undefined) counts[figure] += count;
}

function producerCounts(layout: Layout, rows: readonly PortfolioAssessment[]): ProducerCounts[] {
  const producers = new Map<string, PortfolioAssessment[]>();
  for (const row of rows) {
    const own = producers.get(row.producer);
    if (own === undefined) producers.set(row.producer, [row]);
    else own.push(row);
  }
  return [...producers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([producer, own]) => ({
      producer,
      assessments: own.length,
      positions: positionCounts(own.map(({ position }) => position)),
      practices: practicePositions(layout, own),
      open_asks: sum(own, ({ asks }) => asks.open),
      overdue_asks: sum(own, ({ asks }) => asks.overdue.length),
      lapses: sum(own, ({ lapses }) => lapses.length),
    }));
}

/** The sum of one figure of all rows. */
export function sum<One>(all: readonly One[], figure: (one: One) => number): number {
  return all.reduce((total, one) => total + figure(one), 0);
}

/** How those stood that were assessed in each year: of each line the latest of the year, by the catalogue that this is about. */
function yearCounts(layout: Layout, lines: readonly Line[]): YearCounts[] {
  const years = new Map<string, Stand[]>();
  for (const { newest, earlier } of lines) {
    const latest = new Map<string, { readonly day: string; readonly stands: Stand[] }>();
    const stands: readonly (readonly [Stand, string])[] = [
      ...newest.map(({ row, layout: own }) => [row, own.id] as const),
      ...earlier.map(({ own, layout: { id } }) => [own, id] as const),
    ];
    for (const [stand, id] of stands) {
      if (id !== layout.id) continue;
      const year = stand.as_of.slice(0, 4);
      const known = latest.get(year);
      if (known === undefined || known.day < stand.as_of) latest.set(year, { day: stand.as_of, stands: [stand] });
      else if (known.day === stand.as_of) known.stands.push(stand);
    }
    for (const [year, { stands: last }] of latest) {
      const known = years.get(year);
      if (known === undefined) years.set(year, [...last]);
      else known.push(...last);
    }
  }
  return [...years]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, stands]) => ({
      year,
      assessments: stands.length,
      positions: positionCounts(stands.map(({ position }) => position)),
      practices: practicePositions(layout, stands),
    }));
}
