import type { DocumentTree } from "../document/tree.ts";
import { writeHtml } from "./html/write.ts";
import { writeMarkdown } from "./markdown/write.ts";
import type { Templates } from "./template/parse.ts";

/** What writes a document in a format. The templates are the page around it, where the format has one. */
type Writer = (tree: DocumentTree, templates: Templates) => string | Uint8Array | Promise<string | Uint8Array>;

/** One writer for each format. What packs files is loaded for such a file only. */
export const writers = Object.freeze({
  markdown: writeMarkdown,
  html: writeHtml,
  odt: async (tree, templates) => (await import("./odt/write.ts")).writeOdt(tree, templates),
} satisfies Record<string, Writer>);

export type DocumentFormat = keyof typeof writers;
