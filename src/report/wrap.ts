import { printable } from "./printable.ts";

/** The narrowest page that anything is laid out for. */
const narrowest = 20;

/** Breaks a text into lines of at most `width` characters. A word longer than a line stands alone on one. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(width, narrowest);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ").filter((word) => word !== "")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && [...longer].length > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    // Where a line is broken, words that came from an input may come to stand at the start of one.
    return [...lines, line].map(printable);
  });
}

/** A paragraph behind a label; later lines stand under the first. `paint` marks the label, after its width has been counted. */
export function labelled(label: string, text: string, width: number, paint: (label: string) => string = (plain) => plain): readonly string[] {
  const hang = " ".repeat(label.length);
  return wrap(text, width - label.length).map((line, index) => (index === 0 ? `${paint(label)}${line}` : `${hang}${line}`.trimEnd()));
}

/** A text cut at a word's end so that it takes at most `room` characters, an ellipsis included. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(room - 1, 1));
  const end = cut.lastIndexOf(" ");
  return `${(end === -1 ? cut : cut.slice(0, end)).replace(/(?<![\s,;…])[\s,;…]+$/, "")} …`;
}
