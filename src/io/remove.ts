import { rmSync } from "node:fs";
import { committedLink, leadsOut } from "./committed-link.ts";
import { reasonFor } from "./reasons.ts";

/** Takes one file away. Gives the reason, in plain words, where that cannot be done. */
export function removeFile(path: string): string | undefined {
  const link = committedLink(path);
  if (link !== undefined) return leadsOut(link);
  try {
    rmSync(path);
    return undefined;
  } catch (error) {
    return reasonFor(error);
  }
}
