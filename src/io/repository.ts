import { statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { FileNames } from "../gate/rules/reported.ts";
import { shown } from "./display.ts";
import { runningRoot } from "./submodules.ts";

/**
 * What files are called by those who do not know the working directory: from the root of the repository that is checked, of which theirs
 * may be a submodule. Names that last start at their own repository, or where there is none at the folder of the configuration; else they
 * are the file's own and its folder's.
 */
export function createFileNames(): FileNames {
  const repositories = new Map<string, string | undefined>();
  const tops = new Map<string, string>();
  const configs = new Map<string, string | undefined>();
  const repository = (file: string) => repositoryAt(dirname(resolve(file)), repositories);
  const config = (file: string) => nearest(dirname(resolve(file)), ["t6.config.yaml", "t6.config.yml"], configs);
  const running = (root: string) => {
    const known = tops.get(root) ?? runningRoot(root, (folder) => repositoryAt(folder, repositories));
    tops.set(root, known);
    return known;
  };
  const from = (root: string, file: string) => shown(relative(root, resolve(file)));
  return {
    inRepository: (file) => {
      const root = repository(file);
      return root === undefined ? file : from(running(root), file);
    },
    lasting: (file) => {
      const root = repository(file) ?? config(file);
      return root === undefined ? [basename(dirname(resolve(file))), basename(file)].join("/") : from(root, file);
    },
  };
}

/**
 * The root of the repository that a folder is in.
 * @param known what was found for other folders of the same run
 */
export function repositoryAt(folder: string, known: Map<string, string | undefined>): string | undefined {
  return nearest(folder, [".git"], known);
}

/** The nearest folder at or above one that holds something of these names. */
function nearest(at: string, names: readonly string[], known: Map<string, string | undefined>): string | undefined {
  if (known.has(at)) return known.get(at);
  const isHere = names.some((name) => statSync(join(at, name), { throwIfNoEntry: false }) !== undefined);
  const found = isHere ? at : dirname(at) === at ? undefined : nearest(dirname(at), names, known);
  known.set(at, found);
  return found;
}
