import { realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fromHere, isWithin } from "./display.ts";
import { repositoryAt } from "./repository.ts";
import { runningRoot } from "./submodules.ts";

/** A configuration of another checkout, such as the main branch beside a pull request, and where it would lie in the one that is checked. */
export interface Twin {
  /** The folder in which it is. */
  readonly home: string;
  /** The same folder in the checkout that is checked. */
  readonly place: string;
}

/**
 * Where a configuration that was named counts from; undefined where it lies in the repository that is checked, or one of the two is in none.
 * @param checked something that is checked
 */
export function twinOf(config: string, checked: string): Twin | undefined {
  const known = new Map<string, string | undefined>();
  const rootAt = (folder: string) => repositoryAt(folder, known);
  const [home, here] = [real(dirname(config)), real(checked)];
  const [root, other] = [rootAt(home), rootAt(here)];
  if (root === undefined || other === undefined || isWithin(root, here)) return undefined;
  return { home: fromHere(home), place: fromHere(join(runningRoot(other, rootAt), relative(root, home))) };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
