import type { Shape } from "../document/tree.ts";

/** A letter is at most about so wide, measured in its size; and its line stands so far above the line that it is written on. */
const widest = 0.75;
const ascent = 0.95;
const lineHeight = 1.3;

/** The box in which words stand, for formats that write words into boxes: wide enough that no line has to end in it. */
export function wordsBox({ x, y, size, text, at = "start" }: Shape & { shape: "words" }): { x: number; y: number; width: number; height: number } {
  const width = Math.max(1, text.length) * size * widest;
  const left = at === "start" ? x : at === "middle" ? x - width / 2 : x - width;
  return { x: left, y: y - size * ascent, width, height: size * lineHeight };
}
