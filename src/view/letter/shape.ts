import type { BeginningView, Prose } from "../shape-common.ts";

/** The covering letter. What nobody has written down is a place in square brackets; the first line of the draft names it. */
export interface LetterView extends BeginningView {
  /** What we say of a letter that restates somebody else's, for above it; may be empty. */
  readonly note: string;
  readonly subject: string;
  readonly context: Prose;
  /** The judgement in one sentence, and how it relates to where the evidence stands. */
  readonly judgement: Prose;
  /** The asks that stand, those of one kind together, each with its number, owner and day; a sentence where there are none. */
  readonly asks: Prose;
  /** What was not commented on and why, a sentence or two for each matter; and which text of the annex the tool drafted. */
  readonly not_commented: readonly string[];
  /** When the matter will be taken up again; null where nothing is asked. */
  readonly follow_up: Prose | null;
  /** The last words; null where nobody wrote any. */
  readonly closing: Prose | null;
  readonly valediction: string;
  /** The signature block: the name and the post. */
  readonly signed: Prose;
  /** Who gets a copy; may be empty. */
  readonly copies: readonly string[];
}
