import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askGit } from "./ask-git.ts";
import { gitFolder } from "./git-folder.ts";

/** What git tracks in a repository and a walk through its folders need not meet as what it is, as ways from its root. */
export interface Apart {
  /** The folders in which there is a commit of another repository, whether .gitmodules lists them or not. */
  readonly submodules: readonly string[];
  /** Files that git was told to keep out of the working tree. */
  readonly sparse: readonly string[];
  /** Links. */
  readonly links: readonly string[];
}

const nothing: Apart = { submodules: [], sparse: [], links: [] };

/** Reads git's index itself: to ask git takes longer than to check a few files, and it answers nobody but the owner of the folder. */
export function trackedApart(root: string): Apart {
  try {
    const folder = gitFolder(root);
    const index = readFileSync(join(folder, "index"));
    return read(index, /objectformat\s*=\s*sha256/i.test(configOf(folder)) ? 32 : 20) ?? asked(root);
  } catch {
    return nothing;
  }
}

function configOf(folder: string): string {
  for (const path of [join(folder, "config"), join(folder, "../../config")]) {
    try {
      return readFileSync(path, "utf8");
    } catch {
      // A working tree has the configuration of its repository.
    }
  }
  return "";
}

const modes = { folder: 0o040000, link: 0o120000, submodule: 0o160000 };

/** What is apart, by an index; undefined for one that does not stand by itself, of which only git knows the rest. */
function read(index: Buffer, hash: number): Apart | undefined {
  const version = index.readUInt32BE(4);
  if (index.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return undefined;
  const [submodules, sparse, links]: [string[], string[], string[]] = [[], [], []];
  let path: Buffer = Buffer.alloc(0);
  let at = 12;
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const mode = index.readUInt32BE(at + 24);
    const flags = index.readUInt16BE(at + 40 + hash);
    const isLong = (flags & 0x4000) !== 0;
    const isSparse = isLong && (index.readUInt16BE(at + 42 + hash) & 0x4000) !== 0;
    let from = at + 42 + hash + (isLong ? 2 : 0);
    let kept = 0;
    if (version === 4) {
      const [less, next] = numberAt(index, from);
      [kept, from] = [path.length - less, next];
    }
    const end = index.indexOf(0, from);
    if (end === -1 || mode === modes.folder) return undefined;
    // From version 4 on a path says only where it differs from the one before.
    if (version === 4) path = Buffer.concat([path.subarray(0, kept), index.subarray(from, end)]);
    if (mode === modes.submodule || mode === modes.link || isSparse) {
      const way = (version === 4 ? path : index.subarray(from, end)).toString("utf8");
      if (mode === modes.link) links.push(way);
      if (mode === modes.submodule) submodules.push(way);
      else if (isSparse) sparse.push(way);
    }
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  return isShared(index, at, hash) ? undefined : { submodules, sparse, links };
}

/** A number of any length, and where it ends. */
function numberAt(index: Buffer, start: number): readonly [number, number] {
  let at = start;
  let byte = index.readUInt8(at);
  let value = byte & 127;
  while ((byte & 128) !== 0) {
    at += 1;
    byte = index.readUInt8(at);
    value = (value + 1) * 128 + (byte & 127);
  }
  return [value, at + 1];
}

/** Whether a part of the index is in another file. */
function isShared(index: Buffer, start: number, hash: number): boolean {
  for (let at = start; at + 8 <= index.length - hash; at += 8 + index.readUInt32BE(at + 4)) {
    if (index.toString("latin1", at, at + 4) === "link") return true;
  }
  return false;
}

function asked(root: string): Apart {
  const lines = (askGit(root, ["ls-files", "-z", "-s", "-t", "--cached"]).value?.toString("utf8") ?? "").split("\0");
  const ways = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  return { submodules: ways(/^\w 160000 \w+ \d\t(.*)$/s), sparse: ways(/^S (?!160000)\d+ \w+ \d\t(.*)$/s), links: ways(/^\w 120000 \w+ \d\t(.*)$/s) };
}
