import type { FindingDecision, Weighing } from "../model/decision.ts";
import type { Clause, Lift } from "../model/generated/schemas.ts";
import { type ClosureRuleId, closureRules, rules, type StandingRuleId, standingRules } from "../model/rules.ts";
import type { FindingState } from "../model/states.ts";

type ItemRuleId = StandingRuleId | ClosureRuleId;

/** The rules under which an item can need something, in the order in which it is told. What only suggests is not needed. */
const itemRules: readonly ItemRuleId[] = [...(Object.keys(standingRules) as StandingRuleId[]), ...(Object.keys(closureRules) as ClosureRuleId[])].filter(
  (rule) => rule !== "standing/improvement",
);

/** Findings that cannot be lifted by evidence, because nothing was weighed or nothing is wanting. */
const settled: readonly FindingState[] = ["met", "unknown", "not_applicable", "deferred"];

/**
 * What would lift the finding of a clause: first what its finding needs as a whole, then what each limited or adverse item needs,
 * one entry for each rule and item, in the order of the rules.
 */
export function liftsOf(clause: Clause, finding: FindingDecision, weighings: readonly Weighing[]): readonly Lift[] {
  if (settled.includes(finding.state)) return [];
  const fromFinding = [...findingLift(finding), ...uncoveredParts(clause, finding, weighings)];
  const fromItems = itemRules.flatMap((rule) =>
    weighings
      .filter((weighing) => matters(weighing, finding) && (weighing.rule === rule || weighing.also.includes(rule)))
      .flatMap((weighing) => itemLift(rule, weighing)),
  );
  return [...fromFinding, ...fromItems];
}

/** Where parts are missing, only items that cover one of them are worth lifting; where a weakness or a dispute decides, the answer to that is; elsewhere every item. */
function matters(weighing: Weighing, { rule, missingParts }: FindingDecision): boolean {
  if (rule === "finding/disputed" || rule === "finding/weakness") return false;
  return rule !== "finding/parts-missing" || weighing.parts.some((part) => missingParts.includes(part));
}

function findingLift({ rule, missingParts, because }: FindingDecision): readonly Lift[] {
  if (rules[rule].lift === undefined) return [];
  if (rule === "finding/parts-missing") return [{ rule, parts: [...missingParts] }];
  if (rule !== "finding/weakness" && rule !== "finding/disputed") return [{ rule }];
  return [{ rule, against: because.filter(({ standing }) => standing === "adverse").map(({ evidence }) => evidence.item.id) }];
}

/** Where every item is limited, lifting them all would still leave the parts that none of them covers. */
function uncoveredParts(clause: Clause, { rule }: FindingDecision, weighings: readonly Weighing[]): readonly Lift[] {
  if (rule !== "finding/limited") return [];
  const covered = new Set(weighings.filter((weighing) => weighing.standing === "limited").flatMap((weighing) => weighing.parts));
  const parts = (clause.parts ?? []).map(({ id }) => id).filter((id) => !covered.has(id));
  return parts.length === 0 ? [] : [{ rule: "finding/parts-missing", parts }];
}

/** What one item needs so that one rule no longer limits it. */
export function itemLift(rule: ItemRuleId, { evidence: { item }, limitations }: Weighing): readonly Lift[] {
  if (rules[rule].lift === undefined) return [];
  if (rule !== "standing/limitation") return [{ rule, evidence: item.id }];
  return limitations.map((limitation) => ({ rule, evidence: item.id, limitation: placeOf(limitation, item) }));
}

/** The place of a limitation among those of its item, from 0. */
export function placeOf(limitation: string, { limitations = [] }: Weighing["evidence"]["item"]): number {
  return limitations.findIndex(({ text }) => text === limitation);
}
