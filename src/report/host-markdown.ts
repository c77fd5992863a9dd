import type { Root } from "mdast";
import { lowered } from "../render/lowered.ts";
import { markdownCell, markdownText } from "../render/markdown/text.ts";
import { writeMarkdown } from "../render/markdown/write.ts";
import { printable } from "./printable.ts";

/** Markdown for a host of code in which nothing of an input can notify or link: only what is in this file makes it. */
declare const safe: unique symbol;
export type HostMarkdown = string & { readonly [safe]: true };

/**
 * What GitHub and GitLab take for somebody or something of theirs: @name, #12, !12, GH-12. A sign behind a letter or a digit, as in an
 * address of e-mail, is none, and neither is one in the code of a character.
 */
const mention = /(?<!\w)(?:[@!$%~]|&(?!#?\w{1,8};))(?=[\w"\\])|(?<![\w&])#(?=[\w"\\])|(?<!\w)G[HL]-(?=\d)/g;

/** A comment that nobody sees stands between the sign and the name, so that no host puts them together. */
const unlinked = (markdown: string): string => markdown.replace(mention, (sign) => `${sign}<!-- -->`);

/** A text of an input as Markdown for a summary or a comment: the same words, without control characters, and nobody is notified. */
export function hostText(text: string): HostMarkdown {
  return unlinked(markdownText(printable(text))) as HostMarkdown;
}

/** The same within a table's cell. */
export function hostCell(text: string): HostMarkdown {
  return unlinked(markdownCell(printable(text))) as HostMarkdown;
}

/** On one line, whatever stood between the words. */
const shown = (text: string): string => printable(text.replace(/[\t\n\v\f\r ]+/g, " "));

/**
 * A report as Markdown for a summary or a comment: what is folded in a page is folded there too.
 * @param level how many ranks down its headings begin, where a comment has headings of its own
 */
export function hostDocument(body: Root, level = 1): HostMarkdown {
  return writeMarkdown({ body: lowered(body, level) }, { shown, written: unlinked }) as HostMarkdown;
}
