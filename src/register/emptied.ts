import { numberText } from "../language/numbers.ts";
import { isBlank, isEmpty, textOf, tidy } from "./cells.ts";
import type { Register } from "./register.ts";

/** So many different words are listed. */
const mostWords = 8;

/** Cells with a word or a stroke in them that were read as empty, in a sentence: what a program writes for nothing is shown as nothing. */
export function emptiedWords({ tables }: Register): readonly string[] {
  const counts = new Map<string, number>();
  for (const { columns, rows } of tables)
    for (const { at } of columns)
      for (const { cells } of rows) {
        const cell = cells[at];
        if (typeof cell !== "string" || !isEmpty(cell) || isBlank(cell)) continue;
        const word = tidy(textOf(cell));
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const words = [...counts].toSorted(([, one], [, other]) => other - one).map(([word, count]) => `“${word}” (${numberText(count)})`);
  const rest = words.length - mostWords;
  return [
    `Read as empty: ${numberText(all)} ${all === 1 ? "cell" : "cells"} with ${words.slice(0, mostWords).join(", ")}${rest > 0 ? ` and ${numberText(rest)} more words` : ""}.`,
  ];
}
