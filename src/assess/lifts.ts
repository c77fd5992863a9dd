import type { FindingDecision, Lift, Weighing } from "../model/decision.ts";
import type { Clause } from "../model/generated/schemas.ts";
import { kindWords } from "../model/kinds.ts";
import {
  type ClosureRuleId,
  closureRules,
  type FindingRuleId,
  findingRules,
  type LiftWords,
  rules,
  type StandingRuleId,
  standingRules,
} from "../model/rules.ts";
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
  const fromFinding = [...findingLift(clause, finding), ...uncoveredParts(clause, finding, weighings)];
  const fromItems = itemRules.flatMap((rule) =>
    weighings
      .filter((weighing) => matters(weighing, finding) && (weighing.rule === rule || weighing.also.includes(rule)))
      .flatMap((weighing) => itemLift(rule, weighing, clause)),
  );
  return [...fromFinding, ...fromItems];
}

/** Where parts are missing, only items that cover one of them are worth lifting; where a weakness or a dispute decides, the answer to that is; elsewhere every item. */
function matters(weighing: Weighing, { rule, missingParts }: FindingDecision): boolean {
  if (rule === "finding/disputed" || rule === "finding/weakness") return false;
  return rule !== "finding/parts-missing" || weighing.parts.some((part) => missingParts.includes(part));
}

function findingLift(clause: Clause, { rule, missingParts, because }: FindingDecision): readonly Lift[] {
  const words = rules[rule].lift;
  if (words === undefined) return [];
  const about: Partial<Record<FindingRuleId, readonly string[]>> = {
    "finding/parts-missing": (clause.parts ?? []).filter((part) => missingParts.includes(part.id)).map((part) => part.title),
    "finding/weakness": because.filter((weighing) => weighing.standing === "adverse").map((weighing) => quoted(weighing)),
    "finding/disputed": because.filter((weighing) => weighing.standing === "adverse").map((weighing) => quoted(weighing)),
  };
  return [{ rule, text: fill(words, about[rule] ?? []) }];
}

/** Where every item is limited, lifting them all would still leave the parts that none of them covers. */
function uncoveredParts(clause: Clause, { rule }: FindingDecision, weighings: readonly Weighing[]): readonly Lift[] {
  if (rule !== "finding/limited") return [];
  const covered = new Set(weighings.filter((weighing) => weighing.standing === "limited").flatMap((weighing) => weighing.parts));
  const titles = (clause.parts ?? []).filter((part) => !covered.has(part.id)).map((part) => part.title);
  return titles.length === 0 ? [] : [{ rule: "finding/parts-missing", text: fill(findingRules["finding/parts-missing"].lift, titles) }];
}

/** What one item needs so that one rule no longer limits it. */
export function itemLift(rule: ItemRuleId, weighing: Weighing, clause: Clause): readonly Lift[] {
  const words = rules[rule].lift;
  if (words === undefined) return [];
  const evidence = weighing.evidence.item.id;
  const items = [quoted(weighing)];
  if (rule !== "standing/limitation") return [{ rule, evidence, text: fill(words, items, clause.kinds) }];
  return weighing.limitations.map((limitation) => ({ rule, evidence, limitation, text: withQuote(fill(words, items), limitation) }));
}

/**
 * The lifts as prose. Items that need the same things are told together, and each title is said once.
 * @param titles the title of every item by its id
 * @param kinds the kinds of evidence that the clause takes
 */
export function liftProse(lifts: readonly Lift[], titles: ReadonlyMap<string, string>, kinds: Clause["kinds"]): string {
  const alone = lifts.filter((lift) => lift.evidence === undefined || lift.material === false).map((lift) => lift.text);
  const needs = new Map<string, Lift[]>();
  for (const lift of lifts) if (lift.evidence !== undefined && lift.material !== false) needs.set(lift.evidence, [...(needs.get(lift.evidence) ?? []), lift]);
  const groups = new Map<string, { needed: readonly Lift[]; items: string[] }>();
  for (const [evidence, needed] of needs) {
    const same = JSON.stringify(needed.map(({ rule, limitation }) => [rule, limitation]));
    const group = groups.get(same) ?? { needed, items: [] };
    groups.set(same, { needed, items: [...group.items, `‘${titles.get(evidence)}’`] });
  }
  return [...alone, ...[...groups.values()].flatMap(({ needed, items }) => needed.map((lift, index) => sentence(lift, items, index === 0, kinds)))].join(" ");
}

function sentence({ rule, limitation, text }: Lift, items: readonly string[], first: boolean, kinds: Clause["kinds"]): string {
  const { lift } = rules[rule];
  const again = items.length === 1 ? lift?.it : lift?.them;
  const said = lift === undefined ? text : first || again === undefined ? fill(lift, items, kinds) : again;
  return limitation === undefined ? said : withQuote(said, limitation);
}

/** A sentence that leads up to the words of the record. */
export function withQuote(sentence: string, words: string): string {
  return `${sentence.slice(0, -1)}: “${/[.!?]$/.test(words) ? words : `${words}.`}”`;
}

function fill(words: LiftWords, items: readonly string[], kinds: Clause["kinds"] = []): string {
  const lift = items.length === 1 ? words.one : words.many;
  return lift
    .replace("{items}", () => listed(items))
    .replace("{kinds}", () =>
      listed(
        kinds.map((kind) => kindWords[kind]),
        "or",
      ),
    );
}

/** "a", "a and b", "a, b and c". */
function listed(items: readonly string[], joined: "and" | "or" = "and"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joined} ${items.at(-1)}`;
}

function quoted({ evidence }: Weighing): string {
  return `‘${evidence.item.title}’`;
}
