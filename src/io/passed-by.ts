import { inDisplay } from "./in-display.ts";
import type { Entry, Tree } from "./listing.ts";
import { isFileName, nearMiss } from "./near-miss.ts";

/** Something that looks like a part of an assessment, and is not read. A check that passed it by in silence would be green unseen. */
export type Unseen =
  /** Its name is nearly one that is read. `isTaken`: there is a file of that name already. */
  | { readonly why: "name"; readonly path: string; readonly instead: string; readonly isTaken: boolean }
  /** A folder, or a link to one, that is called like a file. */
  | { readonly why: "folder"; readonly path: string }
  /** A file or an assessment in a folder below an assessment. */
  | { readonly why: "below"; readonly path: string; readonly owner: string }
  /** An assessment in a folder that begins with a dot, or in node_modules. */
  | { readonly why: "hidden"; readonly path: string }
  /** A link to a file outside of the tree. */
  | { readonly why: "outside"; readonly path: string }
  /** A submodule of which nothing is there. */
  | { readonly why: "submodule"; readonly path: string }
  /** A folder of which git tracks files that are not in the working tree: the first of them, and how many more there are. */
  | { readonly why: "sparse"; readonly path: string; readonly first: string; readonly more: number }
  /** A list of files that a run was writing together when it was ended. */
  | { readonly why: "unfinished"; readonly path: string; readonly owner: string }
  /** A link to a folder elsewhere, in which there is an assessment. */
  | { readonly why: "link"; readonly path: string };

/** A link to a folder, and where it is. */
export interface FolderLink {
  readonly path: string;
  readonly at: string;
}

/** What can be asked about an entry besides its name. */
interface Asked {
  readonly leadsToFolder: (entry: Entry) => boolean;
  /** Whether a folder has something in it: in an empty one nothing was passed by. */
  readonly holdsAnything: (entry: Entry) => boolean;
}

/** What in one folder is called nearly like a file of an assessment, sorted by nothing. */
export function misnamed(entries: readonly Entry[], display: string, isAssessment: boolean, { leadsToFolder, holdsAnything }: Asked): readonly Unseen[] {
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap((entry): readonly Unseen[] => {
    const { name } = entry;
    const path = inDisplay(display, name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(entry))) {
      return isFileName(name) && holdsAnything(entry) ? [{ why: "folder", path }] : [];
    }
    const miss = nearMiss(name, names, isAssessment);
    return miss === undefined ? [] : [{ why: "name", path, instead: miss.instead, isTaken: names.has(miss.instead) }];
  });
}

/** As much of a file as it takes to see what it is. */
const telling = 64 * 1024;

const ours = /^(?:practice: *["']?[A-Za-z]{0,12}[-.]?\d|asks:[ \t]*(?:$|\[)|evidence:[ \t]*(?:$|\[))/m;

/** Whether a file in a folder is one that an assessment is made of, by what it says; a link, a pipe or a device is none. */
export function isOurs(tree: Tree, at: string, entry: Entry): boolean {
  if (!entry.isFile() || !/\.ya?ml$/i.test(entry.name)) return false;
  const text = tree.beginning(tree.below(at, entry.name), telling);
  return ours.test(text) || (/^producer:/m.test(text) && /^assessor:/m.test(text));
}
