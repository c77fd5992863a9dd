import Handlebars, { type HelperOptions } from "handlebars";
import type { LinkView, Prose } from "../view/shape-common.ts";
import { htmlLink, htmlProse } from "./html.ts";
import { markdownCell, markdownLink, markdownProse, markdownText } from "./markdown.ts";
import { odtProse } from "./odt/blocks.ts";
import { odtLink } from "./odt/inline.ts";

export type Format = "markdown" | "html" | "odt";

type Helper = (...args: unknown[]) => unknown;

/** A helper was given something it cannot print. The renderer adds the template. */
export class HelperProblem extends Error {
  readonly line: number | undefined;

  constructor(line: number | undefined, message: string) {
    super(message);
    this.line = line;
  }
}

const lineOf = (options: unknown): number | undefined => (options as HelperOptions & { loc?: { start?: { line?: number } } }).loc?.start?.line;

/** The text a helper was given; a number is a text too, and nothing is an empty one. */
function textFor(helper: string, [value, options]: readonly unknown[]): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value === null) return "";
  throw new HelperProblem(lineOf(options), `The helper “${helper}” prints a text, and was given ${what(value)}.`);
}

/** The words and the address a helper was given: as a link of the view, or as two texts. */
function linkFor([first, second, third]: readonly unknown[]): LinkView {
  if (isLink(first)) return first;
  if (typeof first === "string" && (typeof second === "string" || second === null)) return { text: first, url: second };
  throw new HelperProblem(lineOf(third ?? second), `The helper “link” prints a link or a text and an address, and was given ${what(first)}.`);
}

function proseFor([value, options]: readonly unknown[]): { prose: Prose; level: number } {
  const level = (options as HelperOptions).hash["level"];
  if (!isProse(value)) throw new HelperProblem(lineOf(options), `The helper “prose” prints running text, and was given ${what(value)}.`);
  return { prose: value, level: typeof level === "number" ? level : 4 };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isLink = (value: unknown): value is LinkView => isObject(value) && typeof value["text"] === "string" && "url" in value;
const isProse = (value: unknown): value is Prose => isObject(value) && value["type"] === "root" && Array.isArray(value["children"]);
const what = (value: unknown): string =>
  Array.isArray(value) ? "a list" : isObject(value) ? "a group of fields" : value === undefined ? "nothing" : `a ${typeof value}`;

/**
 * What a template can call, by format. All have the same names but for the two that only Markdown needs:
 *
 * - `md TEXT`       plain text, escaped (Markdown only; in HTML and ODT `{{TEXT}}` is escaped by itself)
 * - `cell TEXT`     the same within a table's cell (Markdown only)
 * - `link LINK`     or `link TEXT URL`: an inline link, or the words alone; `cell=true` within a table's cell
 * - `prose PROSE`   running text; `level=4` is the level its first headings get
 */
export const helpers: Readonly<Record<Format, Readonly<Record<string, Helper>>>> = Object.freeze({
  markdown: Object.freeze({
    md: (...args: unknown[]) => markdownText(textFor("md", args)),
    cell: (...args: unknown[]) => markdownCell(textFor("cell", args)),
    link: (...args: unknown[]) => markdownLink(linkFor(args), (args.at(-1) as HelperOptions).hash["cell"] === true ? "cell" : "line"),
    prose: (...args: unknown[]) => {
      const { prose, level } = proseFor(args);
      return markdownProse(prose, level);
    },
  }),
  html: Object.freeze({
    link: (...args: unknown[]) => new Handlebars.SafeString(htmlLink(linkFor(args))),
    prose: (...args: unknown[]) => {
      const { prose, level } = proseFor(args);
      return new Handlebars.SafeString(htmlProse(prose, level));
    },
  }),
  odt: Object.freeze({
    link: (...args: unknown[]) => new Handlebars.SafeString(odtLink(linkFor(args))),
    prose: (...args: unknown[]) => {
      const { prose, level } = proseFor(args);
      return new Handlebars.SafeString(odtProse(prose, level));
    },
  }),
});
