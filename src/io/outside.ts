import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { isWithin } from "./display.ts";
import { repositoryAt } from "./repository.ts";
import { runningRoot } from "./submodules.ts";

/**
 * Whether something really lies outside of the tree that a folder belongs to, links followed: outside of its repository, or where there is
 * none of the folder itself. What is read there would be somebody's who never gave it: a link may lead to any file of this machine.
 * @param roots what was found for other folders of the same run
 */
export function isOutside(path: string, home: string, roots = new Map<string, string | undefined>()): boolean {
  const folder = real(home);
  const root = repositoryAt(folder, roots);
  return !isWithin(root === undefined ? folder : runningRoot(root, (at) => repositoryAt(at, roots)), real(path));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
