import type { Point, Span } from "../diagnostics/problem.ts";

/** A text and where its lines start. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** The point at an offset; an offset outside the text means its nearest end. A byte order mark takes up no column. */
export function pointAt({ text, starts }: Lines, offset: number): Point {
  const inside = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle;
  }
  const column = inside - (starts[low] ?? 0) + 1;
  return { line: low + 1, column: low === 0 && column > 1 && text.charCodeAt(0) === 0xfeff ? column - 1 : column, offset: inside };
}

export function spanAt(lines: Lines, start: number, end: number): Span {
  return { start: pointAt(lines, start), end: pointAt(lines, Math.max(start, end)) };
}

/** A line's own characters, by its number: without its line break, and without a byte order mark. */
export function lineText({ text, starts }: Lines, line: number): string {
  const start = starts[line - 1];
  if (start === undefined) return "";
  const end = (starts[line] ?? text.length + 1) - 1;
  // By its two ends: thousands of mistakes may stand on one long line, and each shows it.
  return text.slice(text.charCodeAt(start) === 0xfeff ? start + 1 : start, text.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end);
}

/** The part of a stretch that is on its first line, without the blanks and the comment at its end. */
export function firstLineOf(lines: Lines, start: number, end: number): Span {
  const lineBreak = lines.text.indexOf("\n", start);
  const line = lines.text.slice(start, lineBreak === -1 ? end : Math.min(end, lineBreak));
  // Inside quotation marks a ‘#’ begins no comment; where there are any, the whole line is as good.
  const words = line.replace(/^([^"'#]*[^\s"'#])\s+#.*$/, "$1").trimEnd();
  return spanAt(lines, start, start + words.length);
}
