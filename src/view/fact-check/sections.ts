import type { PracticeResult } from "../../model/generated/schemas.ts";
import { anchor, type Context } from "../context.ts";
import type { LetterView } from "../letter/shape.ts";
import { ofThisAssessment } from "../method.ts";
import type { EditionView, SummaryView } from "../shape.ts";
import type { FactView, Prose } from "../shape-common.ts";
import type { AskView, SourceView } from "../shape-lists.ts";
import type { PracticeView } from "../shape-practice.ts";
import { sectionWords } from "../style/fact-check.ts";
import { filled, numberText, sentences } from "../style/text.ts";
import { askPassages } from "./asks.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { letterPassages } from "./letter.ts";
import { evidencePassages, type NamedPassage, sourcePassages } from "./listed.ts";
import { linesPassage, type Passage, passagesOf } from "./passages.ts";

/** The parts of a document that hold what is to be published. */
export interface Published {
  readonly title: string;
  readonly provenance: string | null;
  readonly letter: LetterView;
  readonly facts: readonly FactView[];
  readonly introduction: Prose;
  readonly edition: EditionView;
  readonly summary: Pick<SummaryView, "judgement" | "tested" | "attributed" | "rows" | "words">;
  readonly practices: readonly PracticeView[];
  readonly asks: readonly AskView[];
  readonly ask_history: readonly string[];
  readonly sources: readonly SourceView[];
  readonly sources_besides: string;
  readonly withheld: string | null;
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
  /** How it stands in a copy: as paragraphs with headings of their own; as one list; or not at all, because it stands under the paragraphs. */
  readonly shown: "apart" | "listed" | "below";
  readonly paragraphs: readonly Numbered[];
}

/**
 * Everything that is to be published, letter and annex, in numbered paragraphs; then its sources, and the evidence that stands below the
 * paragraphs. A number counts within its section, so that an edit moves few.
 */
export function sectionsOf(published: Published, context: Context): readonly Section[] {
  const { letter, practices, asks, sources } = published;
  const results = new Map(context.result.practices.map((practice) => [practice.id, practice]));
  const made = [
    section("Letter", sectionWords.letter, letterPassages(letter)),
    section("Annex", sectionWords.annex, annexPassages(published, context)),
    ...practices.map((practice) => {
      const result = results.get(practice.id);
      const id = reserved.has(practice.id.toLowerCase()) ? `Practice-${practice.id}` : practice.id;
      const title = `${sectionWords.practice} ${practice.id}: ${practice.title}`;
      return { ...section(id, { title, note: "" }, practicePassages(practice, result)), ...(result !== undefined && { practice: result }) };
    }),
    section("Ask", sectionWords.asks, askPassages(asks, published.ask_history, context)),
    { ...section("Source", { title: sectionWords.sources.title, note: numberedText(sources.length) }, sourcePassages(sources)), shown: "listed" as const },
    { ...section(evidenceSection, sectionWords.evidence, evidencePassages(context)), shown: "below" as const },
  ];
  return made.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** The part that has the evidence below the paragraphs. Its entries are told by their titles. */
export const evidenceSection = "Evidence";

const reserved = new Set(["letter", "annex", "ask", "source", "evidence"]);

function section(id: string, { title, note }: { readonly title: string; readonly note: string }, passages: readonly (Passage | NamedPassage)[]): Section {
  const paragraphs = passages.map((passage, index) => ({
    ...passage,
    section: id,
    number: "name" in passage ? passage.name : `${id}-${index + 1}`,
    fingerprint: fingerprintOf(passage.text, passage.links),
  }));
  return { id, title, anchor: anchor("part", id), note, shown: "apart", paragraphs };
}

/** How the sources are numbered, which stand in a list. */
const numberedText = (count: number): string => filled(sectionWords.sources[count === 1 ? "one" : "many"], { count: numberText(count) });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function annexPassages({ title, facts, provenance, introduction, edition, summary, ...rest }: Published, context: Context): Passage[] {
  return [
    ...linesPassage("heading", [title, ...facts.map(({ name, text }) => `${name}: ${text}`)]),
    ...linesPassage("provenance", [provenance ?? ""]),
    ...passagesOf(introduction),
    ...linesPassage("edition", [sentences(edition.text, edition.mapping ?? "")]),
    ...passagesOf(summary.judgement),
    ...passagesOf(summary.tested),
    ...linesPassage("attributed", [summary.attributed]),
    ...summary.rows.flatMap(({ practice, title: name, judgement, position, clauses }) =>
      linesPassage(`row ${practice}`, [sentences(`${practice} ${name}`, filled(sectionWords.row, { judgement, position: lowerFirst(position) }), clauses)]),
    ),
    ...linesPassage("words", [summary.words]),
    ...linesPassage("withheld", [rest.withheld ?? ""]),
    ...linesPassage("sources besides", [rest.sources_besides]),
    ...ofThisAssessment(context.result).flatMap((text, index) => linesPassage(`method ${index + 1}`, [text])),
  ];
}

function practicePassages(view: PracticeView, result: PracticeResult | undefined): Passage[] {
  const [first, ...rest] = passagesOf(view.judgement);
  const cited = result?.judgement?.item.cites ?? [];
  return [
    ...(first === undefined ? [] : [{ ...first, key: "judgement", rests: [...new Set([...cited, ...first.rests])] }]),
    ...rest,
    ...linesPassage("draft notice", [view.draft_notice ?? ""]),
    ...passagesOf(view.assessment),
    ...(view.adverse === null ? [] : passagesOf(view.adverse)),
    ...(view.improvements === null ? [] : passagesOf(view.improvements)),
    ...passagesOf(view.tested),
  ];
}
