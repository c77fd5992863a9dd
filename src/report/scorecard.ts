import { dateText } from "../annex/dates.ts";
import { findingWords, staleWords } from "../annex/labels.ts";
import type { JudgementResult, PracticeResult, Result, Score } from "../model/generated/schemas.ts";
import { rules } from "../model/rules.ts";
import type { PositionState } from "../model/states.ts";
import { bar, barWords } from "./bar.ts";
import { firstStep } from "./first-step.ts";
import { type Paint, plain } from "./paint.ts";
import { printable } from "./printable.ts";
import { counted, tallyWords } from "./tally.ts";
import { divergenceWords, outcomeWords, positionWords } from "./words.ts";
import { labelled, wrap } from "./wrap.ts";

export interface ScorecardOptions {
  readonly width: number;
  readonly paint?: Paint;
}

type Mark = (text: string) => string;

const marks: Readonly<Record<PositionState, (paint: Paint) => Mark>> = {
  meets: (paint) => paint.good,
  consistent_with_recommendations: (paint) => paint.good,
  not_yet_shown: (paint) => paint.middling,
  not_consistent: (paint) => paint.bad,
  unknown: (paint) => paint.bad,
  unscored: (paint) => paint.faint,
};

/** One assessment as a person reads it at a glance: where each practice stands, what decides it, and what to do first. */
export function scorecard(result: Result, { width, paint = plain }: ScorecardOptions): string {
  const page: Page = { result, width, paint, indent: Math.max(...result.practices.map(({ id }) => id.length), result.catalogue.principle.id.length) + 2 };
  return `${[heading(page), ...result.practices.map((practice) => practiceBlock(practice, page)), overallBlock(page)].map((block) => block.join("\n")).join("\n\n")}\n`;
}

interface Page {
  readonly result: Result;
  readonly width: number;
  readonly paint: Paint;
  readonly indent: number;
}

function heading({ result, width, paint }: Page): readonly string[] {
  const { title, producer, assessor, as_of, profile, provenance } = result.assessment;
  const short = producer.short_name === undefined ? producer.name : `${producer.name} (${producer.short_name})`;
  const voice = assessor.role === "regulator" ? "OSR Assessment" : "Self-assessment. Not an OSR judgement.";
  return [
    ...wrap(printable(title), width).map(paint.strong),
    ...wrap(`${printable(short)} · ${printable(result.catalogue.edition.title)} · as of ${dateText(as_of)} · ${profile.level} assurance profile`, width),
    ...wrap(voice, width),
    ...(provenance === undefined ? [] : wrap(printable(provenance), width).map(paint.faint)),
  ];
}

function practiceBlock(practice: PracticeResult, page: Page): readonly string[] {
  const clause = practice.clauses.find(({ id }) => id === practice.position.deciding_clause);
  const decided = clause && `${clause.id}, ${findingWords[clause.finding.state]}: “${clause.words}”`;
  const first = firstStep(practice, page.result);
  return block(practice.id, practice.title, practice, page, [
    ["decided by  ", decided],
    ["do first    ", first],
  ]);
}

function overallBlock(page: Page): readonly string[] {
  const { result } = page;
  const { deciding_practice: practice, deciding_clause: clause } = result.position;
  const decided = practice && (clause === undefined ? practice : `${practice}, clause ${clause}`);
  const judged = result.judgement === undefined ? divergenceWords.not_judged : undefined;
  const { error, warning, note } = result.problems;
  const problems = error + warning + note === 0 ? undefined : `${tallyWords(result.problems)}; t6 check shows ${error + warning + note === 1 ? "it" : "them"}`;
  const rows: readonly Row[] = [
    ["decided by  ", decided],
    ["judgement   ", judged],
    ["problems    ", problems],
  ];
  return block(result.catalogue.principle.id, result.catalogue.principle.title, result, page, rows);
}

type Row = readonly [label: string, text: string | undefined];

/** What practices and the principle have in common. */
type Stands = Pick<PracticeResult, "position" | "score" | "divergence"> & { readonly judgement?: JudgementResult };

function block(id: string, title: string, stands: Stands, { width, paint, indent }: Page, rows: readonly Row[]): readonly string[] {
  const { position, score } = stands;
  const inner = width - indent;
  const state = positionWords[position.state] + (position.on_matters_considered ? ", on the matters considered" : "");
  const lines = [
    ...scoreLines(score, position.rule, inner, paint),
    ...[...rows, ...judgementRows(stands)].flatMap(([label, text]) => (text === undefined ? [] : labelled(label, printable(text), inner, paint.faint))),
  ];
  const head = wrap(printable(title), inner).map((line, index) => `${paint.strong((index === 0 ? id : "").padEnd(indent))}${line}`);
  const margin = " ".repeat(indent);
  return [...head, ...wrap(state, inner).map((line) => `${margin}${marks[position.state](paint)(line)}`), ...lines.map((line) => `${margin}${line}`)];
}

function scoreLines(score: Score, rule: string, width: number, paint: Paint): readonly string[] {
  if (!score.scored) return wrap(rules[rule as keyof typeof rules]?.text ?? "", width);
  const { text, length } = bar(score.counts, paint);
  const words = `${barWords(score.counts)} (${score.percent}%)`;
  if (length > width / 2) return [text, ...wrap(words, width)];
  return labelled(`${"█".repeat(length)}  `, words, width, () => `${text}  `);
}

function judgementRows({ judgement, divergence }: Stands): readonly Row[] {
  if (judgement === undefined) return [];
  const { item, stale } = judgement;
  const who = [item.by, item.on && dateText(item.on)].filter((part) => part !== undefined).join(", ");
  const words = [
    `${outcomeWords[item.outcome]}${who === "" ? "" : ` (${who})`}.`,
    divergenceWords[divergence.kind],
    ...stale.map((reason) => staleWords[reason]),
  ];
  return [["judgement   ", words.join(" ")]];
}

/** The line that ends a run over several assessments. */
export function scorecardCount(assessments: number): string {
  return counted(assessments, "assessment");
}
