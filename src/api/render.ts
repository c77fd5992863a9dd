import type { Result } from "../model/generated/schemas.ts";
import type { RenderOptions } from "./types.ts";

/** Turns a result into a document. Templates, and what fills them in, are loaded only for documents that need them. */
export async function render(result: Result, { format, templates }: RenderOptions): Promise<string> {
  if (format === "json") return `${JSON.stringify(result, null, 2)}\n`;
  const { annex } = await import("./annex.ts");
  return annex(result, format, templates);
}
