import { realpathSync } from "node:fs";
import { isAbsolute, posix, relative, resolve } from "node:path";
import { type Answer, askGit } from "./ask-git.ts";
import { mostLinks } from "./target.ts";

/** The repository that a folder is in. */
export interface Repository {
  /** Its top folder. */
  readonly root: string;
  /** The way from there to the folder that git was asked in, with forward slashes; empty at the top. */
  readonly prefix: string;
}

/** A file of a revision: its name from the top of the repository, and what git calls its contents. */
export interface RevisionFile {
  readonly name: string;
  readonly id: string;
}

/** The repository of the current folder. */
export function currentRepository(): Answer<Repository> {
  const { value, reason } = askGit(".", ["rev-parse", "--show-toplevel", "--show-prefix"]);
  if (value === undefined) return { reason };
  const [root = "", prefix = ""] = value.toString("utf8").split("\n");
  return { value: { root, prefix: prefix.replace(/\/$/, "") } };
}

/** The commit that a name stands for; undefined where it stands for none. */
export function commitOf(name: string): string | undefined {
  if (name === "" || name.startsWith("-")) return undefined;
  const { value } = askGit(".", ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return value?.toString("utf8").trim();
}

/** The last commit that two have in common; undefined where there is none, or where the history here does not go back so far. */
export function mergeBase(one: string, other: string): string | undefined {
  const base = askGit(".", ["merge-base", one, other]).value?.toString("utf8").trim();
  return base === "" ? undefined : base;
}

/** The files of a commit. A link to one is as good as the file, as on the disk; links to folders and other repositories are passed by. */
export function filesOf(commit: string): Answer<readonly RevisionFile[]> {
  const { value, reason } = askGit(".", ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (value === undefined) return { reason };
  const entries = value.toString("utf8").split("\0");
  const plain = entriesOf(entries, "100\\d{3}");
  const links = entriesOf(entries, "120000");
  const targets = contentsOf(links);
  if (targets.value === undefined) return { reason: targets.reason };
  const ids = new Map(plain.map(({ name, id }) => [name, id]));
  const linked = links.flatMap(({ name }) => {
    const id = ids.get(linkedFile(name, targets.value));
    return id === undefined ? [] : [{ name, id }];
  });
  return { value: [...plain, ...linked] };
}

function entriesOf(entries: readonly string[], mode: string): readonly RevisionFile[] {
  const form = new RegExp(`^${mode} blob ([0-9a-f]+)\\t([\\s\\S]+)$`);
  return entries.flatMap((entry) => {
    const [, id, name] = form.exec(entry) ?? [];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
}

/** Where a link of a commit leads in the end: to the name of a file there, or to nothing that the commit has. */
function linkedFile(link: string, targets: ReadonlyMap<string, Uint8Array>): string {
  let name = link;
  for (let followed = 0; followed < mostLinks; followed += 1) {
    const target = targets.get(name);
    if (target === undefined) return name;
    name = posix.join(posix.dirname(name), new TextDecoder().decode(target));
  }
  return name;
}

/** The contents of files, by name. */
export function contentsOf(files: readonly RevisionFile[]): Answer<ReadonlyMap<string, Uint8Array>> {
  if (files.length === 0) return { value: new Map() };
  const { value, reason } = askGit(".", ["cat-file", "--batch"], files.map(({ id }) => `${id}\n`).join(""));
  if (value === undefined) return { reason };
  const found = new Map<string, Uint8Array>();
  let at = 0;
  for (const { name } of files) {
    const end = value.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(value.toString("utf8", at, end))?.[1];
    if (size === undefined) return { reason: `it does not have the contents of ${name} here` };
    found.set(name, value.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return { value: found };
}

/** A path as a repository calls it; undefined where it lies outside. The top itself is the empty name. */
export function inRepository(path: string, { root, prefix }: Repository): string | undefined {
  const from = relative(root, isAbsolute(path) ? real(path) : resolve(root, prefix, path));
  const name = from.split(/[\\/]/).join("/");
  return name === ".." || name.startsWith("../") || isAbsolute(from) ? undefined : name;
}

/** Where links on the way to a path lead, as git tells the top folder; the path itself where there is nothing. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
