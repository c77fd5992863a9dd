import { signCode } from "../diagnostics/odd-signs.ts";

/** Control characters (but for tab and newline), and those that turn the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text from an input file, made safe for a terminal: what could move the cursor or reorder the line is written out as U+hhhh. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `<${signCode(character)}>`);
}
