import type { FindingDecision, Weighing } from "../model/decision.ts";
import type { Clause } from "../model/generated/schemas.ts";
import { type FindingRuleId, findingRules } from "../model/rules.ts";
import { isBinding, severityOf } from "./adverse.ts";
import { isRegular } from "./age.ts";
import type { Scales } from "./scales.ts";

/** What is declared about a clause apart from evidence. */
export interface Declarations {
  /** A file that may hold the clause's evidence could not be loaded. */
  readonly broken: boolean;
  /** The facts about the data say that it does not apply. */
  readonly excepted: boolean;
  /** Marked as not applicable, with a reason, where the catalogue allows it. */
  readonly notApplicable: boolean;
  /** Left to another body whose case is open. */
  readonly deferred: boolean;
}

/**
 * The finding of one clause: the first rule that fits, in the order of `findingRules`.
 * @param weighings every item that bears on the clause
 */
export function findingOf(clause: Clause, weighings: readonly Weighing[], declared: Declarations, scales: Scales): FindingDecision {
  const standing = (state: Weighing["standing"]) => weighings.filter((weighing) => weighing.standing === state);
  const sufficient = standing("sufficient");
  const limited = standing("limited");
  const adverse = standing("adverse");
  const binding = adverse.filter(({ evidence }) => isBinding(evidence.item, scales));
  const failures = binding.filter(({ evidence }) => severityOf(evidence.item) === "failure");
  const missingParts = (clause.parts ?? []).map((part) => part.id).filter((part) => !sufficient.some((weighing) => weighing.parts.includes(part)));

  const found = (rule: FindingRuleId, because: readonly Weighing[]): FindingDecision => ({
    state: findingRules[rule].state,
    rule,
    because,
    missingParts: findingRules[rule].state === "partly_met" ? missingParts : [],
  });

  if (declared.broken) return found("finding/file-not-loaded", []);
  if (failures.length > 0) return found("finding/failure", failures);
  if (binding.length === 0) {
    if (declared.excepted) return found("finding/does-not-apply", []);
    if (declared.notApplicable) return found("finding/not-applicable", []);
    if (declared.deferred) return found("finding/deferred", []);
  }
  if (sufficient.length > 0) {
    if (binding.length > 0) return found("finding/weakness", [...binding, ...sufficient]);
    if (adverse.length > 0) return found("finding/disputed", [...sufficient, ...adverse]);
    if (missingParts.length > 0) return found("finding/parts-missing", [...sufficient, ...limited]);
    if (
      clause.regular === true &&
      !isRegular(
        weighings.filter(isOfAnyAge).map(({ evidence }) => evidence.item),
        scales,
      )
    )
      return found("finding/not-regular", sufficient);
    return found("finding/met", sufficient);
  }
  if (limited.length > 0) return found("finding/limited", limited);
  const planned = weighings.filter((weighing) => weighing.rule === "standing/planned");
  return planned.length > 0 ? found("finding/only-plans", planned) : found("finding/nothing", []);
}

/** Whether nothing but its age can keep an item from showing a clause: an earlier review is old by nature. */
function isOfAnyAge({ standing, rule, also }: Weighing): boolean {
  return standing === "sufficient" || (rule === "standing/too-old" && also.length === 0);
}
