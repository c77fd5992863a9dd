import { signCode } from "../diagnostics/odd-signs.ts";

declare const clean: unique symbol;

/**
 * A text in which nothing that came from an input is an order to a terminal. Only this file makes one, and what shows a text at a terminal takes nothing else:
 * a text that was not cleaned does not compile there.
 */
export type Clean = string & { readonly [clean]: true };

/** Control characters (but for tab and newline), those that turn the direction of writing around, and those that cannot be seen and join nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The same, and first of all the marks with which our own colours begin and end. */
const unsafeOrOurs = new RegExp(`(\\u001b\\[(?:1|2|22|31|32|33|36|39)m)|${unsafe.source}`, "g");

/**
 * What a runner of jobs takes for an order in all that a job prints: “::” at the start of a line, and “##[” wherever it stands. Its first sign is written
 * out, and it is words.
 */
const orders = /(?<=^[ \t]*):(?=:)|#(?=#\[)/gm;

/**
 * A text from an input file, made safe for a terminal and for the log of a job: what could move the cursor, reorder the line, stand there unseen or be an
 * order to a runner is written out as U+hhhh.
 */
export function printable(text: string): Clean {
  return text.replace(unsafe, named).replace(orders, named) as Clean;
}

/** The same of what has no lines: a name, or a sentence that may hold one. A break in it is written out, so that nothing of it stands on a line of its own. */
export function inLine(text: string): Clean {
  return printable(text.replace(/[\n\t]/g, named));
}

/** A text that is laid out and marked, as it may be shown: nothing is left in it that a terminal obeys, but for our own colours. */
export function shownAsIs(text: string): Clean {
  return text.replace(unsafeOrOurs, (sign, ours?: string) => ours ?? named(sign)).replace(orders, named) as Clean;
}

const cleared = "\r\u001b[K";

/** Lines that are shown until something else is: `many` lines are taken away, and these put there. */
export function overwriting(many: number, lines: readonly string[]): Clean {
  const away = many === 0 ? "" : cleared + `\u001b[1A${cleared}`.repeat(many - 1);
  return `${away}${lines.map(printable).join("\n")}` as Clean;
}

function named(sign: string): string {
  return `<${signCode(sign)}>`;
}
