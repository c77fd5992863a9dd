import { patch } from "../report/patch.ts";
import type { Host } from "./host.ts";

/** A file that would be written, and what it says before and after. */
interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Shows what would change, as a patch. At a terminal nothing in it is an order; elsewhere it is byte for byte what `git apply` takes. */
export function showPatches(changes: readonly Change[], { out }: Host): void {
  for (const { path, before, after } of changes) out.write(patch(path, before, after));
}
