import { daysBetween } from "../assess/calendar.ts";
import { cutLoose } from "../diagnostics/cut-loose.ts";
import type { Lapse } from "../forecast/lapses.ts";
import type { Decision } from "../model/decision.ts";
import type {
  ClauseResult,
  JudgementResult,
  PortfolioAssessment,
  PortfolioJudgement,
  PortfolioLapse,
  PortfolioPractice,
  PositionState,
  PracticeResult,
  Result,
  ShortClause,
} from "../model/generated/schemas.ts";
import type { Layout } from "./layouts.ts";

/** What is kept of one assessment while the next is decided: little, and sharing nothing with its files. */
export interface Kept {
  /** Its row, with nothing before it yet. */
  readonly row: PortfolioAssessment;
  /** How it stood as of its own day, which is what it tells once a newer one has come. */
  readonly own: Stand;
  readonly layout: Layout;
}

/** Where the principle and its practices stand. */
export interface Stand {
  readonly as_of: string;
  readonly position: PositionState;
  readonly practices: readonly { readonly id: string; readonly position: PositionState }[];
}

/** What a row is made of. */
export interface RowOf {
  readonly name: string;
  readonly saved: string | undefined;
  readonly record: string | undefined;
  /** The result as this audience may see it. */
  readonly open: Result;
  readonly errors: number;
  /** What lapses, whoever may see it. */
  readonly lapses: readonly Lapse[];
  /** How it stood as of its own day, where it was decided as of another. */
  readonly own: Stand | undefined;
  readonly layout: Layout;
}

/** The row of one assessment. */
export function rowOf({ name, saved, record, open, errors, lapses, own, layout }: RowOf): Kept {
  const { assessment, practices, position, judgement, divergence, rules_version, withheld } = open;
  const { title, producer, data, assessor, edition, as_of } = assessment;
  const left = withheld === undefined ? 0 : withheld.evidence + withheld.sources + withheld.asks + withheld.notes;
  const stand = own ?? { as_of, position: position.state, practices: practices.map(({ id, position: where }) => ({ id, position: where.state })) };
  const row: PortfolioAssessment = {
    name,
    ...(saved !== undefined && { saved_in: saved }),
    ...(record !== undefined && { record }),
    title,
    producer: producer.name,
    data: data.name,
    assessor: { name: assessor.name, role: assessor.role },
    dated: stand.as_of,
    as_of,
    edition,
    catalogue: layout.id,
    rules_version,
    errors,
    position: position.state,
    on_matters_considered: position.on_matters_considered,
    ...(judgement !== undefined && { judgement: judged(judgement) }),
    divergence: divergence.kind,
    practices: practices.map(practiceOf),
    asks: asksOf(open),
    lapses: lapses.filter((lapse) => isOpen(lapse, open)).map((lapse) => lapseOf(lapse, as_of)),
    earlier: [],
    moved: [],
    ...(left > 0 && { withheld: left }),
  };
  return { ...cutLoose({ row, own: stand }), layout };
}

/** Where a decision stands, without the rest of it. */
export function standOf({ asOf, position, practices }: Decision): Stand {
  return { as_of: asOf, position: position.state, practices: practices.map(({ practice: { id }, position: where }) => ({ id, position: where.state })) };
}

function judged({ item: { outcome, by, on }, stale }: JudgementResult): PortfolioJudgement {
  return { outcome, ...(by !== undefined && { by }), ...(on !== undefined && { on }), stale: [...stale] };
}

function practiceOf({ id, position, judgement, divergence, clauses }: PracticeResult): PortfolioPractice {
  const aside = clauses.filter(isAside);
  return {
    id,
    position: position.state,
    on_matters_considered: position.on_matters_considered,
    ...(judgement !== undefined && { judgement: judged(judgement) }),
    divergence: divergence.kind,
    met: clauses.filter(({ finding }) => finding.state === "met").length,
    applicable: clauses.length - aside.length,
    short: clauses.flatMap(({ id: clause, finding: { state } }): ShortClause[] =>
      state === "met" || state === "not_applicable" || state === "deferred" ? [] : [{ clause, state }],
    ),
    set_aside: aside.map((clause) => clause.id),
  };
}

const isAside = ({ finding: { state } }: ClauseResult): boolean => state === "not_applicable" || state === "deferred";

function asksOf({ asks, assessment: { as_of } }: Result): PortfolioAssessment["asks"] {
  const overdue = asks.flatMap(({ state, item: { id, kind, text, owner, due, clauses } }) =>
    state !== "overdue" || due === undefined
      ? []
      : [{ id, kind, text, ...(owner !== undefined && { owner }), due, days_over: daysBetween(due, as_of), clauses: [...clauses] }],
  );
  return {
    open: asks.filter(({ state }) => state === "open" || state === "overdue").length,
    overdue: overdue.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  };
}

/** Whether a reader of the result may know of something that lapses: what is masked there has another id and another title. */
function isOpen({ kind, id, title }: Lapse, { evidence, asks }: Result): boolean {
  if (kind === "deferral_reopens") return true;
  if (kind === "ask_due") return asks.some(({ item }) => item.id === id && item.text === title);
  return evidence.some(({ item }) => item.id === id && item.title === title);
}

function lapseOf({ kind, id, title, lastDay, clauses }: Lapse, asOf: string): PortfolioLapse {
  return { kind, id, title, last_day: lastDay, days_left: daysBetween(asOf, lastDay), clauses: [...clauses] };
}
