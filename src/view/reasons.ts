import { isAhead } from "../assess/dates.ts";
import { decidingIn } from "../assess/deciding.ts";
import { asTitle } from "../language/quote-marks.ts";
import type { ClauseResult, PracticeResult } from "../model/generated/schemas.ts";
import {
  type AskLackId,
  type FindingRuleId,
  type PositionRuleId,
  type RuleId,
  type retiredRules,
  rules,
  type StandingRuleId,
  type standingRules,
} from "../model/rules.ts";
import type { Context } from "./context.ts";
import { togetherBecause } from "./deciding.ts";
import type { RuleView } from "./shape-practice.ts";
import { rulingWords } from "./style/adverse.ts";
import { lackWords, noRealAskWords } from "./style/asks.ts";
import { dateText } from "./style/dates.ts";
import { findingWords } from "./style/labels.ts";
import { notHeldWords } from "./style/not-held.ts";
import { alternatives, filled, series } from "./style/text.ts";

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
  "standing/no-address": "is public, and nothing says where",
  "standing/words-only": "is only words about it",
  "standing/other-kind": "is of a kind that cannot show it alone",
  "standing/undated": "is undated",
  "standing/age-unknown": "is of unknown age",
  "standing/too-old": "is too old",
  "standing/unspecific": "does not say what it shows for this clause",
  "standing/unchecked": "has been checked by nobody",
  "standing/under-verified": "is not verified far enough",
  "standing/limitation": "has a material limitation",
});

/** The evidence that speaks against a clause, and is not settled. */
const adverseTo = ({ standings }: Pick<ClauseResult, "standings">): readonly string[] =>
  standings.flatMap(({ evidence, standing }) => (standing === "adverse" ? [evidence] : []));

/** What speaks against clauses, by its titles, with the clauses where there is more than one to choose from: "‘Yearly review’ speaks against T6.1a". */
function speakingAgainst(clauses: readonly ClauseResult[], context: Context): string {
  const titles = [...new Set(clauses.flatMap(adverseTo))].map((id) => asTitle(context.evidence.get(id)?.item.title ?? id));
  const about = clauses.length === 1 ? "it" : series(clauses.filter((one) => adverseTo(one).length > 0).map(({ id }) => id));
  return `${series(titles)} ${titles.length === 1 ? "speaks" : "speak"} against ${about}`;
}

/** Why a clause has its finding, to follow a colon. */
export function findingReason(clause: ClauseResult, context: Context): string {
  const { finding } = clause;
  const named = (ids: readonly string[]): string => series(ids.map((id) => asTitle(context.evidence.get(id)?.item.title ?? id)));
  const against = finding.evidence.filter((id) => clause.standings.some(({ evidence, standing }) => evidence === id && standing === "adverse"));
  // A court reports nothing: it rules, and its day is that of the ruling.
  const ruled = against.filter((id) => context.evidence.get(id)?.item.said_by === "court");
  const rulings = (): string => filled(rulingWords[ruled.length === 1 ? "one" : "many"], { rulings: series(ruled.map((id) => datedRuling(id, context))) });
  const reported = (what: string): string => `${named(against)} ${against.length === 1 ? "reports" : "report"} ${what}`;
  const parts = series(clause.parts.filter(({ id }) => finding.missing_parts?.includes(id)).map(({ title }) => title));
  const limited = clause.standings.filter(({ standing }) => standing === "limited");
  const limits = (): string =>
    alternatives([...new Set(limited.map(({ rule }) => (rule in limitWords ? limitWords[rule as LimitingRule] : ruleView(rule).title)))]);
  const words: Readonly<Record<FindingRuleId | "finding/contradicted", () => string>> = {
    "finding/file-not-loaded": () => "the file that holds its evidence could not be read",
    "finding/not-applicable": () => clause.not_applicable?.reason ?? "it does not apply",
    "finding/deferred": () => `it is left to ${clause.deferred?.body ?? "another body"}`,
    "finding/contradicted": () => `it is contradicted by ${named(finding.evidence)}`,
    "finding/failure": () => `${ruled.length > 0 ? rulings() : reported("a failure")}, and nothing shows that it was put right`,
    "finding/does-not-apply": () => clause.not_applicable?.reason ?? "it does not apply to these data",
    "finding/weakness": () => `there is evidence that shows it, and ${reported("a weakness")} that is still open`,
    "finding/disputed": () => "there is evidence that shows it and evidence that disputes it",
    "finding/met": () => "it is shown",
    "finding/parts-missing": () => `no evidence covers ${parts} in full`,
    "finding/not-regular": () => "the evidence does not show that it is done regularly",
    "finding/limited": () => `${limited.length === 1 ? "the one item that bears on it" : "every item that bears on it"} ${limits()}`,
    "finding/only-plans": () => "only plans stand behind it",
    "finding/nothing": () =>
      adverseTo(clause).length === 0 ? "nothing that can count bears on it" : `nothing shows it, and ${speakingAgainst([clause], context)}`,
  };
  return isWorded(finding.rule, words) ? words[finding.rule]() : findingWords[finding.state];
}

/** "‘Finding of the High Court’, 14 June 2024": a ruling with its day. */
function datedRuling(id: string, { evidence }: Context): string {
  const item = evidence.get(id)?.item;
  const date = item?.dates?.about;
  return `${asTitle(item?.title ?? id)}${date === undefined ? "" : `, ${dateText(date)}`}`;
}

/** Which clause or clauses decide a position, and why, as a sentence. */
export function positionReason(practice: PracticeResult, context: Context): string {
  const { position, clauses } = practice;
  const deciding = decidingIn(practice, context.result);
  const [clause] = deciding;
  // What is said of one clause of several is said of all only where what is asked about them is the same too.
  const why = (one: ClauseResult): string => {
    const asked = position.rule === "position/no-real-ask" ? `, and ${noRealAsk(one, context)}` : "";
    return `is ${findingWords[one.finding.state]}: ${findingReason(one, context)}${asked}`;
  };
  const decides =
    clause === undefined
      ? ""
      : deciding.length === 1
        ? `The deciding clause is ${clause.id}, “${clause.words}”, which ${why(clause)}`
        : togetherBecause(deciding, why);
  const words: Readonly<Record<PositionRuleId | (keyof typeof retiredRules & `position/${string}`), string>> = {
    "position/unknown": `${decides}.`,
    "position/not-consistent": `${decides}.`,
    "position/not-shown": `${decides}.`,
    "position/no-dated-ask": `${decides}, and no open ask about it has both an owner and a date.`,
    "position/recommendations": `${decides}. An ask with an owner and a date covers each clause that is partly met.`,
    "position/not-held": notHeldWords.reason,
    "position/nothing-shown": clauses.some((one) => adverseTo(one).length > 0)
      ? `Nothing shows any of its clauses, and ${speakingAgainst(clauses, context)}.`
      : "Nothing that counts bears on any of its clauses.",
    "position/clause-missing": `${decides}.`,
    "position/no-real-ask": `${decides}.`,
    "position/nothing-met": "Every clause that applies is partly met, with a recommendation for each, and none is met.",
    "position/with-recommendations": `${decides}. A recommendation with an owner and a day covers each clause that is partly met.`,
    "position/meets": "Every clause that applies is met.",
    "position/nothing-applicable": "No clause of the practice applies, so there is no position.",
    "position/all-deferred": "Every clause that applies is left to another body for now, so there is no position.",
  };
  return isWorded(position.rule, words) ? words[position.rule] : clause === undefined ? "" : `${decides}.`;
}

/** Why a clause has no recommendation that counts: what is asked about it, and what that lacks, or that nothing is asked. */
function noRealAsk(clause: ClauseResult | undefined, { asks, result }: Context): string {
  const later = result.asks.filter(
    ({ item }) => item.clauses.includes(clause?.id ?? "") && item.raised?.on !== undefined && isAhead(item.raised.on, result.assessment.as_of),
  );
  const each = (clause?.asks ?? []).flatMap((id) => {
    const { number, ask: { state, lacks = [] } = { state: "closed" } } = asks.get(id) ?? {};
    return lacks.length === 0 || (state !== "open" && state !== "overdue") ? [] : [`ask ${number} ${series(lacks.map(lackText))}`];
  });
  const told = { as_of: dateText(result.assessment.as_of), asks: series(later.map(({ item }) => `ask ${asks.get(item.id)?.number}`)), each: series(each) };
  if (each.length > 0) return filled(noRealAskWords.lacking, told);
  return later.length === 0 ? noRealAskWords.nothing : filled(noRealAskWords.later, told);
}

/** What an ask lacks, as what it is or has. A rule that this t6 does not know stands for itself. */
const lackText = (rule: string): string => (Object.hasOwn(lackWords, rule) ? lackWords[rule as AskLackId] : `is ${ruleView(rule).title}`);

/** Whether there are words for a rule: a result may name one that this t6 does not know. */
const isWorded = <Words extends object>(rule: string, words: Words): rule is string & keyof Words => Object.hasOwn(words, rule);
