import type { Span } from "../diagnostics/problem.ts";
import { type Lines, lineText } from "./lines.ts";

/** Lines shown before and after the first line of the span. */
const context = 2;
/** The widest piece of a line that is shown, and how much of it stands before the marker. */
const widest = 100;
const before = 30;

/** Combining characters take no column on a terminal; East Asian letters and most emoji take two. */
const zeroWidth = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|[\ufe00-\ufe0f])$/u;
const doubleWidth = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u;

/** Characters that would move the cursor, ring the bell, or turn the line round; and halves of characters, cut in two by the window. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/**
 * The lines around a span, with their numbers and a marker under its first line. A long line is shown as a window around the span,
 * and its neighbours through the same window, so that they stay lined up.
 */
export function frame(lines: Lines, { start, end }: Span): string {
  const last = Math.min(lines.starts.length, start.line + context);
  const first = Math.max(1, start.line - context);
  const gutter = String(last).length;
  const marked = lineText(lines, start.line);
  const from = Math.min(start.column - 1, marked.length);
  const to = Math.max(from, end.line === start.line ? Math.min(end.column - 1, marked.length) : marked.length);
  const cut = marked.length > widest ? Math.max(0, Math.min(from - before, marked.length - widest)) : 0;

  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    shown.push(`${String(number).padStart(gutter)} | ${window(lineText(lines, number), cut)}`.trimEnd());
    if (number !== start.line) continue;
    const lead = columns(window(marked.slice(0, from), cut));
    const length = columns(window(marked.slice(0, Math.min(to, cut + widest)), cut)) - lead;
    shown.push(`${" ".repeat(gutter)} | ${" ".repeat(lead)}${"^".repeat(Math.max(1, length))}`);
  }
  while (shown.length > 0 && /^\s*\d+ \|$/.test(shown.at(-1) ?? "")) shown.pop();
  return shown.join("\n");
}

/** The part of a line that is shown, as it is shown. */
function window(line: string, cut: number): string {
  const end = cut + widest;
  const piece = `${cut > 0 && line.length > cut ? "…" : ""}${line.slice(cut, end)}${line.length > end ? "…" : ""}`;
  return piece.replaceAll("\t", "    ").replace(unprintable, "\ufffd");
}

/** How many columns a text takes on a terminal. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += zeroWidth.test(character) ? 0 : doubleWidth.test(character) ? 2 : 1;
  return width;
}
