import type { FindingDecision, Lift, Weighing } from "../model/decision.ts";
import type { Clause } from "../model/generated/schemas.ts";
import { type FindingRuleId, findingRules, type LiftWords, rules, type StandingRuleId, standingRules } from "../model/rules.ts";
import type { FindingState } from "../model/states.ts";

/** Findings that cannot be lifted by evidence, because nothing was weighed or nothing is wanting. */
const settled: readonly FindingState[] = ["met", "unknown", "not_applicable", "deferred"];

/**
 * What would lift the finding of a clause: first what its finding needs as a whole, then what each limited or adverse item needs,
 * one entry for each rule and item, in the order of the rules.
 */
export function liftsOf(clause: Clause, finding: FindingDecision, weighings: readonly Weighing[]): readonly Lift[] {
  if (settled.includes(finding.state)) return [];
  const fromFinding = [...findingLift(clause, finding), ...uncoveredParts(clause, finding, weighings)];
  const fromItems = (Object.keys(standingRules) as StandingRuleId[]).flatMap((rule) =>
    weighings
      .filter((weighing) => matters(weighing, finding) && (weighing.rule === rule || weighing.also.includes(rule)))
      .flatMap((weighing) => itemLift(rule, weighing)),
  );
  return [...fromFinding, ...fromItems];
}

/** Where parts are missing, only items that cover one of them are worth lifting; where the clause is disputed, the answer is; elsewhere every item. */
function matters(weighing: Weighing, { rule, missingParts }: FindingDecision): boolean {
  if (rule === "finding/disputed") return false;
  return rule !== "finding/parts-missing" || weighing.parts.some((part) => missingParts.includes(part));
}

function findingLift(clause: Clause, { rule, missingParts, because }: FindingDecision): readonly Lift[] {
  const words = rules[rule].lift;
  if (words === undefined) return [];
  const about: Partial<Record<FindingRuleId, readonly string[]>> = {
    "finding/parts-missing": (clause.parts ?? []).filter((part) => missingParts.includes(part.id)).map((part) => part.title),
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
export function itemLift(rule: StandingRuleId, weighing: Weighing): readonly Lift[] {
  const words = rules[rule].lift;
  if (words === undefined) return [];
  const evidence = weighing.evidence.item.id;
  const items = [quoted(weighing)];
  if (rule !== "standing/limitation") return [{ rule, evidence, text: fill(words, items) }];
  return weighing.limitations.map((limitation) => ({ rule, evidence, limitation, text: withQuote(fill(words, items), limitation) }));
}

/** The lifts as prose: items that need the same share a sentence. */
export function liftProse(lifts: readonly Lift[], titles: ReadonlyMap<string, string>): string {
  const said = lifts.map((lift) => {
    const words = rules[lift.rule].lift;
    if (words === undefined || lift.evidence === undefined || lift.material === false) return lift.text;
    const mine = lifts.filter((other) => other.rule === lift.rule && other.limitation === lift.limitation);
    const sentence = fill(words, [...new Set(mine.map((other) => `‘${titles.get(other.evidence ?? "")}’`))]);
    return lift.limitation === undefined ? sentence : withQuote(sentence, lift.limitation);
  });
  return [...new Set(said)].join(" ");
}

/** A sentence that leads up to the words of the record. */
export function withQuote(sentence: string, words: string): string {
  return `${sentence.slice(0, -1)}: “${/[.!?]$/.test(words) ? words : `${words}.`}”`;
}

function fill(words: LiftWords, items: readonly string[]): string {
  return (items.length === 1 ? words.one : words.many).replace("{items}", () => listed(items));
}

/** "a", "a and b", "a, b and c". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function quoted({ evidence }: Weighing): string {
  return `‘${evidence.item.title}’`;
}
