import { signCode } from "../diagnostics/odd-signs.ts";

/** Control characters (but for tab and newline), those that turn the direction of writing around, and those that cannot be seen and join nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text from an input file, made safe for a terminal: what could move the cursor, reorder the line or stand there unseen is written out as U+hhhh. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `<${signCode(character)}>`);
}
