import type { JudgementResult, PracticeResult } from "../model/generated/schemas.ts";
import { inText, practiceName } from "./names.ts";
import { readWords } from "./style/read-by.ts";
import { capitalise, filled, series } from "./style/text.ts";

/** Whoever read a conclusion into a practice, where what was published does not draw it there; undefined for a judgement on the practice itself. */
export const readerOf = (judgement: JudgementResult | undefined): string | undefined => judgement?.item.read_by;

/** The readings, of which each says something: who says nothing on a practice is not read. */
const readingsIn = (practices: readonly PracticeResult[]): readonly PracticeResult[] =>
  practices.filter(({ judgement }) => readerOf(judgement) !== undefined && judgement?.item.outcome !== "no_comment");

const readersOf = (practices: readonly PracticeResult[]): readonly string[] => [...new Set(practices.flatMap(({ judgement }) => readerOf(judgement) ?? []))];

/** What “as read” means beside a conclusion, once for all of a table; empty where there is none. */
export function readNote(practices: readonly PracticeResult[]): string {
  const readers = readersOf(readingsIn(practices));
  return readers.length === 0 ? "" : filled(readWords.note, { readers: series(readers.map(inText)), read: readers.length === 1 ? "reads" : "read" });
}

/** The practices on which the letter that is restated concludes nothing by itself, and who read it there; empty where there is none. */
export function readAbove(practices: readonly PracticeResult[]): string {
  const read = readingsIn(practices);
  return read.length === 0 ? "" : filled(readWords.above, { practices: series(read.map(practiceName)), readers: series(readersOf(read).map(inText)) });
}

/** A mark behind the name of a practice in a text of its own. */
export function readMark(judgement: JudgementResult | undefined): string {
  const reader = readerOf(judgement);
  return reader === undefined ? "" : filled(readWords.mark, { reader: inText(reader) });
}

/** That it is a reading, behind a conclusion that was set against a practice in retrospect. */
export function readThenMark(judgement: JudgementResult | undefined): string {
  const reader = readerOf(judgement);
  return reader === undefined ? "" : filled(readWords.retrospect, { reader: inText(reader) });
}

/** A reading as a sentence without its stop. */
export function readText(
  reader: string,
  { who, whose, conclusion }: { readonly who: string | undefined; readonly whose: string; readonly conclusion: string },
): string {
  const told = { who: who ?? readWords.nobody, reader: capitalise(inText(reader)), whose, conclusion };
  return filled(readWords.said, told);
}
