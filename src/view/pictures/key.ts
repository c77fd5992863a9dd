import { textWidth } from "../../document/text-width.ts";
import type { Shape } from "../../document/tree.ts";
import { linesOf } from "./lines.ts";
import { wordSize } from "./shape.ts";

/** What a mark in a picture means. */
export interface KeyEntry {
  readonly words: string;
  /** Draws the mark in a square of this size. Left out, words stand alone. */
  readonly mark?: (x: number, y: number, size: number) => Shape[];
}

const square = 12;
const beside = 5;
const between = 16;
const lineHeight = 18;

/** The marks of a picture with what they mean, one behind the other, on as many lines as they need. */
export function keyOf(entries: readonly KeyEntry[], y: number, width: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, top] = [0, y];
  for (const { words, mark } of entries) {
    const indent = mark === undefined ? 0 : square + beside;
    const lines = linesOf(words, wordSize, width - indent, 4);
    const wide = indent + Math.max(0, ...lines.map((line) => textWidth(line, wordSize)));
    if (x > 0 && x + wide > width) [x, top] = [0, top + lineHeight];
    if (mark !== undefined) shapes.push(...mark(x + 1, top + 1, square - 2));
    for (const [at, text] of lines.entries()) shapes.push({ shape: "words", x: x + indent, y: top + 10 + at * lineHeight, size: wordSize, text });
    if (lines.length > 1) [x, top] = [0, top + lines.length * lineHeight];
    else x += wide + between;
  }
  return { shapes, height: entries.length === 0 ? 0 : top + (x === 0 ? 0 : lineHeight) - y };
}
