import { type Outline, outlines } from "../../build/generated/outlines.js";
import type { Pointer } from "../model/pointer.ts";

/** What the schema of a kind of file says about the place at a pointer; nothing where the schema has no such place. */
export function outlineAt(kind: string, pointer: Pointer): Outline | undefined {
  let outline = outlines()[kind];
  for (const step of pointer) {
    const inner: Outline | undefined = typeof step === "number" ? outline?.items : ownKey(outline, step);
    if (inner === undefined) return undefined;
    outline = resolved(inner);
  }
  return outline;
}

/** The pattern of a text that may be any but a blank one. */
const someText = "\\S";

/** Whether somebody's own words belong at a place: a text, and no name, date or value from a list. */
export function isFreeText(kind: string, pointer: Pointer): boolean {
  const { types = [], values, format, pattern, keys } = outlineAt(kind, pointer) ?? {};
  return types.length === 1 && types[0] === "string" && values === undefined && format === undefined && pattern === someText && keys === undefined;
}

function ownKey(outline: Outline | undefined, key: string): Outline | undefined {
  return outline?.keys !== undefined && Object.hasOwn(outline.keys, key) ? outline.keys[key] : undefined;
}

/** A reference and what it refers to, in one. What stands beside the reference counts. */
export function resolved(outline: Outline): Outline {
  if (outline.ref === undefined) return outline;
  const { ref, ...own } = outline;
  return { ...resolved(outlines()[ref] ?? {}), ...own };
}
