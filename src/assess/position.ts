import type { AskRecord } from "../model/assessment.ts";
import type { FindingDecision, PositionDecision } from "../model/decision.ts";
import { type PositionRuleId, positionRules } from "../model/rules.ts";
import { type FindingState, findingOrder, positionOrder } from "../model/states.ts";

/** What a position is made from: a clause's id, its finding, and the open asks about it. */
export interface Weighed {
  readonly id: string;
  readonly finding: FindingDecision;
  readonly asks: readonly AskRecord[];
}

/** What one clause allows its practice. Clauses that are not assessed allow anything. */
const effect: Readonly<Record<FindingState, (asks: readonly AskRecord[]) => PositionRuleId | undefined>> = {
  unknown: () => "position/unknown",
  not_met: () => "position/not-consistent",
  not_shown: () => "position/not-shown",
  partly_met: (asks) => (asks.some(isOwnedAndDated) ? "position/recommendations" : "position/no-dated-ask"),
  met: () => "position/meets",
  not_applicable: () => undefined,
  deferred: () => undefined,
};

/** Whether an ask has both an owner and a day. "No specific timescale" is honest, and is not a day. */
export function isOwnedAndDated({ item }: AskRecord): boolean {
  return item.owner !== undefined && item.due !== undefined;
}

/** The position of a practice: its weakest clause, which is named. Nothing is averaged and nothing is counted. */
export function practicePosition(clauses: readonly Weighed[]): PositionDecision {
  const onMattersConsidered = clauses.some((clause) => clause.finding.state === "deferred");
  const weakest = clauses
    .map((clause) => ({ clause, rule: effect[clause.finding.state](clause.asks) }))
    .filter((entry): entry is { clause: Weighed; rule: PositionRuleId } => entry.rule !== undefined)
    .toSorted((a, b) => rank(a) - rank(b))[0];
  if (weakest === undefined) {
    return { state: "unscored", rule: onMattersConsidered ? "position/all-deferred" : "position/nothing-applicable", onMattersConsidered };
  }
  return { state: positionRules[weakest.rule].state, rule: weakest.rule, decidingClause: weakest.clause.id, onMattersConsidered };
}

/** Weakest position first; within one position the least favourable finding; the sort is stable, so then the catalogue's order. */
function rank({ clause, rule }: { clause: Weighed; rule: PositionRuleId }): number {
  const { state } = positionRules[rule];
  const finding = clause.finding.state;
  const position = state === "unscored" ? Number.POSITIVE_INFINITY : positionOrder[state];
  const within = finding === "unknown" || finding === "not_applicable" || finding === "deferred" ? 0 : findingOrder[finding];
  return position * 10 + within;
}

/** The position of the principle: its weakest practice, of those that have a position. */
export function principlePosition(practices: readonly { readonly id: string; readonly position: PositionDecision }[]): PositionDecision {
  const onMattersConsidered = practices.some(({ position }) => position.onMattersConsidered);
  const weakest = practices.filter(({ position }) => position.state !== "unscored").toSorted((a, b) => order(a.position) - order(b.position))[0];
  if (weakest === undefined) {
    return { state: "unscored", rule: onMattersConsidered ? "position/all-deferred" : "position/nothing-applicable", onMattersConsidered };
  }
  return { ...weakest.position, decidingPractice: weakest.id, onMattersConsidered };
}

function order(position: PositionDecision): number {
  return position.state === "unscored" ? Number.POSITIVE_INFINITY : positionOrder[position.state];
}
