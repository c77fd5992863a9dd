import { existsSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { blobId } from "./blob-id.ts";
import { fromFolder, isWithin } from "./display.ts";
import { idsAt, renamedSince } from "./git.ts";
import { inDisplay } from "./in-display.ts";
import { isFileName } from "./near-miss.ts";
import { readText } from "./read.ts";

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
  const isGone = (file: string) => files.has(file) && !existsSync(file);
  const wasAssessment = (folder: string) =>
    ["assessment.yaml", "assessment.yml"].map((name) => join(folder, name)).some((head) => isGone(head) || existsSync(head));
  const shownIn = (folder: string, file: string): string | undefined => {
    for (const [real, display] of paths) if (isWithin(real, folder)) return real === folder ? display : inDisplay(display, fromFolder(real, folder));
    return isRuling(file) && [...paths.keys()].some((real) => isWithin(folder, real)) ? fromFolder(".", folder) : undefined;
  };
  const gone = [...files].filter((file) => isGone(file) && (isFileName(basename(file)) || (/\.ya?ml$/.test(file) && wasAssessment(dirname(file)))));
  const known = gone.flatMap((file) => {
    const folder = shownIn(dirname(file), file);
    return folder === undefined ? [] : [{ file, folder }];
  });
  if (known.length === 0) return [];
  const isMoved = movesIn(root, commit, gone, [...files].filter(isRead));
  const folders = new Map<string, GoneFiles>();
  for (const { file, folder } of known.filter((one) => !isMoved(one.file)).sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const key = JSON.stringify([folder, isRuling(file)]);
    const { names = [], ways = [] } = folders.get(key) ?? {};
    const way = relative(root, file).split(sep).join("/");
    folders.set(key, { folder, isRuling: isRuling(file), names: [...names, basename(file)], ways: [...ways, way] });
  }
  return [...folders.values()];
}

/** Tells of a file that is gone whether it is read under another name: git says so, the same text is there, or what lay beside it has moved and it is there too. */
function movesIn(root: string, commit: string, gone: readonly string[], read: readonly string[]): (file: string) => boolean {
  const isRead = new Set(read);
  const moves = new Map([...renamedSince(root, commit)].filter(([, now]) => isRead.has(now)));
  const ids = idsAt(root, commit);
  const [like = ""] = ids.values();
  const byId = new Map(
    read.flatMap((file): readonly [string, string][] => {
      const { text } = readText(file);
      const id = text === undefined ? undefined : blobId(text, like);
      return id === undefined ? [] : [[id, file]];
    }),
  );
  for (const file of gone) {
    const now = byId.get(ids.get(file) ?? "");
    if (now !== undefined) moves.set(file, now);
  }
  const folders = new Map([...moves].map(([was, now]) => [dirname(was), dirname(now)]));
  return (file) => {
    const folder = folders.get(dirname(file));
    return moves.has(file) || (folder !== undefined && isRead.has(join(folder, basename(file))));
  };
}
