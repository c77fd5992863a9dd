import { shippedTemplates } from "../io/templates.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { renderDocument, type Templates } from "../render/render.ts";
import { documentView } from "../view/document.ts";
import type { DocumentView } from "../view/shape.ts";
import { fromOwnTemplates } from "./own-templates.ts";
import type { DocumentOptions, Format } from "./types.ts";

type Made = string | Uint8Array;

/** A document made of a result, from the shipped templates or from a folder of the user's own. */
export async function document(
  result: Result,
  format: Exclude<Format, "json">,
  { document: kind = "annex", templates: folder, ...options }: DocumentOptions,
): Promise<Made> {
  const view = documentView(result, options);
  const make = await makerFor(format);
  if (folder === undefined) return make(view, kind, shippedTemplates());
  return fromOwnTemplates(folder, (templates) => make(view, kind, templates));
}

/** What makes documents of a format. Whatever packs and checks an OpenDocument file is loaded for such a file only. */
async function makerFor(format: Exclude<Format, "json">): Promise<(view: DocumentView, kind: DocumentKind, templates: Templates) => Made> {
  if (format === "odt") return (await import("../render/odt/render.ts")).renderOdt;
  return (view, kind, templates) => renderDocument(view, kind, format, templates);
}
