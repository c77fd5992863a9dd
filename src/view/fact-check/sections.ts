import type { AskResult, PracticeResult } from "../../model/generated/schemas.ts";
import { anchor, type Context } from "../context.ts";
import type { LetterView } from "../letter/shape.ts";
import { paragraph, prose } from "../prose.ts";
import type { FactView, Prose } from "../shape-common.ts";
import type { AskView } from "../shape-lists.ts";
import type { PracticeView } from "../shape-practice.ts";
import { sectionWords } from "../style/fact-check.ts";
import { sentence, sentences } from "../style/text.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { linesPassage, type Passage, passagesOf, wholePassage, wordsOf } from "./passages.ts";

/** The parts of a document that hold what is to be published. */
export interface Published {
  readonly letter: LetterView;
  readonly facts: readonly FactView[];
  readonly introduction: Prose;
  readonly summary: { readonly judgement: Prose; readonly tested: Prose };
  readonly practices: readonly PracticeView[];
  readonly asks: readonly AskView[];
  readonly ask_history: readonly string[];
}

/** A paragraph with its number. */
export interface Numbered extends Passage {
  readonly section: string;
  readonly number: string;
  readonly fingerprint: string;
}

/** A part of the text that is to be published. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly anchor: string;
  readonly note: string;
  /** The practice it is about, if it is about one. */
  readonly practice?: PracticeResult;
  readonly paragraphs: readonly Numbered[];
}

/** Everything that is to be published, letter and annex, in numbered paragraphs. A number counts within its section, so that an edit moves few. */
export function sectionsOf(published: Published, context: Context): readonly Section[] {
  const { letter, practices, asks } = published;
  const results = new Map(context.result.practices.map((practice) => [practice.id, practice]));
  const made = [
    section("Letter", sectionWords.letter.title, sectionWords.letter.note, letterPassages(letter)),
    section("Annex", sectionWords.annex.title, "", annexPassages(published)),
    ...practices.map((practice) => {
      const result = results.get(practice.id);
      const id = reserved.has(practice.id.toLowerCase()) ? `Practice-${practice.id}` : practice.id;
      const title = `${sectionWords.practice} ${practice.id}: ${practice.title}`;
      return { ...section(id, title, "", practicePassages(practice, result)), ...(result !== undefined && { practice: result }) };
    }),
    section("Ask", sectionWords.asks.title, sectionWords.asks.note, askPassages(asks, published.ask_history, context)),
  ];
  return made.filter(({ paragraphs }) => paragraphs.length > 0);
}

const reserved = new Set(["letter", "annex", "ask"]);

function section(id: string, title: string, note: string, passages: readonly Passage[]): Section {
  const paragraphs = passages.map((passage, index) => ({
    ...passage,
    section: id,
    number: `${id}-${index + 1}`,
    fingerprint: fingerprintOf(passage.text, passage.links),
  }));
  return { id, title, anchor: anchor("part", id), note, paragraphs };
}

/** What stands above the text of a letter and below it, and what is no part of it: the asks, which have a section of their own. */
const head: readonly string[] = ["from", "to", "dated", "salutation", "subject"] satisfies readonly (keyof LetterView)[];
const foot: readonly string[] = ["valediction", "signed", "copies"] satisfies readonly (keyof LetterView)[];
const apart: readonly string[] = ["asks"] satisfies readonly (keyof LetterView)[];

/** A letter, whatever fields it has: one that is added is a part of the text until somebody says that it is not. */
function letterPassages(letter: LetterView): Passage[] {
  const fields = Object.entries(letter).filter(([name]) => !apart.includes(name));
  const linesIn = (names: readonly string[]): string[] => fields.filter(([name]) => names.includes(name)).flatMap(([, value]) => linesOf(value));
  const body = fields.filter(([name]) => !head.includes(name) && !foot.includes(name));
  return [
    ...linesPassage("head", linesIn(head)),
    ...body.flatMap(([, value]) => (isProse(value) ? passagesOf(value) : linesOf(value).flatMap((line) => passagesOf(prose(paragraph(line)))))),
    ...linesPassage("foot", linesIn(foot)),
  ];
}

const isProse = (value: unknown): value is Prose => typeof value === "object" && value !== null && "type" in value && value.type === "root";

function linesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  return isProse(value) ? value.children.flatMap((child) => wordsOf(child).split("\n")) : [];
}

function annexPassages({ facts, introduction, summary }: Published): Passage[] {
  return [
    ...linesPassage(
      "heading",
      facts.map(({ name, text }) => `${name}: ${text}`),
    ),
    ...passagesOf(introduction),
    ...passagesOf(summary.judgement),
    ...passagesOf(summary.tested),
  ];
}

function practicePassages(view: PracticeView, result: PracticeResult | undefined): Passage[] {
  const [first, ...rest] = passagesOf(view.judgement);
  const cited = result?.judgement?.item.cites ?? [];
  return [
    ...(first === undefined ? [] : [{ ...first, key: "judgement", rests: [...new Set([...cited, ...first.rests])] }]),
    ...rest,
    ...passagesOf(view.assessment),
    ...(view.adverse === null ? [] : passagesOf(view.adverse)),
    ...(view.improvements === null ? [] : passagesOf(view.improvements)),
    ...passagesOf(view.tested),
  ];
}

function askPassages(asks: readonly AskView[], history: readonly string[], context: Context): Passage[] {
  const told = asks.flatMap((ask, index) => {
    const record = context.result.asks[index];
    return wholePassage(record?.item.id ?? String(ask.number), prose(paragraph(askText(ask))), record === undefined ? [] : behindAsk(record));
  });
  return [...told, ...history.flatMap((line) => passagesOf(prose(paragraph(line))))];
}

function askText({ kind, text, outcome, how, owner, due, state, response }: AskView): string {
  const { words } = sectionWords.asks;
  return sentences(
    `${kind}: ${text}`,
    outcome === "" ? "" : `${words.outcome}: ${outcome}`,
    how,
    `${words.owner}: ${owner}`,
    `${words.due}: ${due}`,
    `${words.state}: ${state}`,
    response === null ? "" : `${words.response}: ${sentence(response)}`,
  );
}

/** Where it was raised, and what its progress and its end name. */
function behindAsk({ item: { raised, progress, closed } }: AskResult): string[] {
  return [...(raised?.in === undefined ? [] : [raised.in]), ...(progress ?? []).flatMap(({ evidence }) => evidence ?? []), ...(closed?.evidence ?? [])];
}
