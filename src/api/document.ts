import { ownTemplates, shippedTemplates } from "../io/templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { TemplateProblem } from "../render/problem.ts";
import { renderDocument } from "../render/render.ts";
import { documentView } from "../view/document.ts";
import { TemplatesError } from "./templates-error.ts";
import type { DocumentOptions } from "./types.ts";

/** A document made of a result, from the shipped templates or from a folder of the user's own. */
export function document(result: Result, format: "markdown" | "html", { document: kind = "annex", templates: folder, ...options }: DocumentOptions): string {
  const view = documentView(result, options);
  if (folder === undefined) return renderDocument(view, kind, format, shippedTemplates());
  const { texts, reason } = ownTemplates(folder);
  if (texts === undefined) throw new TemplatesError(`The templates in ${folder} cannot be read: ${reason}.`);
  try {
    return renderDocument(view, kind, format, texts);
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    const line = error.line === undefined ? "" : `, line ${error.line}`;
    throw new TemplatesError(`The template ${error.template}${line}, in ${folder}: ${error.message}`);
  }
}
