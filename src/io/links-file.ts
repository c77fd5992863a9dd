import { statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fromHere, shown } from "./display.ts";
import { isFile } from "./file.ts";

/** Where a link cache is, or is to be. */
export interface LinksPath {
  readonly path: string;
  /** Whether there is anything at that place. */
  readonly exists: boolean;
  /** Whether the paths take in everything that it can be about, so that what they do not cite is cited nowhere. */
  readonly whole: boolean;
}

const name = "t6.links.json";

/**
 * The link cache for some paths: the one that is named, else the nearest t6.links.json at or above all of them, no higher than the
 * root of their repository, else one to be made beside what they have in common.
 */
export function findLinksFile(paths: readonly string[], named: string | undefined): LinksPath {
  const folders = paths.map(folderAt);
  const common = commonFolder(folders);
  const path = named ?? nearest(common) ?? join(common, name);
  const home = dirname(resolve(path));
  return {
    path: named ?? fromPaths(path, paths, folders),
    exists: statSync(path, { throwIfNoEntry: false }) !== undefined,
    whole: folders.some((folder) => isWithin(home, folder)),
  };
}

function folderAt(path: string): string {
  const place = resolve(path);
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true ? place : dirname(place);
}

function commonFolder([first = resolve("."), ...rest]: readonly string[]): string {
  let common = first;
  while (!rest.every((folder) => isWithin(folder, common))) common = dirname(common);
  return common;
}

const isWithin = (folder: string, around: string): boolean => folder === around || folder.startsWith(around.endsWith(sep) ? around : around + sep);

function nearest(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isFile(join(at, name))) return join(at, name);
    const isTop = dirname(at) === at || statSync(join(at, ".git"), { throwIfNoEntry: false }) !== undefined;
    if (isTop) return undefined;
  }
}

/** As the user would name it: by the way from the first path, where that leads there. */
function fromPaths(path: string, [first = "."]: readonly string[], [folder = ""]: readonly string[]): string {
  const given = resolve(first) === folder ? first : dirname(first);
  return dirname(path) === folder ? shown(join(given, name)) : fromHere(path);
}
