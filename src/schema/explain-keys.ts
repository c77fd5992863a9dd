import type { ErrorObject } from "ajv";
import type { Outline } from "../../build/generated/outlines.js";
import type { Pointer } from "../model/pointer.ts";
import { problem, type SchemaProblem } from "./problem.ts";
import { meant } from "./suggest.ts";
import { listed, shortened } from "./words.ts";

/** Keys that are missing, and keys that are not known. A key that is misspelt is both, and is told once. */
export function explainKeys(errors: readonly ErrorObject[], value: unknown, outline: Outline, pointer: Pointer): readonly SchemaProblem[] {
  const present = new Set(typeof value === "object" && value !== null ? Object.keys(value) : []);
  const absent = Object.keys(outline.keys ?? {}).filter((key) => !present.has(key));
  const suggested = new Set<string>();
  const unknown = errors
    .filter(({ keyword }) => keyword === "additionalProperties")
    .map(({ params }) => {
      const name = String(params["additionalProperty"]);
      const suggestion = meant(name, absent);
      if (suggestion !== undefined) suggested.add(suggestion);
      const allowed = suggestion === undefined && absent.length > 0 ? listed(absent) : undefined;
      const hint = suggestion === undefined && absent.length === 0 ? nothingLeft(Object.keys(outline.keys ?? {})) : undefined;
      return problem("schema/unknown-key", { name: shortened(name), suggestion, allowed, hint }, [...pointer, name], "key");
    });
  const missing = errors
    .filter(({ keyword }) => keyword === "required")
    .map(({ params }) => String(params["missingProperty"]))
    .filter((name) => !suggested.has(name))
    .map((name) => problem("schema/missing", { name, of: whole(value, outline, pointer) }, pointer, "key"));
  return [...missing, ...unknown];
}

/** What to do about a key where every key that is possible is there already. */
function nothingLeft(keys: readonly string[]): string {
  return `All that is possible here is there already: ${listed(keys).replace(/, (?=[^,]*$)/, " and ")}. Delete the line, or line it up with the entry it belongs to.`;
}

/** What a key is missing from: "the evidence item ‘sharing-page’", "this file". */
function whole(value: unknown, { title }: Outline, pointer: Pointer): string | undefined {
  if (pointer.length === 0) return "this file";
  if (title === undefined) return undefined;
  const id = (value as { readonly id?: unknown } | null)?.id;
  const name = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return `the ${name}${typeof id === "string" && id.trim() !== "" ? ` ‘${shortened(id)}’` : ""}`;
}
