import type { DocumentTree } from "../document/tree.ts";
import { withoutOrders } from "../model/orders.ts";
import { writeHtml } from "./html/write.ts";
import { writeMarkdown } from "./markdown/write.ts";
import type { Templates } from "./template/parse.ts";

/** What stands around a document, where its format has such a thing. */
export interface Surroundings {
  /** The page and the styles of a format. */
  readonly templates: Templates;
  /** A Word document whose styles, page, headers and footers another takes. */
  readonly letterhead?: Uint8Array;
}

type Writer = (tree: DocumentTree, around: Surroundings) => string | Uint8Array | Promise<string | Uint8Array>;

/** One writer for each format. What packs files is loaded for such a file only. What is text is read at terminals and in browsers too. */
export const writers = Object.freeze({
  markdown: (tree) => withoutOrders(writeMarkdown(tree)),
  html: (tree, { templates }) => withoutOrders(writeHtml(tree, templates)),
  odt: async (tree, { templates }) => (await import("./odt/write.ts")).writeOdt(tree, templates),
  docx: async (tree, { letterhead }) => (await import("./docx/write.ts")).writeDocx(tree, letterhead === undefined ? {} : { reference: letterhead }),
  pdf: async (tree) => {
    const [{ writePdf }, { loadCompiler }] = await Promise.all([import("./pdf/write.ts"), import("./pdf/compiler.ts")]);
    return writePdf(tree, await loadCompiler());
  },
} satisfies Record<string, Writer>);

export type DocumentFormat = keyof typeof writers;
