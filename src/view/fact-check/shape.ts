import type { CheckedCopy } from "../../model/generated/schemas.ts";
import type { BeginningView, FactView, LinkView, Prose } from "../shape-common.ts";

/** A fact-check: the text that is to be published, paragraph by paragraph; or what has become of it since. */
export interface FactCheckView {
  readonly title: string;
  /** How it begins as a letter; null where it is a body's own, or tells changes. */
  readonly beginning: BeginningView | null;
  /** The heading's rows: to whom, from whom, by when, where to. */
  readonly facts: readonly FactView[];
  /** What it lacks before it can be sent; null where nothing is missing. */
  readonly notice: string | null;
  /** What a fact-check is and is not, a paragraph each. */
  readonly opening: readonly string[];
  /** How to fill in the forms: each line's words, and what belongs behind them. Empty where no form is printed. */
  readonly help: readonly FactView[];
  readonly help_note: string;
  /** The words that begin the lines of the form about whoever checks; empty where no form is printed. */
  readonly checker: readonly string[];
  /** The parts of the text but the list of sources, with every paragraph; empty where the changes are told instead. */
  readonly sections: readonly FactCheckSectionView[];
  /** The list of sources, with its form; null where there is none, or the changes are told instead. */
  readonly sources: FactCheckSectionView | null;
  /** The numbers of all paragraphs with their fingerprints, for the end of the copy; null where no form is printed. */
  readonly key: { readonly title: string; readonly note: string; readonly lines: readonly string[] } | null;
  /** What has changed since the copy that was checked; null where none was given. */
  readonly changes: ChangesView | null;
  /** What became of the corrections that are on record. */
  readonly corrections: readonly CorrectionView[];
  readonly corrections_note: string;
  readonly closing: readonly string[];
  /** Who sends it, name and post; null where it is a body's own, or tells changes. */
  readonly signed: Prose | null;
  /** The words of every paragraph, as a copy keeps them. */
  readonly wording: CheckedCopy["paragraphs"];
}

interface FactCheckSectionView {
  readonly title: string;
  readonly anchor: string;
  /** A sentence for above the paragraphs; may be empty. */
  readonly note: string;
  readonly paragraphs: readonly ParagraphView[];
  /** The evidence that bears on the section as a whole. */
  readonly evidence: readonly RestView[];
  /** What stands behind the first word of the form: "T6.2-1 to T6.2-9". */
  readonly numbers: string;
  /** The words that begin each line of the form. The numbers of the paragraphs stand behind the first. */
  readonly form: readonly string[];
}

export interface ParagraphView {
  /** "T6.2-3". */
  readonly number: string;
  /** The number with its fingerprint: "T6.2-3 (8f3a2c1b)". */
  readonly id: string;
  readonly anchor: string;
  readonly text: Prose;
  /** What it rests on, where no single thing does; may be empty. */
  readonly rests_note: string;
  readonly rests_on: readonly RestView[];
}

/** Something that a paragraph rests on: what it is called and where it is, who says so, how far it was checked, and who can open it. */
export interface RestView {
  readonly item: LinkView;
  readonly text: string;
}

export interface ChangesView {
  /** How many paragraphs are as they were, and how many are not. */
  readonly summary: string;
  readonly sections: readonly { readonly title: string; readonly anchor: string; readonly changes: readonly ChangeView[] }[];
  /** The numbers of the paragraphs that are as they were, section by section; empty where there are none. */
  readonly unchanged: readonly string[];
}

export interface ChangeView {
  /** "Paragraph T6.2-3 is changed". */
  readonly title: string;
  readonly anchor: string;
  /** What it said in the copy, and what it says now, a text for each line; empty where it was not there, or is not. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface CorrectionView {
  readonly number: string;
  /** What was said, as labelled lines. */
  readonly said: readonly FactView[];
  readonly by: string;
  /** What became of it. */
  readonly outcome: string;
}
