import type { Counts } from "../model/generated/schemas.ts";
import type { FindingState } from "../model/states.ts";
import { findingWords } from "../view/style/labels.ts";
import type { Paint } from "./paint.ts";

type Counting = Exclude<FindingState, "not_applicable" | "deferred">;

/** One character for each clause that counts, the favourable ones first. All are one cell wide in every common terminal font. */
const cells: readonly { readonly state: Counting; readonly cell: string; readonly mark: (paint: Paint) => (text: string) => string }[] = [
  { state: "met", cell: "█", mark: (paint) => paint.good },
  { state: "partly_met", cell: "▌", mark: (paint) => paint.middling },
  { state: "not_shown", cell: "·", mark: (paint) => paint.faint },
  { state: "not_met", cell: "×", mark: (paint) => paint.bad },
  { state: "unknown", cell: "?", mark: (paint) => paint.bad },
];

/** The bar itself; `length` is its width on the screen. */
export function bar(counts: Counts, paint: Paint): { readonly text: string; readonly length: number } {
  const runs = cells.filter(({ state }) => counts[state] > 0).map(({ state, cell, mark }) => mark(paint)(cell.repeat(counts[state])));
  return { text: runs.join(""), length: cells.reduce((sum, { state }) => sum + counts[state], 0) };
}

/** What the bar shows, in words: "5 of 8 clauses met, 1 partly met, 2 not shown". */
export function barWords(counts: Counts): string {
  const applicable = cells.reduce((sum, { state }) => sum + counts[state], 0);
  const others: readonly FindingState[] = ["partly_met", "not_shown", "not_met", "unknown", "deferred", "not_applicable"];
  const rest = others.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${findingWords[state]}`);
  // Of none nothing can be said to be met: the words of a practice that are not held have no clauses, and what is set aside does not count.
  if (applicable === 0) return ["no clause that can be counted", ...rest].join(", ");
  return [`${counts.met} of ${applicable} ${applicable === 1 ? "clause" : "clauses"} met`, ...rest].join(", ");
}
