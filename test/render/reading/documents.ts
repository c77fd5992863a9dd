import type { DocumentTree } from "../../../src/document/tree.ts";
import type { DocumentKind } from "../../../src/model/documents.ts";
import { documentTree } from "../../../src/render/render.ts";
import { writers } from "../../../src/render/writers.ts";
import { documentView } from "../../../src/view/document.ts";
import { bare } from "../../view/builders.ts";
import { evidenceOnly, resultOf, shippedTemplates } from "../../view/pipeline.ts";
import { fullView, sample } from "../../view/sample.ts";
import { type Page, readPage } from "./html.ts";
import { type Element, parsed, partsOf } from "./odt.ts";

/** What documents are made of in tests that look at all of them. */
export const views = {
  "npd-2019": async () => documentView(await resultOf("npd-2019"), { earlier: [await resultOf("npd-2016")] }),
  "npd-2016": async () => documentView(await resultOf("npd-2016")),
  npd: async () => documentView(await resultOf("npd"), { since: "2018-10-01" }),
  "all-met": async () => documentView(await resultOf("all-met")),
  "npd-2019 without judgements": async () => documentView(await resultOf("npd-2019", evidenceOnly)),
  "a sample of everything": async () => fullView(),
  "the sample for the public": async () => documentView(sample()),
  "next to nothing": async () => documentView(bare()),
};

/** A document in every format. */
export interface Made {
  readonly tree: DocumentTree;
  readonly markdown: string;
  readonly html: string;
  readonly odt: Uint8Array;
  /** The same, read back. */
  readonly page: Page;
  readonly parts: Readonly<Record<string, string>>;
  readonly content: Element;
}

export async function madeOf(tree: DocumentTree): Promise<Made> {
  const templates = shippedTemplates();
  const html = writers.html(tree, { templates });
  const odt = await writers.odt(tree, { templates });
  const parts = partsOf(odt);
  return { tree, markdown: writers.markdown(tree), html, odt, page: readPage(html), parts, content: parsed(parts["content.xml"] ?? "") };
}

const known = new Map<string, Promise<Made>>();

/** A shipped document on one of these, made once for all tests of a file. */
export function made(kind: DocumentKind, name: keyof typeof views): Promise<Made> {
  const key = `${kind} ${name}`;
  const document = known.get(key) ?? views[name]().then((view) => madeOf(documentTree(view, kind, shippedTemplates())));
  known.set(key, document);
  return document;
}
