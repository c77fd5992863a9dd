import type { DocumentTree } from "../document/tree.ts";
import { shippedTemplates } from "../io/templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { checkedTree, documentTree } from "../render/render.ts";

import { documentView } from "../view/document.ts";
import { fromOwnTemplates } from "./own-templates.ts";
import { settled } from "./settled.ts";
import type { DocumentOptions, Format } from "./types.ts";
import { written } from "./written.ts";

/** A document made of a result, from the shipped templates or from a folder of the user's own. */
export async function document(
  result: Result,
  format: Exclude<Format, "json">,
  { document: kind = "annex", templates: folder, letterhead, final, ...options }: DocumentOptions,
): Promise<string | Uint8Array> {
  const view = documentView(result, options);
  const around = letterhead === undefined ? {} : { letterhead };
  const ready = (tree: DocumentTree): DocumentTree => settled(result, { kind, view, tree }, final);
  if (folder === undefined) return written(ready(documentTree(view, kind, shippedTemplates())), format, { ...around, templates: shippedTemplates() });
  return fromOwnTemplates<string | Uint8Array>(folder, (templates) => written(ready(checkedTree(view, kind, templates)), format, { ...around, templates }));
}
