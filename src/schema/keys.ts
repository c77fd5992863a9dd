import { type Outline, outlines } from "../../build/generated/outlines.js";
import { resolved } from "./outline.ts";

/** Every key that the schemas of some kinds of files know, at any depth. */
export function keysOf(kinds: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<string>();
  const gather = (outline: Outline | undefined): void => {
    if (outline === undefined) return;
    if (outline.ref !== undefined) {
      if (seen.has(outline.ref)) return;
      seen.add(outline.ref);
    }
    const { keys: own = {}, items } = resolved(outline);
    for (const [key, inner] of Object.entries(own)) {
      keys.add(key);
      gather(inner);
    }
    gather(items);
  };
  for (const kind of kinds) gather(outlines()[kind]);
  return keys;
}
