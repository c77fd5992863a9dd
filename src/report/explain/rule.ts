import { askLacks, askRules, closureRules, findingRules, positionRules, type RuleId, rules, standingRules } from "../../model/rules.ts";
import { findingWords, standingWords } from "../../view/style/labels.ts";
import { positionWords } from "../words.ts";
import { type Entry, inEach, lastOf } from "./entry.ts";
import { usePassages } from "./finding.ts";
import type { Passage } from "./sheet.ts";
import { ruleWords } from "./words/rules/all.ts";

/** Every rule of the decision, those of earlier versions at the end; and the list of them. */
export function ruleEntries(): readonly Entry[] {
  const ids = Object.keys(rules) as RuleId[];
  return [...ids.map(ruleEntry), listOf(ids)];
}

function ruleEntry(id: RuleId): Entry {
  return {
    id,
    title: `${id}: ${rules[id].title}`,
    names: [lastOf(id)],
    brief: `a rule. ${rules[id].text}`,
    passages: (cases) => [...rulePassages(id), ...inEach(cases, (result, display) => usePassages(id, result, display))],
  };
}

/** One rule of the decision: what it says, what follows, what lifts it, and what it is not. */
function rulePassages(id: RuleId): readonly Passage[] {
  const { text, lift } = rules[id];
  const { example, counter, lift: own } = ruleWords[id];
  const lifts = [lift === undefined ? undefined : lift.one.replaceAll(/\{\w+\}/g, "…"), own].filter((words) => words !== undefined);
  return [
    { heading: "The rule", paragraphs: [text, ...effectOf(id), "The rules are this tool's own; the code does not grade evidence."] },
    { heading: "What lifts it", paragraphs: lifts },
    { heading: "An example", paragraphs: [example] },
    { heading: "A counter-example", paragraphs: [counter] },
  ];
}

/** What follows where the rule fits, with the id under which that is explained. */
function effectOf(id: RuleId): readonly string[] {
  const standing = tabled(standingRules, id)?.standing;
  if (standing !== undefined)
    return [`Then the item ${standing === "none" || standing === "adverse" ? "" : "is "}${standingWords[standing]} [standing/${standing}].`];
  const finding = tabled(findingRules, id)?.state;
  if (finding !== undefined) return [`Then the clause is ${findingWords[finding]} [finding/${finding}].`];
  const position = tabled(positionRules, id)?.state;
  if (position !== undefined) return [`Then the position is ‘${positionWords[position]}’ [position/${position}].`];
  const proposal = tabled(askRules, id)?.kind;
  if (proposal !== undefined) return [`Then the tool proposes a ${proposal} [proposal/${proposal}].`];
  if (tabled(askLacks, id) !== undefined) return ["Then the ask does not count as a recommendation, and lifts no position."];
  return tabled(closureRules, id) === undefined ? [] : ["Then the contradiction stays open, though it is marked as closed [standing/closure-unproven]."];
}

function tabled<Rule>(table: Readonly<Record<string, Rule>>, id: RuleId): Rule | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function listOf(ids: readonly RuleId[]): Entry {
  const families = [...new Set(ids.map((id) => id.slice(0, id.indexOf("/"))))];
  return {
    id: "rules",
    title: "rules: all rules of the decision",
    names: [],
    brief: "all rules of the decision.",
    passages: () =>
      families.map((family) => ({
        heading: family.charAt(0).toUpperCase() + family.slice(1),
        bullets: ids.filter((id) => id.startsWith(`${family}/`)).map((id) => `${id}: ${rules[id].title}`),
      })),
  };
}
