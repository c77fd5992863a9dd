import { escapeHtml } from "../../render/html/escape.ts";
import { printable } from "../printable.ts";

/** Finished mark-up. Only this file makes it, so that what is only a text does not compile into a page. */
class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type { Html };

/** What may stand in a hole of a template: a text, which is cleaned and escaped, or mark-up, which is taken as it is. */
type Hole = string | number | Html | readonly Html[];

/** What no page may have in it: code points that are no characters, and halves of one. */
const none = /\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

const filled = (hole: Hole): string => {
  if (typeof hole === "string") return escapeHtml(printable(hole).replace(none, "\uFFFD"));
  return typeof hole === "object" && !(hole instanceof Html) ? hole.join("") : String(hole);
};

/** Mark-up with holes. A text in a hole is safe between tags and between quotation marks. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  let markup = parts[0] ?? "";
  for (const [at, hole] of holes.entries()) markup += filled(hole) + (parts[at + 1] ?? "");
  return new Html(markup);
}

/** Pieces with words of ours between them. */
export const joined = (pieces: readonly Html[], between: "\n" | "; "): Html => new Html(pieces.join(between));

/** A style sheet or a script of ours, as it stands in the page: nothing in it ends the place where it stands. */
export const ours = (text: string): Html => new Html(text.replaceAll("</", "<\\/"));
