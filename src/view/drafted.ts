import type { PracticeResult } from "../model/generated/schemas.ts";

/** The practices on which the tool drafted the text, because nobody wrote one. Where the words of a practice are not held there is no text. */
export const draftedPractices = (practices: readonly PracticeResult[]): readonly string[] =>
  practices.filter(({ judgement, not_held: gap }) => judgement?.item.narrative === undefined && gap === undefined).map(({ id }) => id);
