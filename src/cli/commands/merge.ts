import { counted } from "../../report/tally.ts";
import { cacheName, joinedCaches } from "../cache/cache.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import type { MergeOptions } from "../options.ts";
import { writeDocuments } from "../write.ts";

/** t6 merge: one cache of several. A check with it looks again at whatever is not in it, so nothing that is amiss in one can hide anything. */
export async function merge(paths: readonly string[], { output, quiet }: MergeOptions, host: Host): Promise<ExitCode> {
  const { content, many } = joinedCaches(paths);
  writeDocuments([{ to: cacheName(output), content, updates: true }], host, true);
  if (quiet !== true) host.err.write(`wrote ${output}: ${counted(many, "assessment")}\n`);
  return exit.fine;
}
