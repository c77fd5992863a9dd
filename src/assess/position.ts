import type { PositionDecision } from "../model/decision.ts";
import { type PositionRuleId, positionRules } from "../model/rules.ts";
import { type FindingState, findingOrder, positionOrder } from "../model/states.ts";

/** What a position is made from: a clause, its finding, and whether something that counts was recommended where it is partly met. */
export interface Weighed {
  readonly id: string;
  readonly practice: string;
  readonly state: FindingState;
  /** Whether there is a recommendation that counts, on evidence that can carry one. */
  readonly recommended: boolean;
}

/** What one clause allows its practice. Clauses that are not assessed allow anything. */
function effectOf({ state, recommended }: Weighed): PositionRuleId | undefined {
  switch (state) {
    case "unknown":
      return "position/unknown";
    case "not_met":
      return "position/not-consistent";
    case "not_shown":
      return "position/clause-missing";
    case "partly_met":
      return recommended ? "position/with-recommendations" : "position/no-real-ask";
    case "met":
      return "position/meets";
    case "not_applicable":
    case "deferred":
      return undefined;
  }
}

/**
 * Where the evidence for some clauses stands: at the weakest of them, which is named. Nothing is averaged and nothing is counted.
 * The position of a practice is that of its clauses, and the position of the principle that of all of them.
 */
export function positionOf(clauses: readonly Weighed[]): PositionDecision {
  const onMattersConsidered = clauses.some(({ state }) => state === "deferred");
  const effects = clauses.flatMap((clause) => {
    const rule = effectOf(clause);
    return rule === undefined ? [] : [{ clause, rule }];
  });
  const practices = new Set(effects.map(({ clause }) => clause.practice));
  const met = new Set(effects.filter(({ clause }) => clause.state === "met").map(({ clause }) => clause.practice));
  const [weakest] = effects.toSorted((a, b) => rank(a) - rank(b));
  if (weakest === undefined) {
    return { state: "unscored", rule: onMattersConsidered ? "position/all-deferred" : "position/nothing-applicable", missing: [], onMattersConsidered };
  }
  const rule = ruleOf(
    weakest.rule,
    effects,
    [...practices].every((practice) => met.has(practice)),
  );
  const { state } = positionRules[rule];
  const isShort = state === "not_shown" || state === "partly_shown";
  const deciding = rule === "position/nothing-met" ? (effects.find(({ clause }) => !met.has(clause.practice)) ?? weakest) : weakest;
  const keeps = ({ clause, rule: own }: Effect) => (rule === "position/nothing-met" ? !met.has(clause.practice) : positionRules[own].state === "partly_shown");
  return {
    state,
    rule,
    decidingPractice: deciding.clause.practice,
    decidingClause: deciding.clause.id,
    missing: isShort ? effects.filter(keeps).map(({ clause }) => clause.id) : [],
    onMattersConsidered,
  };
}

/** The rule that decides: the weakest clause's, unless nothing at all is shown, or recommendations are all that a practice has. */
function ruleOf(weakest: PositionRuleId, effects: readonly Effect[], isSomethingMet: boolean): PositionRuleId {
  if (effects.every(({ clause }) => clause.state === "not_shown")) return "position/nothing-shown";
  return weakest === "position/with-recommendations" && !isSomethingMet ? "position/nothing-met" : weakest;
}

interface Effect {
  readonly clause: Weighed;
  readonly rule: PositionRuleId;
}

/** Weakest position first; within one position the least favourable finding; the sort is stable, so then the catalogue's order. */
function rank({ clause, rule }: { clause: Weighed; rule: PositionRuleId }): number {
  const { state } = positionRules[rule];
  const position = state === "unscored" ? Number.POSITIVE_INFINITY : positionOrder[state];
  const finding = clause.state;
  const within = finding === "unknown" || finding === "not_applicable" || finding === "deferred" ? 0 : findingOrder[finding];
  return position * 10 + within;
}
