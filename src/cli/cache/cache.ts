import { existsSync } from "node:fs";
import type { ToRead } from "../../api/to-read.ts";
import { readText } from "../../io/read.ts";
import { sha256 } from "../../io/sha256.ts";
import type { CheckTask, FoundInOne } from "../check-kept.ts";
import { Refusal } from "../refusal.ts";
import type { Document } from "../write.ts";
import { keyMaker } from "./key.ts";
import { fromWritten, written } from "./shape.ts";

/** What checks found before, by what they went by. */
export interface CheckCache {
  /** What was found in an assessment, if it was checked before as it is now. */
  readonly known: (one: ToRead) => FoundInOne | undefined;
  /** Remembers what was found in one that was not known. */
  readonly remember: (one: ToRead, found: FoundInOne) => void;
  /** The file as it is to be after the run; undefined where it is so already. */
  readonly document: () => Document | undefined;
}

/** How a cache is called. Nothing else is ever written over, however damaged a cache may be. */
const ending = ".t6cache";

const opening = "t6-assess/cache/v1\n";

/** A cache of a hundred thousand assessments with a few warnings each is smaller. */
const most = 512 * 1024 * 1024;

/**
 * Opens a cache, or begins one. What is damaged in it is passed over, line by line: each line is an entry with its own digest, so that no
 * half of one counts.
 * @throws {Refusal} where the name is none of a cache, or there is something that cannot be read
 */
export function openCheckCache(path: string, ground: { readonly task: CheckTask; readonly asOf: string | undefined }): CheckCache {
  const before = readEntries(path);
  const keyOf = keyMaker(ground);
  const keys = new Map<ToRead, string>();
  const now = new Map<string, string>();
  return {
    known: (one) => {
      const key = keyOf(one);
      if (key === undefined) return undefined;
      keys.set(one, key);
      const line = before.get(key);
      const found = line === undefined ? undefined : fromWritten(line);
      if (line === undefined || found === undefined || found.folder !== one.place.folder) return undefined;
      now.set(key, line);
      return found;
    },
    remember: (one, found) => {
      const key = keys.get(one);
      // What has changed while it was checked may have been found in either state of it.
      if (key !== undefined && keyOf(one) === key) now.set(key, written(found));
    },
    document: () => (existsSync(path) && isAllOf(before, now) ? undefined : { to: path, content: contentOf(now, before), updates: true }),
  };
}

/**
 * The entries of several caches together, as the content of one, and how many there are.
 * @throws {Refusal} where one of them is not there, or is none
 */
export function joinedCaches(paths: readonly string[]): { readonly content: string; readonly many: number } {
  const all = new Map<string, string>();
  for (const path of paths) {
    if (!existsSync(cacheName(path))) throw new Refusal(`${path} is not there. t6 check --cache ${path} writes it.`);
    const { text = "" } = readText(path, most);
    if (!text.startsWith(opening)) throw new Refusal(`${path} is no cache that this t6 can use: let t6 check --cache write it anew.`);
    for (const [key, one] of readEntries(path)) all.set(key, one);
  }
  return { content: contentOf(all, new Map()), many: all.size };
}

/** The name of a cache to write. */
export function cacheName(path: string): string {
  if (!path.endsWith(ending))
    throw new Refusal(`${path} cannot be a cache: call it by a name that ends in ${ending}, so that nothing else is ever written over.`);
  return path;
}

/** Entries by their keys, each as it is written. */
function readEntries(path: string): ReadonlyMap<string, string> {
  const { text = "", problem } = readText(cacheName(path), most);
  if (problem?.code === "file/unreadable" && existsSync(path)) throw new Refusal(`The cache ${path} cannot be read: ${problem.args.reason}.`);
  if (!text.startsWith(opening)) return new Map();
  const lines = text.slice(opening.length).split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, key, digest, one] = /^([0-9a-f]{64}) ([0-9a-f]{64}) (.+)$/.exec(line) ?? [];
      return key !== undefined && one !== undefined && digest === sha256(`${key}${one}`) ? [[key, one] as const] : [];
    }),
  );
}

/** Whether a cache of what was used now would be what it was before: nothing is new, and nothing of it would go. */
function isAllOf(before: ReadonlyMap<string, string>, used: ReadonlyMap<string, string>): boolean {
  return before.size <= 2 * used.size && [...used].every(([key, one]) => before.get(key) === one);
}

/**
 * A cache with these entries, and of others that nobody asked for in this run as many: those of another branch stay, and what has long
 * gone does not pile up. Sorted, so that the same entries are the same bytes.
 */
function contentOf(used: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string {
  const rest = [...others].filter(([key]) => !used.has(key)).slice(0, used.size);
  const lines = [...used, ...rest].map(([key, one]) => `${key} ${sha256(`${key}${one}`)} ${one}\n`);
  return opening + lines.toSorted().join("");
}
