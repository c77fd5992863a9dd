import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type Outline, outlineOf } from "./outline.ts";

/**
 * The tree is made of what is written: addresses are links where GitHub's syntax makes them so. The package looks for more of them afterwards, in text that
 * has lost its backslashes, and would find those that were escaped.
 */
const asWritten = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Markdown as GitHub reads it. */
export const readMarkdown = (markdown: string): Root => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: asWritten });

/** What a reader finds in a document in Markdown. Raw HTML would be words here: look for it apart. */
export const outlineOfMarkdown = (markdown: string): Outline => outlineOf({ body: readMarkdown(markdown) }, {});
