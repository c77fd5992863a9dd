import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { blobId } from "./blob-id.ts";
import { renamedSince } from "./git.ts";
import { readText } from "./read.ts";

const isHead = (file: string): boolean => /^assessment\.ya?ml$/.test(basename(file));

/**
 * Tells of a file that is gone whether it is read under another name. One new file stands for one that is gone, and a file goes to another
 * assessment only with its whole folder: those of siblings are alike, and else one would excuse many.
 * @param ids what git called the contents of files at the commit
 * @param gone the files that are gone
 * @param read the files that differ and are read
 */
export function movesIn(
  root: string,
  commit: string,
  ids: ReadonlyMap<string, string>,
  gone: readonly string[],
  read: readonly string[],
): (file: string) => boolean {
  const renames = renamedSince(root, commit);
  const sources = new Map([...renames].map(([was, now]) => [now, was]));
  const [like = ""] = ids.values();
  const idNow = new Map(
    read.map((file) => {
      const { text } = readText(file);
      return [file, text === undefined ? undefined : blobId(text, like)];
    }),
  );
  const isSame = (was: string, now: string) => ids.has(was) && ids.get(was) === idNow.get(now);
  const isRenamed = (was: string, now: string) => {
    const source = sources.get(now);
    return source !== undefined && (source === was || (ids.has(was) && ids.get(was) === ids.get(source)));
  };
  const oldFolders = byFolder(gone);
  const newFolders = byFolder(read);
  const partners = partnersOf(oldFolders, newFolders, ids, (was, now) => (isSame(was, now) ? 2 : isRenamed(was, now) ? 1 : 0));
  const moved = new Set<string>();
  for (const [folder, files] of oldFolders) {
    const partner = partners.get(folder);
    if (partner === undefined) continue;
    // Within a folder only what was not there before can stand for something else.
    const free = new Set((newFolders.get(partner) ?? []).filter((file) => partner !== folder || !ids.has(file)));
    const isNamesake = (was: string, now: string) => basename(was) === basename(now);
    for (const isIt of [isNamesake, isSame, isRenamed]) {
      for (const was of files.filter((file) => !moved.has(file))) {
        const now = [...free].find((file) => isIt(was, file));
        if (now === undefined) continue;
        free.delete(now);
        moved.add(was);
      }
    }
  }
  return (file) => moved.has(file);
}

/** The folder to which each went, itself where its assessment is still there: those that have most in common first. */
function partnersOf(
  oldFolders: ReadonlyMap<string, readonly string[]>,
  newFolders: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlyMap<string, string>,
  likeness: (was: string, now: string) => number,
): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  const pairs: { readonly was: string; readonly now: string; readonly score: number }[] = [];
  for (const [was, files] of oldFolders) {
    if (["assessment.yaml", "assessment.yml"].some((name) => existsSync(join(was, name)) && !files.includes(join(was, name)))) {
      partners.set(was, was);
      continue;
    }
    const head = files.find(isHead);
    for (const [now, found] of newFolders) {
      // A folder that was there before has taken another's place only where it holds that one's main file, word for word.
      const place = found.find(isHead);
      if (place === undefined || (ids.has(place) && (head === undefined || likeness(head, place) < 2))) continue;
      const score = files.reduce((sum, file) => sum + Math.max(...found.map((other) => likeness(file, other))), 0);
      if (score > 0) pairs.push({ was, now, score });
    }
  }
  const taken = new Set<string>();
  for (const { was, now } of pairs.sort((a, b) => b.score - a.score)) {
    if (partners.has(was) || taken.has(now)) continue;
    partners.set(was, now);
    taken.add(now);
  }
  return partners;
}

function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files.toSorted()) {
    const known = folders.get(dirname(file));
    if (known === undefined) folders.set(dirname(file), [file]);
    else known.push(file);
  }
  return folders;
}
