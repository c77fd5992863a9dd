import { type Outline, outlines } from "../../build/generated/outlines.js";
import type { Pointer } from "../model/pointer.ts";
import { resolved } from "./outline.ts";

/** A text in a file's data, and where it is. */
export interface TextAt {
  readonly text: string;
  readonly pointer: Pointer;
}

/** The texts in a file's data that its schema says are of one definition, such as "common#markdown": so whoever looks for them misses no field. */
export function textsOf(kind: string, data: unknown, definition: string): readonly TextAt[] {
  return [...walk(data, outlines()[kind], definition, [])];
}

function* walk(value: unknown, outline: Outline | undefined, definition: string, pointer: Pointer): Generator<TextAt> {
  if (outline === undefined) return;
  if (typeof value === "string") {
    if (outline.ref === definition) yield { text: value, pointer };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const { items, keys } = resolved(outline);
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* walk(inner, items, definition, [...pointer, index]);
  } else {
    for (const [key, inner] of Object.entries(value))
      yield* walk(inner, keys !== undefined && Object.hasOwn(keys, key) ? keys[key] : undefined, definition, [...pointer, key]);
  }
}
