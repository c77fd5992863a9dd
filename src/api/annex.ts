import { annexView } from "../annex/annex.ts";
import { ownTemplates, shippedTemplates } from "../io/templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { TemplateProblem } from "../render/problem.ts";
import { renderAnnex } from "../render/render.ts";
import { TemplatesError } from "./templates-error.ts";

/** The annex of a result, from the shipped templates or from a folder of the user's own. */
export function annex(result: Result, format: "markdown" | "html", folder: string | undefined): string {
  const view = annexView(result);
  if (folder === undefined) return renderAnnex(view, format, shippedTemplates());
  const { texts, reason } = ownTemplates(folder);
  if (texts === undefined) throw new TemplatesError(`The templates in ${folder} cannot be read: ${reason}.`);
  try {
    return renderAnnex(view, format, texts);
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    const line = error.line === undefined ? "" : `, line ${error.line}`;
    throw new TemplatesError(`The template ${error.template}${line}, in ${folder}: ${error.message}`);
  }
}
