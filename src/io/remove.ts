import { rmSync } from "node:fs";
import { committedLink } from "./committed-link.ts";
import { reasonFor } from "./reasons.ts";

/** Takes one file away. Gives the reason, in plain words, where that cannot be done. */
export function removeFile(path: string): string | undefined {
  const link = committedLink(path);
  if (link !== undefined) return `${link} is a link that the repository brings along, and it leads out of it`;
  try {
    rmSync(path);
    return undefined;
  } catch (error) {
    return reasonFor(error);
  }
}
