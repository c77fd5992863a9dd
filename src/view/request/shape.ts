import type { FactView, LinkView, Prose } from "../shape-common.ts";

/** A request for information: what the evidence does not yet show, as a numbered list of questions with a form below each. */
export interface RequestView {
  readonly title: string;
  /** The heading's rows: to whom, from whom, about what. */
  readonly facts: readonly FactView[];
  /** That it is a draft, for a person to decide on. */
  readonly notice: string;
  /** What is asked and why, a paragraph each; where nothing is missing, a sentence that says so. */
  readonly opening: readonly string[];
  /** How to fill in the forms: each line's words, and what belongs behind them. Empty where there are no questions. */
  readonly help: readonly FactView[];
  readonly help_note: string;
  /** The practices about which something is asked. */
  readonly practices: readonly RequestPracticeView[];
  readonly replies_note: string;
  /** Questions that have been answered, and whose answers nobody has checked yet. */
  readonly replies: readonly ReplyView[];
  /** What is not asked, and why not: a sentence or two each. */
  readonly not_asked: readonly string[];
  readonly closing: readonly string[];
  /** Who signs it, name and post; null where it is a body's own. */
  readonly signed: Prose | null;
}

export interface RequestPracticeView {
  readonly id: string;
  readonly title: string;
  readonly anchor: string;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  /** Its place in this document, counted from 1. */
  readonly number: number;
  /** What it is called in every request: "Q-T6.4c"; what is put together, "Q-T6.5a, Q-T6.5b". */
  readonly id: string;
  readonly anchor: string;
  /** What it is about: "T6.4c", "T6.5a to T6.5e", or the title of an item. */
  readonly subject: string;
  /** The words of the clauses it is about, each with its id. */
  readonly words: readonly FactView[];
  /** The question, or the questions that one document would answer, each with its clause. */
  readonly questions: readonly FactView[];
  readonly why: string;
  /** What is held so far, and what each item lacks. */
  readonly held: readonly HeldView[];
  /** How to finish "Please tell us:", one thing each. */
  readonly wanted: readonly string[];
  /** The documents that would answer it, in a sentence or two; may be empty. */
  readonly documents: string;
  /** The words that begin each line of the form. The number of the question stands behind the first. */
  readonly form: readonly string[];
}

export interface HeldView {
  readonly item: LinkView;
  readonly text: string;
}

interface ReplyView {
  readonly question: string;
  readonly items: string;
}
