import { readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { trackedApart } from "./git-index.ts";

/** More than any list of submodules has. */
const longest = 1024 * 1024;

/**
 * The repository of which another is a submodule: the nearest one above, if it says so. A clone that merely lies in another's folder is
 * none, and git does not look into it from there either.
 * @param rootAt the root of the repository that a folder is in
 */
export function superprojectOf(root: string, rootAt: (folder: string) => string | undefined): string | undefined {
  if (dirname(root) === root) return undefined;
  const above = rootAt(dirname(root));
  return above !== undefined && submodulesOf(above).has(relative(above, root).split(sep).join("/")) ? above : undefined;
}

/**
 * The repository that a check is run for: the outermost of those of which a repository is a submodule, but none outside of the one that
 * we are in. So who runs it in a submodule is told of files as that calls them, and who runs it above, as that does.
 */
export function runningRoot(root: string, rootAt: (folder: string) => string | undefined): string {
  const here = rootAt(real("."));
  let top = root;
  while (top !== here) {
    const above = superprojectOf(top, rootAt);
    if (above === undefined) break;
    top = above;
  }
  return top;
}

/** The folders of the submodules of a repository, as ways from its root: those that it lists, and those that it tracks without a word. */
function submodulesOf(root: string): ReadonlySet<string> {
  return new Set([...listedIn(root), ...trackedApart(root).submodules]);
}

/** The folders of the submodules that .gitmodules lists, as ways from the root. */
export function listedIn(root: string): ReadonlySet<string> {
  let text = "";
  try {
    text = readFileSync(join(root, ".gitmodules"), "utf8").slice(0, longest);
  } catch {
    return new Set();
  }
  const paths = text.split("\n").flatMap((line) => {
    const [, path] = /^[ \t]*path[ \t]*=[ \t]*(.*)$/.exec(line) ?? [];
    return path === undefined
      ? []
      : [
          path
            .trim()
            .replace(/^"(.*)"$/, "$1")
            .replace(/\/+$/, ""),
        ];
  });
  return new Set(paths);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
