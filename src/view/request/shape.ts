import type { BeginningView, FactView, LinkView, Prose } from "../shape-common.ts";

/** A request for information: what the evidence does not yet show, as a numbered list of questions with a form below each. */
export interface RequestView {
  readonly title: string;
  /** How it begins as a letter; null where it is a body's own. */
  readonly beginning: BeginningView | null;
  /** The heading's rows: by when and to whom to reply, about what. */
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
  /** What we would like to verify, each thing once with the questions that it is about; null where that is nothing. */
  readonly verify: VerifyView | null;
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
  /** What it is called in every request: "Q-T6.4c"; what is put together, "Q-T6.5a, Q-T6.5b". */
  readonly id: string;
  readonly anchor: string;
  /** Its heading: "Question Q-T6.4c", "Questions Q-T6.5a to Q-T6.5e", or with the title of an item behind its number. */
  readonly title: string;
  /** The words of the clauses it is about, each with its id. */
  readonly words: readonly FactView[];
  /** The question, or the questions that one document would answer, each with its number. */
  readonly questions: readonly FactView[];
  readonly why: string;
  /** What is held so far, in a sentence; null where there is something to say of all of it, or nothing is held. */
  readonly held: Prose | null;
  readonly held_note: string;
  /** What is held and has to be described: items of which the same is to be said together. */
  readonly noted: readonly NotedView[];
  /** How to finish "Please tell us:", one thing each. */
  readonly wanted: readonly string[];
  /** The documents that would answer it, in a sentence or two; may be empty. */
  readonly documents: string;
  /** The words that begin each line of the form. The number of the question stands behind the first. */
  readonly form: readonly string[];
}

interface NotedView {
  readonly items: readonly LinkView[];
  /** What stands between them and the text. */
  readonly lead: string;
  readonly text: string;
}

export interface VerifyView {
  readonly title: string;
  readonly note: string;
  /** `text` says what is not known about its check, where that alone is wanted; otherwise it is empty. */
  readonly items: readonly { readonly item: LinkView; readonly questions: string; readonly text: string }[];
}

interface ReplyView {
  readonly question: string;
  readonly items: string;
}
