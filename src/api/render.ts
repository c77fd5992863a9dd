import type { Result } from "../model/generated/schemas.ts";
import { documentAsReleased } from "../released/released.ts";
import { toRender } from "./to-render.ts";
import type { Format, Packed, RenderOptions } from "./types.ts";

/**
 * Turns a result into a document, for the public unless told otherwise. Templates, and what fills them in, are loaded only for
 * documents that need them; as JSON it is the result itself, less what that audience is not to see. What word processors read is made of bytes, the rest is text.
 * A result that version 0.1.0 wrote comes out as 0.1.0 made it, wherever 0.1.0 could make what is asked for.
 *
 *     const page = await render(result, { format: "html", document: "scorecard" });
 *
 * @throws {UsageError} where the result is none, or an option is not one of those that there are
 * @throws {TemplatesError} for a folder of templates that cannot be used
 */
export async function render(result: Result, options: RenderOptions & { readonly format: Packed }): Promise<Uint8Array>;
export async function render(result: Result, options: RenderOptions & { readonly format: Exclude<Format, Packed> }): Promise<string>;
export async function render(result: Result, options: RenderOptions): Promise<string | Uint8Array>;
export async function render(given: Result, asked: RenderOptions): Promise<string | Uint8Array> {
  const { result, format, options, json } = toRender(given, asked);
  const asReleased = await documentAsReleased(result, { format, ...options });
  if (asReleased !== undefined) return asReleased;
  if (format === "json") return json();
  const { document } = await import("./document.ts");
  return document(result, format, options);
}
