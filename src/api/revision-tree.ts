import { blobId } from "../io/blob-id.ts";
import { inDisplay } from "../io/in-display.ts";
import { readText } from "../io/read.ts";
import { contentsOf, filesOf, type RevisionFile } from "../io/revision-files.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";
import { readData } from "../source/read-data.ts";

/** The files of a commit, or why they cannot be told. */
export interface CommitTree {
  readonly files: readonly RevisionFile[];
  readonly reason: string | undefined;
  /** What git calls the contents of a file. */
  readonly idOf: (name: string) => string | undefined;
}

/** The files on the disk, which git may not know. */
export interface DiskTree {
  /** What git would call the contents of a file, in a repository with ids like this one. */
  readonly idOf: (name: string, like: string) => string | undefined;
}

export function commitTree(commit: string): CommitTree {
  const { value: files = [], reason } = filesOf(commit);
  const ids = new Map(files.map(({ name, id }) => [name, id]));
  return { files, reason, idOf: (name) => ids.get(name) };
}

export function diskTree(root: string): DiskTree {
  const known = new Map<string, string | undefined>();
  return {
    idOf: (name, like) => {
      if (known.has(name)) return known.get(name);
      const { text } = readText(inDisplay(root, name));
      const id = text === undefined ? undefined : blobId(text, like);
      known.set(name, id);
      return id;
    },
  };
}

/** Whether a file says how t6 is run in its folder and below. */
export const isConfig = (name: string): boolean => /(?:^|\/)t6\.config\.ya?ml$/.test(name);

/** By configuration the catalogues that it names, as the repository calls them. One of which that cannot be told is left out. */
export function cataloguesNamed(files: readonly RevisionFile[]): ReadonlyMap<string, readonly string[]> {
  const contents = contentsOf(files.filter(({ name }) => isConfig(name))).value ?? new Map<string, Uint8Array>();
  const told = [...contents].filter(([, bytes]) => readData(new TextDecoder().decode(bytes)) !== undefined);
  return new Map(told.map(([name, bytes]) => [name, catalogueNamedIn(name, bytes)]));
}

/** The catalogue that a file names, if it is a configuration or an assessment that names one. */
export function catalogueNamedIn(name: string, bytes: Uint8Array): readonly string[] {
  if (!isConfig(name) && !/(?:^|\/)assessment\.ya?ml$/.test(name)) return [];
  const data = readData(new TextDecoder().decode(bytes))?.data as Partial<ConfigFile> | undefined;
  if (typeof data?.catalogue !== "string" || isShipped(data.catalogue)) return [];
  const way: string[] = [];
  for (const step of [...name.split("/").slice(0, -1), ...data.catalogue.split("/")]) {
    if (step === "..") way.pop();
    else if (step !== "." && step !== "") way.push(step);
  }
  return [way.join("/")];
}
