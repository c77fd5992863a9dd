import type { FindingDecision, Weighing } from "../model/decision.ts";
import type { Clause } from "../model/generated/schemas.ts";
import { competentBodies } from "../model/kinds.ts";
import { type FindingRuleId, findingRules } from "../model/rules.ts";
import { isOver } from "./dates.ts";
import { dateOf } from "./link.ts";
import type { Scales } from "./standing.ts";

/** What is declared about a clause apart from evidence. */
export interface Declarations {
  /** A file that may hold the clause's evidence could not be loaded. */
  readonly broken: boolean;
  /** Marked as not applicable, with a reason, where the catalogue allows it. */
  readonly notApplicable: boolean;
  /** Left to another body whose case is open. */
  readonly deferred: boolean;
}

/**
 * The finding of one clause: the first rule that fits, in the order of design §4.
 * @param weighings every item that bears on the clause
 */
export function findingOf(clause: Clause, weighings: readonly Weighing[], declared: Declarations, scales: Scales): FindingDecision {
  const standing = (state: Weighing["standing"]) => weighings.filter((weighing) => weighing.standing === state);
  const sufficient = standing("sufficient");
  const limited = standing("limited");
  const adverse = standing("adverse");
  const binding = adverse.filter(isBinding);
  const missingParts = (clause.parts ?? []).map((part) => part.id).filter((part) => !sufficient.some((weighing) => weighing.parts.includes(part)));

  const found = (rule: FindingRuleId, because: readonly Weighing[]): FindingDecision => ({
    state: findingRules[rule].state,
    rule,
    because,
    missingParts: findingRules[rule].state === "partly_met" ? missingParts : [],
  });

  if (declared.broken) return found("finding/file-not-loaded", []);
  if (declared.notApplicable) return found("finding/not-applicable", []);
  if (declared.deferred) return found("finding/deferred", []);
  if (binding.length > 0) return found("finding/contradicted", binding);
  if (sufficient.length > 0) {
    if (adverse.length > 0) return found("finding/disputed", [...sufficient, ...adverse]);
    if (missingParts.length > 0) return found("finding/parts-missing", [...sufficient, ...limited]);
    if (clause.regular === true && !isRegular(sufficient, scales)) return found("finding/not-regular", sufficient);
    return found("finding/met", sufficient);
  }
  if (limited.length > 0) return found("finding/limited", limited);
  const planned = weighings.filter((weighing) => weighing.rule === "standing/planned");
  return planned.length > 0 ? found("finding/only-plans", planned) : found("finding/nothing", []);
}

/** A contradiction binds when a competent body says so, or when it was verified. */
function isBinding({ evidence: { item } }: Weighing): boolean {
  return competentBodies.includes(item.said_by) || item.verification?.level === "verified";
}

/** "Regular" carries no number in the Code. The tool asks for two dated items, or one and a date for the next that has not passed. */
function isRegular(sufficient: readonly Weighing[], { asOf, sources }: Scales): boolean {
  const dated = sufficient.map((weighing) => weighing.evidence.item).filter((item) => dateOf(item, sources) !== undefined);
  return dated.length >= 2 || dated.some((item) => item.dates?.review_due !== undefined && !isOver(item.dates.review_due, asOf));
}
