import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { fromFolder, isWithin } from "./display.ts";
import { hasCommit, idsAt, submodulesAt } from "./git.ts";
import { trackedApart } from "./git-index.ts";
import { inDisplay } from "./in-display.ts";
import { movesIn } from "./moves.ts";
import { isFileName } from "./near-miss.ts";

/** Files of one folder that were there and are not any more. Nothing else tells of them: what is gone is not looked at. */
export interface GoneFiles {
  /** The folder, as it is printed. */
  readonly folder: string;
  /** Their names, sorted. */
  readonly names: readonly string[];
  /** The same as ways from the root of their repository. */
  readonly ways: readonly string[];
  /** Whether they say how t6 is run, and are no evidence. */
  readonly isRuling: boolean;
  /** Whether the folder is a submodule that is gone: what was in it is known to its own repository. */
  readonly isSubmodule?: boolean;
}

/** Whether a file holds for all below its folder. */
export const isRuling = (file: string): boolean => /^t6\.(?:config|baseline)\.ya?ml$/.test(basename(file));

/**
 * The files of assessments that are gone since a commit, by folder. One that is read under another name is not.
 * @param files those of the repository that differ, as full paths
 * @param paths the real paths of what is looked at, by what they are called
 * @param isRead whether a run reads a file
 */
export function goneSince(
  root: string,
  commit: string,
  files: ReadonlySet<string>,
  paths: ReadonlyMap<string, string>,
  isRead: (file: string) => boolean,
): readonly GoneFiles[] {
  const isGone = (file: string) => files.has(file) && !(existsSync(file) && isItself(dirname(file)));
  const wasAssessment = (folder: string) =>
    ["assessment.yaml", "assessment.yml"].map((name) => join(folder, name)).some((head) => isGone(head) || existsSync(head));
  const shownIn = (folder: string, file: string): string | undefined => {
    const within = shownWithin(paths, folder);
    if (within !== undefined) return within;
    return isRuling(file) && [...paths.keys()].some((real) => isWithin(folder, real)) ? fromFolder(".", folder) : undefined;
  };
  const gone = [...files].filter((file) => isGone(file) && (isFileName(basename(file)) || (/\.ya?ml$/.test(file) && wasAssessment(dirname(file)))));
  const known = gone.flatMap((file) => {
    const folder = shownIn(dirname(file), file);
    return folder === undefined ? [] : [{ file, folder }];
  });
  if (known.length === 0) return [];
  const ids = idsAt(root, commit);
  const were = gone.filter((file) => ids.size === 0 || ids.has(file));
  const isMoved = movesIn(root, commit, ids, were, [...files].filter(isRead));
  const folders = new Map<string, GoneFiles>();
  for (const { file, folder } of known.filter(({ file }) => (ids.size === 0 || ids.has(file)) && !isMoved(file)).sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const key = JSON.stringify([folder, isRuling(file)]);
    const { names = [], ways = [] } = folders.get(key) ?? {};
    const way = relative(root, file).split(sep).join("/");
    folders.set(key, { folder, isRuling: isRuling(file), names: [...names, basename(file)], ways: [...ways, way] });
  }
  return [...folders.values()];
}

/** What a folder is called, where it lies in one of those that are looked at. */
function shownWithin(paths: ReadonlyMap<string, string>, folder: string): string | undefined {
  for (const [real, display] of paths) if (isWithin(real, folder)) return real === folder ? display : inDisplay(display, fromFolder(real, folder));
  return undefined;
}

/** Whether a folder is there, and no link leads to it. */
function isItself(folder: string): boolean {
  try {
    return realpathSync(folder) === folder;
  } catch {
    return false;
  }
}

/**
 * The submodules that were there at a commit and are not any more. One that was moved is not gone, and neither is one of which the files
 * are read as the repository's own now.
 * @param roots the repositories in which something is read
 * @param read the folders that are read
 */
export function submodulesGone(
  root: string,
  commit: string,
  roots: readonly string[],
  read: ReadonlySet<string>,
  paths: ReadonlyMap<string, string>,
): readonly GoneFiles[] {
  const were = submodulesAt(root, commit);
  const places = new Set([...were.keys()].map((way) => join(root, way)));
  // One that is only not checked out is told as that.
  const kept = new Set(trackedApart(root).submodules);
  const moved = new Set(roots.filter((one) => one !== root && !places.has(one) && isWithin(root, one)));
  return [...were].flatMap(([way, id]) => {
    const place = join(root, way);
    const folder = shownWithin(paths, place);
    if (folder === undefined || (isItself(place) && (kept.has(way) || isThere(place, read)))) return [];
    const now = [...moved].find((one) => hasCommit(one, id));
    if (now !== undefined) moved.delete(now);
    return now === undefined ? [{ folder, isRuling: false, isSubmodule: true, names: [], ways: [way] }] : [];
  });
}

/** Whether there is a repository in a folder, or something in it is read. */
const isThere = (place: string, read: ReadonlySet<string>): boolean => existsSync(join(place, ".git")) || [...read].some((folder) => isWithin(place, folder));
