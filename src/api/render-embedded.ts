import { embeddedTemplates } from "../io/embedded-templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { renderDocument } from "../render/render.ts";
import { documentView } from "../view/document.ts";
import { forPublic } from "../view/redact/public.ts";
import { TemplatesError } from "./templates-error.ts";
import type { RenderOptions } from "./types.ts";

/**
 * The same as `render` where there is no disk: from the shipped templates, which are in the bundle, and no others.
 *
 *     const page = await render(result, { format: "html", document: "scorecard" });
 *
 * @throws {TemplatesError} where `templates` names a folder
 */
export async function render(result: Result, options: RenderOptions & { readonly format: "odt" }): Promise<Uint8Array>;
export async function render(result: Result, options: RenderOptions & { readonly format: Exclude<RenderOptions["format"], "odt"> }): Promise<string>;
export async function render(result: Result, options: RenderOptions): Promise<string | Uint8Array>;
export async function render(result: Result, { format, document = "annex", templates, ...options }: RenderOptions): Promise<string | Uint8Array> {
  if (templates !== undefined) throw new TemplatesError(`The templates in ${templates} cannot be read: there is no disk here. Leave templates out.`);
  if (format === "json") return `${JSON.stringify(options.audience === "internal" ? result : forPublic(result).result, null, 2)}\n`;
  const view = documentView(result, options);
  const texts = embeddedTemplates() ?? {};
  return format === "odt" ? (await import("../render/odt/render.ts")).renderOdt(view, document, texts) : renderDocument(view, document, format, texts);
}
