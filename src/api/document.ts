import { ownTemplates, shippedTemplates } from "../io/templates.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { TemplateProblem } from "../render/problem.ts";
import { renderDocument, type Templates } from "../render/render.ts";
import { documentView } from "../view/document.ts";
import type { DocumentView } from "../view/shape.ts";
import { TemplatesError } from "./templates-error.ts";
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
  const { texts, reason } = ownTemplates(folder);
  if (texts === undefined) throw new TemplatesError(`The templates in ${folder} cannot be read: ${reason}.`);
  try {
    return make(view, kind, texts);
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    const line = error.line === undefined ? "" : `, line ${error.line}`;
    throw new TemplatesError(`The template ${error.template}${line}, in ${folder}: ${error.message}`);
  }
}

/** What makes documents of a format. Whatever packs and checks an OpenDocument file is loaded for such a file only. */
async function makerFor(format: Exclude<Format, "json">): Promise<(view: DocumentView, kind: DocumentKind, templates: Templates) => Made> {
  if (format === "odt") return (await import("../render/odt/render.ts")).renderOdt;
  return (view, kind, templates) => renderDocument(view, kind, format, templates);
}
