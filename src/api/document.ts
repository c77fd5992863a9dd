import { shippedTemplates } from "../io/templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { checkedTree, documentTree } from "../render/render.ts";
import { writers } from "../render/writers.ts";
import { documentView } from "../view/document.ts";
import { fromOwnTemplates } from "./own-templates.ts";
import type { DocumentOptions, Format } from "./types.ts";

/** A document made of a result, from the shipped templates or from a folder of the user's own. */
export async function document(
  result: Result,
  format: Exclude<Format, "json">,
  { document: kind = "annex", templates: folder, ...options }: DocumentOptions,
): Promise<string | Uint8Array> {
  const view = documentView(result, options);
  if (folder === undefined) return writers[format](documentTree(view, kind, shippedTemplates()), shippedTemplates());
  return fromOwnTemplates<string | Uint8Array>(folder, (templates) => writers[format](checkedTree(view, kind, templates), templates));
}
