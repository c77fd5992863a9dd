import type { Problem } from "../diagnostics/problem.ts";

/** What was corrected of one mistake, or why it could not be. */
export interface Correction {
  readonly problem: Problem;
  /** Where it is, as it is printed: file, line and column as they were before this round. */
  readonly place: string;
  /** What is done, in a few words: "‘6.2c’ becomes ‘T6.2c’". */
  readonly what: string;
  /** Why the text was left alone, to end a sentence; undefined where it was corrected. */
  readonly refusal?: string;
}
