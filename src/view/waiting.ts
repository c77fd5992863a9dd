import type { CarriedOverLine, PracticeResult, Result } from "../model/generated/schemas.ts";
import { carriedWords } from "./style/carried-over.ts";
import { filled, numberText, series } from "./style/text.ts";

type Carried = Pick<Result, "carried_over">;

/** The lines that nobody has reviewed: what they propose counts for nothing, and nobody has said that it does not hold. */
const openLines = ({ carried_over: carried }: Carried): readonly CarriedOverLine[] => carried?.lines.filter(({ state }) => state === "open") ?? [];

/** The clauses that such a line leads to. */
export const waitingClauses = (result: Carried): ReadonlySet<string> => new Set(openLines(result).map(({ to }) => to));

/** How many lines wait, in which file, and on which practices; empty where none does. */
export function waitingText(result: Pick<Result, "carried_over" | "practices">): string {
  const open = openLines(result);
  if (open.length === 0) return "";
  const on = result.practices.filter(({ clauses }) => clauses.some(({ id }) => open.some(({ to }) => to === id))).map(({ id }) => id);
  return filled(open.length === 1 ? carriedWords.waiting.one : carriedWords.waiting.many, {
    count: numberText(open.length),
    file: result.carried_over?.file ?? "",
    practices: series(on),
  });
}

/** What to do about it, as a sentence; empty where no line waits. */
export function reviewText(result: Carried): string {
  const open = openLines(result).length;
  if (open === 0) return "";
  return filled(open === 1 ? carriedWords.review.one : carriedWords.review.many, { count: numberText(open), file: result.carried_over?.file ?? "" });
}

/** What stands where it would be said that nothing bears on a practice, while lines for it wait or were refused; undefined where there is no such line. */
export function insteadOfNothing({ id, clauses }: PracticeResult, { carried_over: carried }: Carried): string | undefined {
  const own = carried?.lines.filter(({ to }) => clauses.some((clause) => clause.id === to)) ?? [];
  for (const [state, words] of [
    ["open", carriedWords.practice.waits],
    ["refused", carriedWords.practice.refused],
  ] as const) {
    const count = own.filter((line) => line.state === state).length;
    if (count > 0) return filled(words, { practice: id, lines: count === 1 ? "one line" : `${numberText(count)} lines`, file: carried?.file ?? "" });
  }
  return undefined;
}

/** What is said behind the words of a clause on which lines wait; empty where none does. */
export function waitsOn(clause: string, result: Carried): string {
  const open = openLines(result).filter(({ to }) => to === clause).length;
  return open === 0 ? "" : filled(open === 1 ? carriedWords.clause.one : carriedWords.clause.many, { count: numberText(open) });
}
