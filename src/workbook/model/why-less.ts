import type { Decision } from "../../model/decision.ts";
import { verificationRules } from "../../model/rules/verification.ts";
import type { RuleView } from "../../view/shape-practice.ts";

/** Rules that say only that a check is wanting: where one is recorded, it is told why that does not count. */
const wanting: ReadonlySet<string> = new Set(["standing/unchecked", "standing/under-verified"]);
/** What says that nobody is said to have checked, or that a check counts as it is stated. */
const plain: ReadonlySet<string> = new Set(["verification/none", "verification/as-stated"]);

/** Why a piece of evidence goes no further: of a check that is recorded, what keeps it from counting, and not that there is none. */
export function whyLess(rules: readonly RuleView[], evidence: string, decision: Decision | undefined): readonly RuleView[] {
  const item = decision?.evidence.find((one) => one.item.id === evidence)?.item;
  const rule = item === undefined ? undefined : decision?.checkedOf(item).rule;
  if (rule === undefined || plain.has(rule)) return rules;
  const { title } = verificationRules[rule];
  return rules.map((one) => (wanting.has(one.id) ? { ...one, title } : one));
}
