import { embeddedTemplates } from "../io/embedded-templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { documentTree } from "../render/render.ts";
import { documentView } from "../view/document.ts";
import { type Printed, printedIn } from "./printed.ts";
import { settled } from "./settled.ts";
import { TemplatesError } from "./templates-error.ts";
import { toRender } from "./to-render.ts";
import type { Packed, RenderOptions } from "./types.ts";
import { written } from "./written.ts";

/**
 * The same as `render` where there is no disk: from the shipped templates, which are in the bundle, and no others.
 *
 *     const page = await render(result, { format: "html", document: "scorecard" });
 *
 * @throws {UsageError} where the result is none, or an option is not one of those that there are
 * @throws {TemplatesError} where `templates` names a folder
 */
export async function render(result: Result, options: RenderOptions & { readonly format: Packed }): Promise<Uint8Array>;
export async function render(result: Result, options: RenderOptions & { readonly format: Exclude<RenderOptions["format"], Packed> }): Promise<string>;
export async function render(result: Result, options: RenderOptions): Promise<string | Uint8Array>;
export async function render(given: Result, asked: RenderOptions): Promise<string | Uint8Array> {
  const { result, format, options, json } = toRender(given, asked);
  const { document = "annex", templates, letterhead, final, ...rest } = options;
  if (templates !== undefined) throw new TemplatesError(`The templates in ${templates} cannot be read: there is no disk here. Leave templates out.`);
  if (format === "json") return json();
  const texts = shipped();
  const view = documentView(result, rest);
  const tree = settled(result, { kind: document, view, tree: documentTree(view, document, texts) }, final);
  return written(tree, format, { templates: texts, ...(letterhead !== undefined && { letterhead }) });
}

/** Where words that somebody wrote are printed, by the shipped templates. */
export const printed = (result: Result, words: Readonly<Record<string, string>>, known?: Result): Readonly<Record<string, readonly Printed[]>> =>
  printedIn(result, words, { templates: shipped(), known });

let texts: ReturnType<typeof embeddedTemplates>;

/** The templates in the bundle, read once: a set that stays the same remains compiled. */
function shipped(): NonNullable<typeof texts> {
  texts ??= Object.freeze(embeddedTemplates() ?? {});
  return texts;
}
