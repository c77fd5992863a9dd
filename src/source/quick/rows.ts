import type { Lines } from "../lines.ts";

/** The lines of a text as rows, counted from 0, and how far each is moved in. */
export interface Rows {
  readonly text: string;
  readonly count: number;
  /** How many blanks stand before what is in a row. */
  readonly indent: (row: number) => number;
  /** Where what is in a row begins. */
  readonly first: (row: number) => number;
  /** Where a row ends, before its line break. */
  readonly end: (row: number) => number;
  readonly isBlank: (row: number) => boolean;
  /** Whether there is nothing in a row, or nothing but a comment. */
  readonly isIdle: (row: number) => boolean;
}

const space = 0x20;
const lineFeed = 0x0a;
const numberSign = 0x23;

/** Measures each row of a text once. There are no tabs in a text that is read quickly. */
export function rowsOf({ text, starts }: Lines): Rows {
  const firsts = new Int32Array(starts.length);
  for (const [row, start] of starts.entries()) {
    let at = start;
    while (text.charCodeAt(at) === space) at += 1;
    firsts[row] = at;
  }
  const first = (row: number): number => firsts[row] ?? text.length;
  const isBlank = (row: number): boolean => first(row) >= text.length || text.charCodeAt(first(row)) === lineFeed;
  return {
    text,
    count: starts.length,
    first,
    indent: (row) => first(row) - (starts[row] ?? 0),
    end: (row) => (starts[row + 1] ?? text.length + 1) - 1,
    isBlank,
    isIdle: (row) => isBlank(row) || text.charCodeAt(first(row)) === numberSign,
  };
}
