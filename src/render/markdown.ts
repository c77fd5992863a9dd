import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { isAllowedUrl } from "../view/prose.ts";
import type { LinkView, Prose } from "../view/shape-common.ts";

const options: Options = {
  bullet: "-",
  emphasis: "_",
  rule: "-",
  listItemIndent: "one",
  resourceLink: true,
  fences: true,
  extensions: [gfmToMarkdown({ tableCellPadding: true })],
  // GitHub takes "www." for the start of an address whatever follows, an escaped character too.
  unsafe: [{ character: ".", before: "[Ww]{3}", inConstruct: "phrasing", notInConstruct: ["autolink", "link", "image", "label"] }],
};

/** Plain text on one line: runs of white space are one space, and nothing stands at the ends. What no Markdown reader can take is replaced as it would. */
export function oneLine(text: string): string {
  return text
    .replaceAll("\0", "\uFFFD")
    .replace(/[\t\n\v\f\r ]+/g, " ")
    .replace(/^ | $/g, "");
}

/**
 * Words that no reader takes for mark-up, wherever they stand: letters, digits and marks of punctuation that mean nothing.
 * Most of what a document prints is of this kind, and need not be written by way of a syntax tree.
 */
const plain = /^(?!\d+[.)])[\p{L}\p{N}“‘](?:[\p{L}\p{N} ,;'’‘“”–…().%?/½]|:(?=[ ”’]|$)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))*$/u;
const isPlain = (line: string): boolean => plain.test(line) && !/www\./i.test(line);
const plainUrl = /^https?:\/\/[\w./?=#%:,-]+$/;

/** Plain text as Markdown that reads back as the same text, within a line or at its start. */
export function markdownText(text: string): string {
  const line = oneLine(text);
  return isPlain(line) ? line : closed(written({ type: "paragraph", children: [{ type: "text", value: line }] }));
}

/** The same within a table's cell. */
export function markdownCell(text: string): string {
  const line = oneLine(text);
  return isPlain(line) ? line : closed(written({ type: "tableCell", children: [{ type: "text", value: line }] }));
}

/** Words that lead somewhere: an inline link, or the words alone. */
export function markdownLink({ text, url }: LinkView, within: "line" | "cell"): string {
  if (url === null || !isAllowedUrl(url)) return within === "cell" ? markdownCell(text) : markdownText(text);
  const line = oneLine(text);
  if (isPlain(line) && plainUrl.test(url)) return `[${line}](${url})`;
  return written({
    type: within === "cell" ? "tableCell" : "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", value: line }] }],
  } as Nodes);
}

/** Running text, its headings below the given level. */
export function markdownProse(prose: Prose, level: number): string {
  return written(lowered(prose, level));
}

/** The same prose with its headings counted from a level of the document. */
export function lowered(prose: Prose, level: number): Prose {
  const children = prose.children.map((node) => (node.type === "heading" ? { ...node, depth: Math.min(node.depth + level - 1, 6) as 1 } : node));
  return { type: "root", children };
}

const written = (node: Nodes): string => toMarkdown(node, options).replace(/\n+$/, "");

/** A line of "#" at the end would close a heading, were the text put into one. */
const closed = (text: string): string => text.replace(/(^|[^\\#])(#+)$/, (_, before: string, signs: string) => `${before}${signs.replaceAll("#", "\\#")}`);
