import { inDisplay } from "./in-display.ts";
import { reasonFor } from "./reasons.ts";

/** A folder that directly holds assessment.yaml or assessment.yml. */
export interface AssessmentFolder {
  /** The folder as the user named it, and the way from there, with forward slashes. */
  readonly folder: string;
  /** Its YAML files, by name, sorted by code unit. */
  readonly files: readonly string[];
  /** Whether all of them are files, and no links, pipes or devices. */
  readonly areFiles: boolean;
}

/** A path in which no assessment was found, or a folder on the way that could not be opened. */
export interface Unfound {
  readonly path: string;
  /** Why, where it could not be opened; otherwise it was looked through. */
  readonly reason?: string;
  /** Folders in it that hold what looks like practice files and have no assessment.yaml. */
  readonly orphans: readonly string[];
}

export interface Found {
  /** Sorted by code unit, each folder once. */
  readonly assessments: readonly AssessmentFolder[];
  /** Folders that hold what looks like practice files and have no assessment.yaml, wherever they were met. */
  readonly orphans: readonly string[];
  readonly unfound: readonly Unfound[];
}

/** Something in a folder, as Node lists it. */
interface Entry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** Folders and what is in them, on a disk or anywhere else. */
export interface Tree {
  /** What is in a folder. Throws where it cannot be opened. */
  readonly entries: (at: string) => readonly Entry[];
  /** The place of something in a folder. */
  readonly below: (at: string, name: string) => string;
  /** Whether a link leads to a folder. */
  readonly leadsToFolder: (link: string) => boolean;
}

/** What is met on a walk and is no assessment. */
interface Missed {
  /** The folders that look as if they were to be assessments. */
  readonly orphans: string[];
  /** Those that cannot be opened: they stop no others. */
  readonly unread: Unfound[];
}

/**
 * The assessments at and below a folder. An assessment owns its folder, so nothing is looked for below one. Links to folders,
 * node_modules and dot folders are passed by.
 * @param at a folder's real place. As no links are followed, those of all folders below it come of themselves
 */
export function* walk(tree: Tree, at: string, display: string, missed: Missed): Generator<AssessmentFolder & { readonly at: string }> {
  const entries = tree.entries(at);
  const yaml = entries.filter((entry) => isYamlFile(tree, entry, at) && !isOwnFile.test(entry.name));
  const files = yaml.map((entry) => entry.name);
  if (files.some((name) => /^assessment\.ya?ml$/.test(name))) {
    yield { at, folder: display, files: files.sort(), areFiles: yaml.every((entry) => entry.isFile()) };
    return;
  }
  if (files.some((name) => /^(?:T\d.*|asks)\.ya?ml$/i.test(name))) missed.orphans.push(display);
  for (const { name } of entries.filter(isOpenFolder)) {
    const below = inDisplay(display, name);
    try {
      yield* walk(tree, tree.below(at, name), below, missed);
    } catch (error) {
      const reason = whyUnread(error, name);
      if (reason !== undefined) missed.unread.push({ path: below, reason, orphans: [] });
    }
  }
}

/** Why a folder that is listed cannot be opened; undefined where it has gone in the meantime. */
function whyUnread(error: unknown, name: string): string | undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return reasonFor(error);
  return name.includes("\ufffd") ? "its name is not UTF-8 text" : undefined;
}

const isOpenFolder = (entry: Entry): boolean => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";

/** What says how t6 is run is no part of an assessment. */
const isOwnFile = /^t6\.(?:config|baseline)\.ya?ml$/;

/** A link to a file is as good as the file. */
function isYamlFile(tree: Tree, entry: Entry, folder: string): boolean {
  if (!/\.ya?ml$/.test(entry.name) || entry.name.startsWith(".") || entry.isDirectory()) return false;
  return !entry.isSymbolicLink() || !tree.leadsToFolder(tree.below(folder, entry.name));
}

/** Folders in the order in which they are looked at, wherever they were found. */
export const byFolder = (a: AssessmentFolder, b: AssessmentFolder): number => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0);
