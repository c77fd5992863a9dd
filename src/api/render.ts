import type { Result } from "../model/generated/schemas.ts";
import { upgraded } from "../schema/upgrade.ts";
import { forPublic } from "../view/redact/public.ts";
import { withTrend } from "./trend.ts";
import type { Format, RenderOptions } from "./types.ts";

/**
 * Turns a result into a document, for the public unless told otherwise. Templates, and what fills them in, are loaded only for
 * documents that need them; as JSON it is the result itself, less what that audience is not to see. An OpenDocument file is made of bytes, the rest is text.
 *
 *     const page = await render(result, { format: "html", document: "scorecard" });
 *
 * @throws {TemplatesError} for templates of your own that cannot be read or filled
 */
export async function render(result: Result, options: RenderOptions & { readonly format: "odt" }): Promise<Uint8Array>;
export async function render(result: Result, options: RenderOptions & { readonly format: Exclude<Format, "odt"> }): Promise<string>;
export async function render(result: Result, options: RenderOptions): Promise<string | Uint8Array>;
export async function render(given: Result, { format, ...options }: RenderOptions): Promise<string | Uint8Array> {
  const result = upgraded(given);
  const earlier = options.earlier?.map(upgraded);
  if (format === "json") return `${JSON.stringify(withTrend(options.audience === "internal" ? result : forPublic(result).result, earlier), null, 2)}\n`;
  const { document } = await import("./document.ts");
  return document(result, format, { ...options, ...(earlier !== undefined && { earlier }) });
}
