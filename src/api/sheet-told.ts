import type { SheetChanges } from "./sheet-changes.ts";

/** Lines under a heading, as they are told of a book that came back. */
export interface ToldLines {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** So many lines are told of what was not used: more would hide the rest. */
const mostTold = 200;

const bounded = (all: readonly string[]): readonly string[] =>
  all.length <= mostTold ? all : [...all.slice(0, mostTold), `And ${all.length - mostTold} more.`];

export const things = (count: number): string => (count === 1 ? "1 thing" : `${count} things`);

/** What keeps a book from being written. */
export const refusedLines = (refusals: readonly string[]): ToldLines => ({
  heading: `Nothing was written: ${refusals.length === 1 ? "this is the one thing to put right" : `${things(refusals.length)} to put right`}.`,
  lines: refusals,
});

/** What is told beside what was done or refused: first what somebody has to look at, then what is only told. */
export const besideLines = ({ doubts, told }: { readonly doubts: readonly string[]; readonly told: readonly string[] }): readonly ToldLines[] =>
  [
    { heading: "To look at, because it was not used or may not be meant:", lines: bounded(doubts) },
    { heading: "To know; nothing has to be done:", lines: bounded(told) },
  ].filter(({ lines }) => lines.length > 0);

/** One thing that a book does, and the cells that say so. */
export function deedLine({ called, deed, cells }: SheetChanges["done"][number], isDry: boolean): string {
  const verbs = isDry
    ? { changed: "would change", added: "would add", removed: "would take away" }
    : { changed: "changed", added: "added", removed: "took away" };
  return `${verbs[deed]} ${called} (${cells.join("; ")})`;
}

/** Where a book says nothing that the files do not. */
export const nothingNew = "There is nothing to write: the files say already what is filled in.";
