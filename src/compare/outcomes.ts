import { decidingClauses } from "../assess/deciding.ts";
import type { Decision } from "../model/decision.ts";
import type { AskResult, Divergence, Outcome as JudgementOutcome, JudgementResult, Result } from "../model/generated/schemas.ts";
import { rulesVersion } from "../model/rules.ts";
import type { FindingState, PositionState } from "../model/states.ts";

/** What one item does for one clause. */
export interface StandingOutcome {
  readonly evidence: string;
  readonly standing: string;
  readonly rule: string;
  readonly also: readonly string[];
  readonly limitations: readonly string[];
  readonly parts: readonly string[];
}

export interface ClauseOutcome {
  readonly on: "clause";
  readonly id: string;
  readonly practice: string;
  readonly state: FindingState;
  readonly rule: string;
  /** What decided it, by id. */
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly standings: readonly StandingOutcome[];
  /** The open asks about it. */
  readonly asks: readonly string[];
}

export interface PositionOutcome {
  readonly on: "position";
  /** A practice, or the principle. */
  readonly id: string;
  readonly state: PositionState;
  readonly rule: string;
  readonly decidingPractice: string | undefined;
  readonly decidingClause: string | undefined;
  readonly onMattersConsidered: boolean;
}

export interface JudgedOutcome {
  readonly on: "judgement";
  /** A practice, or the principle. */
  readonly id: string;
  readonly state: JudgementOutcome;
  readonly stale: JudgementResult["stale"];
  readonly divergence: Divergence["kind"];
}

export interface AskOutcome {
  readonly on: "ask";
  readonly id: string;
  readonly state: AskResult["state"];
}

/** One thing that is decided, as it is compared: without the places and the order in which things are written. */
export type Outcome = ClauseOutcome | PositionOutcome | JudgedOutcome | AskOutcome;

/** Everything that is decided about an assessment, by a key such as `clause T6.1a`. */
export type Outcomes = ReadonlyMap<string, Outcome>;

function keyOf({ on, id }: Pick<Outcome, "on" | "id">): string {
  return `${on} ${id}`;
}

/** The outcomes of a decision. */
export function outcomesOf({ catalogue, practices, position, judgement, divergence, asks }: Decision): Outcomes {
  const judged = (id: string, one: Decision["judgement"], kind: Divergence["kind"]): JudgedOutcome[] =>
    one === undefined ? [] : [{ on: "judgement", id, state: one.item.outcome, stale: [...one.stale], divergence: kind }];
  const placed = (id: string, { state, rule, decidingPractice, decidingClause, onMattersConsidered }: Decision["position"]): PositionOutcome => ({
    on: "position",
    id,
    state,
    rule,
    decidingPractice,
    decidingClause,
    onMattersConsidered,
  });
  const principle = catalogue.file.principle.id;
  return byKey([
    placed(principle, position),
    ...judged(principle, judgement, divergence),
    ...practices.flatMap((decided) => [
      placed(decided.practice.id, decided.position),
      ...judged(decided.practice.id, decided.judgement, decided.divergence),
      ...decided.clauses.map(
        ({ clause, practice, finding, weighings, asks: open }): ClauseOutcome => ({
          on: "clause",
          id: clause.id,
          practice,
          state: finding.state,
          rule: finding.rule,
          evidence: finding.because.map(({ evidence }) => evidence.item.id).toSorted(),
          missing: finding.missingParts.toSorted(),
          standings: weighings
            .map(({ evidence, standing, rule, also, limitations, parts }) => ({ evidence: evidence.item.id, standing, rule, also, limitations, parts }))
            .toSorted(byEvidence),
          asks: open.map(({ item }) => item.id).toSorted(),
        }),
      ),
    ]),
    ...asks.map(({ item, state }): AskOutcome => ({ on: "ask", id: item.id, state })).toSorted(byId),
  ]);
}

/** The same, as a result document has them written down. */
export function outcomesIn(result: Result): Outcomes {
  const { catalogue, practices, position, judgement, divergence, asks } = result;
  const judged = (id: string, one: JudgementResult | undefined, kind: Divergence["kind"]): JudgedOutcome[] =>
    one === undefined ? [] : [{ on: "judgement", id, state: one.item.outcome, stale: one.stale, divergence: kind }];
  const placed = (id: string, one: Result["position"], about: Result["practices"]): PositionOutcome => {
    // Earlier results by the same rules name the first of the catalogue, where several are equally weak.
    const [gravest] = result.rules_version === rulesVersion ? decidingClauses({ position: one, practices: about }, result) : [];
    const home = gravest && about.find(({ clauses }) => clauses.includes(gravest));
    return {
      on: "position",
      id,
      state: one.state,
      rule: one.rule,
      decidingPractice: one.deciding_practice === undefined ? undefined : (home?.id ?? one.deciding_practice),
      decidingClause: gravest?.id ?? one.deciding_clause,
      onMattersConsidered: one.on_matters_considered,
    };
  };
  return byKey([
    placed(catalogue.principle.id, position, practices),
    ...judged(catalogue.principle.id, judgement, divergence.kind),
    ...practices.flatMap((practice) => [
      placed(practice.id, practice.position, [practice]),
      ...judged(practice.id, practice.judgement, practice.divergence.kind),
      ...practice.clauses.map(
        ({ id, finding, standings, asks: open }): ClauseOutcome => ({
          on: "clause",
          id,
          practice: practice.id,
          state: finding.state,
          rule: finding.rule,
          evidence: finding.evidence.toSorted(),
          missing: (finding.missing_parts ?? []).toSorted(),
          standings: standings
            .map(({ evidence, standing, rule, also, limitations = [], parts }) => ({ evidence, standing, rule, also, limitations, parts }))
            .toSorted(byEvidence),
          asks: open.toSorted(),
        }),
      ),
    ]),
    ...asks.map(({ item, state }): AskOutcome => ({ on: "ask", id: item.id, state })).toSorted(byId),
  ]);
}

function byId(a: AskOutcome, b: AskOutcome): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byEvidence(a: StandingOutcome, b: StandingOutcome): number {
  return a.evidence < b.evidence ? -1 : a.evidence > b.evidence ? 1 : 0;
}

function byKey(outcomes: readonly Outcome[]): Outcomes {
  return new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
}
