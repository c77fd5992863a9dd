import { type Paint, plain } from "../paint.ts";
import { printable } from "../printable.ts";
import { wrap } from "../wrap.ts";

export interface ExplainOptions {
  readonly width: number;
  readonly paint?: Paint;
}

/** One headed passage of an explanation: paragraphs, and bullets under them. */
export interface Passage {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly bullets?: readonly string[];
}

/** An explanation as text: a title, then passages. Passages with nothing in them are left out. */
export function sheet(title: string, passages: readonly Passage[], { width, paint = plain }: ExplainOptions): string {
  const blocks = passages
    .filter(({ paragraphs = [], bullets = [] }) => paragraphs.length + bullets.length > 0)
    .map(({ heading, paragraphs = [], bullets = [] }) => [
      ...wrap(printable(heading), width).map(paint.strong),
      ...paragraphs.flatMap((paragraph) => indented(printable(paragraph), width)),
      ...bullets.flatMap((bullet) => bulleted(printable(bullet), width)),
    ]);
  return `${[wrap(printable(title), width).map(paint.strong), ...blocks].map((block) => block.join("\n")).join("\n\n")}\n`;
}

function indented(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line) => (line === "" ? "" : `  ${line}`));
}

/** A bullet's own line breaks start new lines under it. */
function bulleted(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
}
