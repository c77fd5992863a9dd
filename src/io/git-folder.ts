import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder that git keeps for a repository; a working tree and a submodule name theirs in a file. */
export function gitFolder(root: string): string {
  const path = join(root, ".git");
  return statSync(path).isDirectory()
    ? path
    : resolve(
        root,
        readFileSync(path, "utf8")
          .replace(/^gitdir:\s*/, "")
          .trim(),
      );
}
