import type { ClauseResult, Position } from "../model/generated/schemas.ts";
import {
  type FindingRuleId,
  findingRules,
  type PositionRuleId,
  positionRules,
  type RuleId,
  rules,
  type StandingRuleId,
  type standingRules,
} from "../model/rules.ts";
import type { Context } from "./context.ts";
import type { RuleView } from "./shape-practice.ts";
import { findingWords } from "./style/labels.ts";
import { alternatives, series } from "./style/text.ts";

/** A rule by its id, with its few words where they add to what has been said. An id this version does not know stands for itself. */
export function ruleView(id: string, said = ""): RuleView {
  const title = id in rules ? rules[id as RuleId].title : id;
  return { id, title, text: title === said || title === id ? id : `${title} (${id})` };
}

type LimitingRule = { [Id in StandingRuleId]: (typeof standingRules)[Id]["standing"] extends "limited" ? Id : never }[StandingRuleId];

/** What limits an item, as what the item is or has. */
const limitWords: Readonly<Record<LimitingRule, string>> = Object.freeze({
  "standing/lapsed": "has lapsed",
  "standing/in-progress": "is still in progress",
  "standing/not-public": "is not open to the public",
  "standing/words-only": "is only words about it",
  "standing/undated": "is undated",
  "standing/under-verified": "is not verified far enough",
  "standing/limitation": "has a material limitation",
});

/** Why a clause has its finding, to follow a colon. */
export function findingReason(clause: ClauseResult, context: Context): string {
  const { finding } = clause;
  const titles = (): string => series(finding.evidence.map((id) => `‘${context.evidence.get(id)?.item.title ?? id}’`));
  const parts = series(clause.parts.filter(({ id }) => finding.missing_parts?.includes(id)).map(({ title }) => title));
  const limited = clause.standings.filter(({ standing }) => standing === "limited");
  const limits = (): string =>
    alternatives([...new Set(limited.map(({ rule }) => (rule in limitWords ? limitWords[rule as LimitingRule] : ruleView(rule).title)))]);
  const words: Readonly<Record<FindingRuleId, () => string>> = {
    "finding/file-not-loaded": () => "the file that holds its evidence could not be read",
    "finding/not-applicable": () => clause.not_applicable?.reason ?? "it does not apply",
    "finding/deferred": () => `it is left to ${clause.deferred?.body ?? "another body"}`,
    "finding/contradicted": () => `it is contradicted by ${titles()}`,
    "finding/disputed": () => "there is evidence that shows it and evidence that disputes it",
    "finding/met": () => "it is shown",
    "finding/parts-missing": () => `no evidence covers ${parts} in full`,
    "finding/not-regular": () => "the evidence does not show that it is done regularly",
    "finding/limited": () => `${limited.length === 1 ? "the one item that bears on it" : "every item that bears on it"} ${limits()}`,
    "finding/only-plans": () => "only plans stand behind it",
    "finding/nothing": () => "nothing that can count bears on it",
  };
  return isFindingRule(finding.rule) ? words[finding.rule]() : findingWords[finding.state];
}

/** Which clause decides a position, and why, as a sentence. */
export function positionReason(position: Position, clauses: readonly ClauseResult[], context: Context): string {
  const clause = clauses.find(({ id }) => id === position.deciding_clause);
  const named = clause === undefined ? "" : `${clause.id}, “${clause.words}”`;
  const why = clause === undefined ? "" : `which is ${findingWords[clause.finding.state]}: ${findingReason(clause, context)}`;
  const words: Readonly<Record<PositionRuleId, string>> = {
    "position/unknown": `The deciding clause is ${named}, ${why}.`,
    "position/not-consistent": `The deciding clause is ${named}, ${why}.`,
    "position/not-shown": `The deciding clause is ${named}, ${why}.`,
    "position/no-dated-ask": `The deciding clause is ${named}, ${why}, and no open ask about it has both an owner and a date.`,
    "position/recommendations": `The deciding clause is ${named}, ${why}. An ask with an owner and a date covers each clause that is partly met.`,
    "position/meets": "Every clause that applies is met.",
    "position/nothing-applicable": "No clause of the practice applies, so there is no position.",
    "position/all-deferred": "Every clause that applies is left to another body for now, so there is no position.",
  };
  return position.rule in positionRules ? words[position.rule as PositionRuleId] : clause === undefined ? "" : `The deciding clause is ${named}, ${why}.`;
}

const isFindingRule = (rule: string): rule is FindingRuleId => rule in findingRules;
