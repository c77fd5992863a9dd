import type { PositionDecision } from "../model/decision.ts";
import { type PositionRuleId, positionRules } from "../model/rules.ts";
import type { FindingState } from "../model/states.ts";

/** Rules are listed from the weakest position to the strongest, and within one position from the least favourable finding. */
const fromWeakest = Object.keys(positionRules);

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
 * Where the evidence for some clauses stands: at the weakest of them, of which the first is named. Nothing is averaged and nothing is counted.
 * The position of a practice is that of its clauses, and the position of the principle that of all of them.
 * @param notHeld the practices whose words nobody here has
 */
export function positionOf(clauses: readonly Weighed[], notHeld: readonly string[] = []): PositionDecision {
  const onMattersConsidered = clauses.some(({ state }) => state === "deferred");
  const effects = effectsOf(clauses);
  const weakest = weakestOf(effects);
  // A clause that is not met decides whatever the missing words say, and one that is unknown is told first.
  const [gap] = notHeld;
  if (gap !== undefined && (weakest === undefined || rank(weakest) > fromWeakest.indexOf("position/not-held")))
    return { state: "unknown", rule: "position/not-held", decidingPractice: gap, missing: [], onMattersConsidered };
  if (weakest === undefined) {
    return { state: "unscored", rule: onMattersConsidered ? "position/all-deferred" : "position/nothing-applicable", missing: [], onMattersConsidered };
  }
  const decided = (rule: PositionRuleId, { clause }: Effect, missing: readonly Effect[]): PositionDecision => ({
    state: positionRules[rule].state,
    rule,
    decidingPractice: clause.practice,
    decidingClause: clause.id,
    missing: missing.map((effect) => effect.clause.id),
    onMattersConsidered,
  });
  if (effects.every(({ clause }) => clause.state === "not_shown")) return decided("position/nothing-shown", weakest, effects);
  if (weakest.rule === "position/with-recommendations") {
    // Recommendations are for what is left to do where something is done: they cannot be all that a practice has.
    const bare = effects.filter(({ clause }) => !effects.some((other) => other.clause.practice === clause.practice && other.clause.state === "met"));
    if (bare[0] !== undefined) return decided("position/nothing-met", bare[0], bare);
  }
  const isShort = positionRules[weakest.rule].state === "partly_shown";
  return decided(weakest.rule, weakest, isShort ? effects.filter(({ rule }) => positionRules[rule].state === "partly_shown") : []);
}

interface Effect {
  readonly clause: Weighed;
  readonly rule: PositionRuleId;
}

function effectsOf(clauses: readonly Weighed[]): readonly Effect[] {
  const effects: Effect[] = [];
  for (const clause of clauses) {
    const rule = effectOf(clause);
    if (rule !== undefined) effects.push({ clause, rule });
  }
  return effects;
}

/** The one that allows least; of several the first in the catalogue's order. */
function weakestOf(effects: readonly Effect[]): Effect | undefined {
  let weakest: Effect | undefined;
  for (const effect of effects) if (weakest === undefined || rank(effect) < rank(weakest)) weakest = effect;
  return weakest;
}

function rank({ rule }: Effect): number {
  return fromWeakest.indexOf(rule);
}
