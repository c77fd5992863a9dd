import type { ConfigPath } from "./config.ts";
import { inDisplay } from "./in-display.ts";
import type { Tree } from "./listing.ts";
import { reasonFor } from "./reasons.ts";
import { limit, type TextRead, tooLarge, unreadable, usable } from "./text.ts";
import { byFolder, byPath, type Found, nothingMissed, type Unfound, walk } from "./tree.ts";
import type { Workspace } from "./workspace.ts";

/** Texts by their names, which are ways with forward slashes: `{ "npd/assessment.yaml": "…" }`. */
export type Files = Readonly<Record<string, string>> | ReadonlyMap<string, string>;

/** Files in memory, and the assessments among them. */
export interface MemoryWorkspace extends Workspace {
  readonly find: () => Found;
}

/**
 * Files that are in memory and on no disk. They are found, read and refused by the rules that hold on a disk whose current folder
 * holds them all.
 * @throws TypeError for what is no record of texts, and for a name that is no way to a file
 */
export function memoryWorkspace(files: Files): MemoryWorkspace {
  if (typeof files !== "object" || files === null || Array.isArray(files)) throw new TypeError("The files to load have to be a record or a Map of texts.");
  const texts = new Map<string, string>();
  const folders = new Map<string, Map<string, boolean>>([[".", new Map()]]);
  for (const [name, text] of Symbol.iterator in files ? files : Object.entries(files)) {
    texts.set(checkedName(name), checkedText(name, text));
    list(folders, name);
  }
  const readText = (path: string): TextRead => {
    const way = plainWay(path);
    const text = way === undefined ? undefined : texts.get(way);
    if (text !== undefined) return textRead(text);
    return unreadable(reasonFor({ code: way !== undefined && folders.has(way) ? "EISDIR" : "ENOENT" }));
  };
  const isFileIn = (folder: string, name: string): boolean => texts.has(plainWay(inDisplay(folder, name)) ?? "");
  const findConfig = (folder: string): ConfigPath | undefined => {
    const name = ["t6.config.yaml", "t6.config.yml"].find((candidate) => isFileIn(folder, candidate));
    if (name !== undefined) return { path: inDisplay(folder, name), folder, isTop: folder === "." };
    return folder === "." ? undefined : findConfig(folderOf(folder));
  };
  return {
    find: () => found(folders, texts),
    readText,
    readListed: readText,
    findConfig,
    configAt: (path) => configAt(plainWay(path) ?? path),
    twinOf: () => undefined,
    isTakenIn: isFileIn,
    isOutside: () => false,
    parent: folderOf,
    way: (folder, path) => (folder === "." ? path : path === folder ? "." : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined),
    // Files in memory lie beside no schemas.
    schemaWays: async () => () => undefined,
    changesSince: async () => ({
      touch: () => undefined,
      gone: () => [],
      was: () => undefined,
      refusals: () => ["What has changed since a revision is known to git, and files in memory are in no repository: leave changedSince out."],
    }),
  };
}

const configAt = (path: string): ConfigPath => ({ path, folder: folderOf(path), isTop: true });

/** Puts a file, and the folders above it, into the lists of what is in each folder: a name, and whether it is a folder. */
function list(folders: Map<string, Map<string, boolean>>, name: string, isFolder = false): void {
  const folder = folderOf(name);
  const listed = folders.get(folder);
  const entries = listed ?? new Map<string, boolean>();
  entries.set(name.slice(name.lastIndexOf("/") + 1), isFolder);
  if (listed !== undefined) return;
  folders.set(folder, entries);
  list(folders, folder, true);
}

function found(folders: ReadonlyMap<string, ReadonlyMap<string, boolean>>, texts: ReadonlyMap<string, string>): Found {
  const tree: Tree = {
    entries: (at) =>
      [...(folders.get(at) ?? [])].map(([name, isFolder]) => ({ name, isFile: () => !isFolder, isDirectory: () => isFolder, isSymbolicLink: () => false })),
    below: inDisplay,
    leadsToFolder: () => false,
    leadsOut: () => false,
    beginning: (file, bytes) => (texts.get(file) ?? "").slice(0, bytes),
  };
  const missed = nothingMissed();
  const assessments = [...walk(tree, ".", ".", missed)].sort(byFolder);
  const { orphans, unread, unseen } = missed;
  orphans.sort();
  const unfound: readonly Unfound[] = assessments.length === 0 ? [...unread, { path: "the files in memory", orphans }] : unread;
  return { assessments, orphans, unfound, unseen: unseen.sort(byPath) };
}

function textRead(text: string): TextRead {
  // No character takes more than three bytes for each unit of its length.
  if (text.length * 3 > limit) {
    const size = new TextEncoder().encode(text).length;
    if (size > limit) return tooLarge(size, limit);
  }
  return usable(text);
}

function checkedName(name: string): string {
  if (typeof name === "string" && name !== "." && plainWay(name) === name) return name;
  throw new TypeError(`‘${name}’ cannot be the name of a file in memory: it has to be the way to it, with forward slashes, such as npd/assessment.yaml.`);
}

function checkedText(name: string, text: unknown): string {
  if (typeof text === "string") return text;
  throw new TypeError(`What is in ${name} has to be text.`);
}

/** A way without detours; undefined where it leads out of the files. */
function plainWay(path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.length === 0 ? "." : steps.join("/");
}

const folderOf = (way: string): string => (way.includes("/") ? way.slice(0, way.lastIndexOf("/")) : ".");
