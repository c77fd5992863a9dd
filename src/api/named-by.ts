import { inDisplay } from "../io/in-display.ts";

/** What a file names is relative to its folder, unless it says otherwise. */
export function namedBy({ folder }: { readonly folder: string }, path: string): string {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : inDisplay(folder, path);
}
