import { decidingClauses, decidingIn } from "../assess/deciding.ts";
import { replacedIn } from "../language/replaced.ts";
import { effectText } from "../language/steps.ts";
import type { JudgementResult, PracticeResult, Result, Score, Step } from "../model/generated/schemas.ts";
import { rules } from "../model/rules.ts";
import type { PositionState } from "../model/states.ts";
import { toldNext } from "../next/told.ts";
import { againstTexts } from "../view/carried-over.ts";
import { editionName } from "../view/catalogue-name.ts";
import { rulesNote } from "../view/method.ts";
import { missingOverall, missingText } from "../view/missing.ts";
import { setAsideText } from "../view/set-aside.ts";
import { statusOf } from "../view/status.ts";
import { dateText } from "../view/style/dates.ts";
import { staleWords } from "../view/style/labels.ts";
import { notHeldWords } from "../view/style/not-held.ts";
import { waitingText } from "../view/waiting.ts";
import { bar, barWords } from "./bar.ts";
import { type Paint, plain } from "./paint.ts";
import { printable } from "./printable.ts";
import { decidedBy, decidesAll, type Page, row } from "./scorecard-rows.ts";
import { tallyWords } from "./tally.ts";
import { divergenceWords, outcomeWords, positionWords } from "./words.ts";
import { labelled, wrap } from "./wrap.ts";

export interface ScorecardOptions {
  readonly width: number;
  readonly paint?: Paint;
  /** The result with what is internal in it, where the one that is shown is without. What to do is told by it. */
  readonly whole?: Result;
  /** Whether it is told what to do first, which takes longer than all the rest; left out, it is. */
  readonly steps?: boolean;
}

/** What practices and the principle have in common. */
type Stands = Pick<PracticeResult, "position" | "score" | "divergence"> & {
  readonly judgement?: JudgementResult;
  readonly not_held?: PracticeResult["not_held"];
};

const marks: Readonly<Record<PositionState, (paint: Paint) => (text: string) => string>> = {
  meets: (paint) => paint.good,
  consistent_with_recommendations: (paint) => paint.good,
  partly_shown: (paint) => paint.middling,
  not_shown: (paint) => paint.middling,
  not_yet_shown: (paint) => paint.middling,
  not_consistent: (paint) => paint.bad,
  unknown: (paint) => paint.bad,
  unscored: (paint) => paint.faint,
};

/** One assessment as a person reads it at a glance: where each practice stands, what decides it, and what to do first. */
export function scorecard(result: Result, { width, paint = plain, whole = result, steps = true }: ScorecardOptions): string {
  const { principle } = result.catalogue;
  const next = steps ? toldNext(whole, result) : undefined;
  const page: Page = {
    result,
    steps: next?.unknown === undefined ? (next?.steps ?? []) : [],
    width,
    paint,
    indent: Math.max(...[principle, ...result.practices].map(({ id }) => id.length)) + 2,
    labels: "found against".length + 2,
  };
  const practices = result.practices.map((practice) => block(practice, practice, missingIn(practice), practiceRows(practice, page), page));
  const overall = block(principle, result, missingOverall(result.position, result.practices), overallRows(page), page);
  return `${[heading(page), ...practices, overall].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What a practice lacks: clauses, or its words. */
function missingIn(practice: PracticeResult): string {
  return practice.not_held === undefined ? missingText(practice.position, practice.clauses) : notHeldWords.short;
}

function heading({ result, width, paint }: Page): readonly string[] {
  const { title, producer, as_of, profile, provenance } = result.assessment;
  const note = rulesNote(result);
  const [waiting, against] = [waitingText(result), againstTexts(result)];
  const producerName = producer.short_name === undefined ? producer.name : `${producer.name} (${producer.short_name})`;
  return [
    ...wrap(printable(title), width).map(paint.strong),
    ...wrap(printable(`${producerName} · ${editionName(result.catalogue)} · as of ${dateText(as_of)} · ${profile.level} assurance profile`), width),
    ...wrap(printable(statusOf(result)), width),
    ...replacedIn(result, "No reason is given why the older one is used.").flatMap((text) => wrap(printable(text), width)),
    ...(provenance === undefined ? [] : wrap(printable(provenance), width).map(paint.faint)),
    ...(note === null ? [] : wrap(printable(note), width).map(paint.faint)),
    ...(waiting === "" ? [] : wrap(printable(waiting), width).map(paint.middling)),
    ...against.flatMap((text) => wrap(printable(text), width)),
  ];
}

function block(
  { id, title }: { readonly id: string; readonly title: string },
  stands: Stands,
  missing: string,
  rows: readonly string[],
  page: Page,
): readonly string[] {
  const { paint, indent, width } = page;
  const { position, score } = stands;
  const known = stands.not_held?.known;
  const partly = position.on_matters_considered ? ", on the matters considered" : "";
  const words = `${positionWords[position.state]}${partly}${missing === "" ? "" : `: ${missing}`}`;
  const margin = " ".repeat(indent);
  return [
    ...wrap(printable(title), width - indent).map((line, index) => paint.strong(`${index === 0 ? id.padEnd(indent) : margin}${line}`)),
    ...wrap(words, width - indent).map((line) => margin + marks[position.state](paint)(line)),
    ...[...(known === undefined ? scoreLines(score, position.rule, page) : wrap(printable(known), width - indent)), ...rows].map((line) => margin + line),
  ];
}

function scoreLines(score: Score, rule: string, { width, indent, paint }: Page): readonly string[] {
  const room = width - indent;
  if (!score.scored) return wrap(rules[rule as keyof typeof rules]?.text ?? "", room);
  const { text, length } = bar(score.counts, paint);
  const words = barWords(score.counts);
  if (length > room / 2) return [text, ...wrap(words, room)];
  return labelled(" ".repeat(length + 2), words, room, () => `${text}  `);
}

function practiceRows(practice: PracticeResult, page: Page): readonly string[] {
  const { judgement } = practice;
  const first = firstStep(practice, page.steps);
  return [
    ...decidedBy(decidingIn(practice, page.result), page),
    ...foundAgainst(practice, page),
    ...(first === undefined ? [] : row("do first", [first], page)),
    ...(judgement === undefined ? [] : row("judgement", [judgementText(practice, judgement, isSame(judgement, page.result.judgement))], page)),
  ];
}

function overallRows(page: Page): readonly string[] {
  const { position, judgement, problems, practices } = page.result;
  const deciding = decidingClauses(page.result, page.result);
  const count = problems.error + problems.warning + problems.note;
  const aside = setAsideText(practices.flatMap(({ clauses }) => clauses));
  return [
    ...decidesAll(deciding, position, page),
    ...(aside === "" ? [] : row("set aside", [`${aside}.`], page)),
    ...row("judgement", [judgement === undefined ? "none yet" : judgementText(page.result, judgement, false)], page),
    ...(count === 0 ? [] : row("problems", [`${tallyWords(problems)}; t6 check shows ${count === 1 ? "it" : "them"}`], page)),
  ];
}

/** The first step on the list for a practice: what was found or asked about it, or what moves its position; or else a clause of it. */
function firstStep({ id, clauses }: PracticeResult, steps: readonly Step[]): string | undefined {
  const own = new Set(clauses.map((clause) => clause.id));
  const moves = ({ findings }: Step) => findings.some((one) => own.has(one.id));
  const isFor = (step: Step): boolean =>
    step.about === "gap"
      ? step.positions.some((one) => one.id === id) || (step.positions.length === 0 && moves(step))
      : step.deeds.some(({ clauses = [] }) => clauses.some((clause) => own.has(clause)));
  const step = steps.find(isFor) ?? steps.find(moves);
  const raised = step?.positions.filter((one) => one.id === id) ?? [];
  return step && `${step.text} ${raised.length === 0 ? step.effect : effectText({ deeds: step.deeds, positions: raised, findings: [], recommended: [] })}`;
}

/** The items that are open against a practice, each with the clauses that it is about. */
function foundAgainst({ clauses }: PracticeResult, page: Page): readonly string[] {
  const items = new Map<string, string[]>();
  for (const { id, standings } of clauses)
    for (const { evidence, standing } of standings) if (standing === "adverse") items.set(evidence, [...(items.get(evidence) ?? []), id]);
  return items.size === 0 ? [] : row("found against", [[...items].map(([item, about]) => `${item} (${about.join(", ")})`).join("; ")], page);
}

function judgementText({ divergence }: Stands, { item, stale }: JudgementResult, bySame: boolean): string {
  const reader = item.read_by === undefined ? [] : [`as read by ${item.read_by}`];
  const who = reader.length > 0 ? reader : bySame ? [] : [item.by, item.on && dateText(item.on)].filter((part) => part !== undefined);
  const said = `${outcomeWords[item.outcome]}${who.length === 0 ? "" : ` (${who.join(", ")})`}: ${divergenceWords[divergence.kind]}`;
  return [said, ...stale.map((reason) => staleWords[reason])].join(" ");
}

function isSame(judgement: JudgementResult, overall: JudgementResult | undefined): boolean {
  return overall !== undefined && judgement.item.by === overall.item.by && judgement.item.on === overall.item.on;
}
