import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { oneLine } from "../template/one-line.ts";

/** How every text of ours is written as Markdown. */
export const options: Options = {
  bullet: "-",
  emphasis: "_",
  rule: "-",
  listItemIndent: "one",
  resourceLink: true,
  fences: true,
  extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false })],
  // GitHub takes "www." for the start of an address whatever follows, an escaped character too.
  unsafe: [{ character: ".", before: "[Ww]{3}", inConstruct: "phrasing", notInConstruct: ["autolink", "link", "image", "label"] }],
};

/**
 * Words that no reader takes for mark-up, wherever they stand: letters, digits and marks of punctuation that mean nothing.
 * Most of what a document prints is of this kind, and need not be looked at character by character.
 */
const plain = /^(?!\d+[.)])[\p{L}\p{N}“‘](?:[\p{L}\p{N} ,;'’‘“”–…().%?/½]|:(?=[ ”’]|$)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))*$/u;
export const isPlain = (line: string): boolean => plain.test(line) && !/www\./i.test(line);

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

const written = (node: Nodes): string => toMarkdown(node, options).replace(/(?<!\n)\n+$/, "");

/** A line of "#" at the end would close a heading, were the text put into one. */
const closed = (text: string): string => text.replace(/(^|[^\\#])(#+)$/, (_, before: string, signs: string) => `${before}${signs.replaceAll("#", "\\#")}`);
