import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fromFolder, isWithin } from "./display.ts";
import { isTaken } from "./file.ts";
import { trackedApart } from "./git-index.ts";
import { inDisplay } from "./in-display.ts";
import { isFileName } from "./near-miss.ts";
import type { Unseen } from "./passed-by.ts";
import { repositoryAt } from "./repository.ts";
import { listedIn } from "./submodules.ts";

/**
 * What git tracks in a folder and has not put there, so that nobody has seen it: submodules that are not checked out, and files that a
 * sparse checkout leaves out. Submodules that are there are asked the same.
 * @param display the folder, as it is printed
 * @param repositories what was found for other folders of the same run
 */
export function absentBelow(folder: string, display: string, repositories: Map<string, string | undefined>): readonly Unseen[] {
  const root = repositoryAt(folder, repositories);
  const shownAs = (path: string) => (path === folder ? display : isWithin(folder, path) ? inDisplay(display, fromFolder(folder, path)) : undefined);
  return root === undefined ? [] : absentIn(root, shownAs, folder);
}

/**
 * @param shownAs a path in the folder, as it is printed; undefined for what is elsewhere
 * @param folder where to look
 */
function absentIn(root: string, shownAs: (path: string) => string | undefined, folder: string): readonly Unseen[] {
  const { submodules, sparse } = trackedApart(root);
  const absent = [...new Set([...submodules, ...listedIn(root)])].flatMap((way): readonly Unseen[] => {
    const at = join(root, way);
    const path = shownAs(at);
    if (path === undefined) return [];
    if (holdsAnything(at)) return isTaken(join(at, ".git")) ? absentIn(at, shownAs, at) : [];
    // One that is listed and not tracked has not been added yet, or not any more.
    return submodules.includes(way) || isTaken(at) ? [{ why: "submodule", path }] : [];
  });
  return [...absent, ...leftOut(root, sparse, shownAs, folder)];
}

/** The folders in which files of assessments are left out, and the files above that say how t6 is run. */
function leftOut(root: string, sparse: readonly string[], shownAs: (path: string) => string | undefined, folder: string): readonly Unseen[] {
  const missing = sparse.map((way) => join(root, way)).filter((path) => /\.ya?ml$/.test(path) && !isTaken(path));
  const folders = new Map<string, string[]>();
  for (const path of missing) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), basename(path)]);
  return [...folders].flatMap(([at, names]): readonly Unseen[] => {
    const isAbove = isWithin(at, folder) && at !== folder;
    const ours = names.filter((name) => (isAbove ? name.startsWith("t6.") : true) && isFileName(name));
    const path = shownAs(at) ?? (isAbove ? fromFolder(".", at) : undefined);
    const isAssessment = ours.length > 0 || isTaken(join(at, "assessment.yaml")) || isTaken(join(at, "assessment.yml"));
    const [first, ...rest] = isAbove ? ours : isAssessment ? names : [];
    return path === undefined || first === undefined ? [] : [{ why: "sparse", path, first, more: rest.length }];
  });
}

function holdsAnything(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch {
    return false;
  }
}
