import type { JudgementResult, PracticeResult } from "../../model/generated/schemas.ts";
import { conclusionCell } from "../conclusion.ts";
import { asWholeWords } from "../style/scorecard.ts";
import { filled } from "../style/text.ts";

/**
 * Whether what is recorded of a practice is what somebody published on the whole, and is read into the practice: a table that gave it as a verdict on the
 * practice would put it into their mouth.
 */
function isAsWhole(one: JudgementResult | undefined, whole: JudgementResult | undefined): boolean {
  const { published_in: source, outcome, reasons } = one?.item ?? {};
  return source !== undefined && reasons !== undefined && source === whole?.item.published_in && outcome === whole.item.outcome;
}

/** What was judged of a practice, as a cell of the table. */
export const readCell = (one: JudgementResult | undefined, whole: JudgementResult | undefined): string =>
  isAsWhole(one, whole) ? filled(asWholeWords.cell, { outcome: conclusionCell(one) }) : conclusionCell(one);

/** What such a cell means, once; empty where there is none. */
export const asWholeNote = (practices: readonly PracticeResult[], whole: JudgementResult | undefined): string =>
  practices.some(({ judgement }) => isAsWhole(judgement, whole)) ? asWholeWords.note : "";
