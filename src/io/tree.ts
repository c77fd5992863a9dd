import { practiceFile } from "../model/practice-name.ts";
import { inDisplay } from "./in-display.ts";
import type { Entry, Tree } from "./listing.ts";
import { isList } from "./own-names.ts";
import { type FolderLink, isOurs, misnamed, type Unseen } from "./passed-by.ts";
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
  /** Whether it is a file, and no part of an assessment. */
  readonly isStranger?: true;
  /** Folders in it that hold what looks like practice files and have no assessment.yaml. */
  readonly orphans: readonly string[];
}

export interface Found {
  /** Sorted by code unit, each folder once. */
  readonly assessments: readonly AssessmentFolder[];
  /** Folders that hold what looks like practice files and have no assessment.yaml, wherever they were met. */
  readonly orphans: readonly string[];
  readonly unfound: readonly Unfound[];
  /** What looks like a part of an assessment and is not read, sorted by path. */
  readonly unseen: readonly Unseen[];
}

/** What is met on a walk and is no assessment. */
export interface Missed {
  /** The folders that look as if they were to be assessments. */
  readonly orphans: string[];
  /** Those that cannot be opened: they stop no others. */
  readonly unread: Unfound[];
  readonly unseen: Unseen[];
  /** Links to folders: whether they lead out of what is walked is known at the end. */
  readonly links: FolderLink[];
}

export const nothingMissed = (): Missed => ({ orphans: [], unread: [], unseen: [], links: [] });

/**
 * The assessments at and below a folder. An assessment owns its folder: nothing is read below one, and what looks like a part of it
 * there is told. Links to folders, node_modules and dot folders are passed by; where there is an assessment in them, that is told too.
 * @param at a folder's real place. As no links are followed, those of all folders below it come of themselves
 */
export function* walk(tree: Tree, at: string, display: string, missed: Missed): Generator<AssessmentFolder & { readonly at: string }> {
  const entries = tree.entries(at);
  const listed = entries.filter((entry) => !isOwnFile.test(entry.name) && isYamlFile(tree, entry, at));
  const leadsOut = (entry: Entry): boolean => entry.isSymbolicLink() && tree.leadsOut(tree.below(at, entry.name));
  const yaml = listed.filter((entry) => !leadsOut(entry));
  if (yaml.length < listed.length)
    missed.unseen.push(...listed.filter((entry) => !yaml.includes(entry)).map(({ name }) => ({ why: "outside", path: inDisplay(display, name) }) as const));
  const files = yaml.map((entry) => entry.name);
  const isAssessment = files.some((name) => /^assessment\.ya?ml$/.test(name));
  const near = misnamed(entries, display, isAssessment, {
    leadsToFolder: ({ name }) => tree.leadsToFolder(tree.below(at, name)),
    holdsAnything: ({ name }) => tree.entries(tree.below(at, name)).length > 0,
  });
  missed.unseen.push(...near);
  if (isAssessment) {
    yield { at, folder: display, files: files.sort(), areFiles: yaml.every((entry) => entry.isFile()) };
    missed.unseen.push(
      ...entries.filter(({ name }) => isList(name)).map(({ name }) => ({ why: "unfinished", path: inDisplay(display, name), owner: display }) as const),
    );
    for (const { name } of entries.filter(isFolder)) lookBelow(tree, tree.below(at, name), inDisplay(display, name), display, missed);
    return;
  }
  if (files.some((name) => practiceFile.test(name) || /^asks\.ya?ml$/i.test(name)) || yaml.some((entry) => isOurs(tree, at, entry)))
    missed.orphans.push(display);
  for (const entry of entries) {
    const below = inDisplay(display, entry.name);
    if (entry.isSymbolicLink()) {
      if (tree.leadsToFolder(tree.below(at, entry.name))) missed.links.push({ path: below, at: tree.below(at, entry.name) });
    } else if (isFolder(entry) && !isOpenFolder(entry)) {
      const inside = entry.name === "node_modules" ? besidePackages : assessmentsIn;
      missed.unseen.push(...inside(tree, tree.below(at, entry.name), below).map((path) => ({ why: "hidden", path }) as const));
    }
    if (!isOpenFolder(entry)) continue;
    try {
      yield* walk(tree, tree.below(at, entry.name), below, missed);
    } catch (error) {
      tellUnread(error, entry.name, below, missed);
    }
  }
}

/** Tells what lies in the folders of an assessment and looks like a part of one: nobody reads it there. */
function lookBelow(tree: Tree, at: string, display: string, owner: string, missed: Missed): void {
  try {
    for (const entry of tree.entries(at)) {
      const path = inDisplay(display, entry.name);
      if (isFolder(entry)) lookBelow(tree, tree.below(at, entry.name), path, owner, missed);
      else if (isOurs(tree, at, entry)) missed.unseen.push({ why: "below", path, owner });
    }
  } catch (error) {
    tellUnread(error, at, display, missed);
  }
}

/** Tells of a folder that is listed and cannot be opened, unless it has gone in the meantime. */
function tellUnread(error: unknown, name: string, display: string, { unread }: Missed): void {
  const reason = whyUnread(error, name);
  if (reason !== undefined) unread.push({ path: display, reason, orphans: [] });
}

/** The folders in a folder that is not walked through in which there is an assessment, or what looks like one. */
export function assessmentsIn(tree: Tree, at: string, display: string): readonly string[] {
  const missed = nothingMissed();
  // A folder with a repository of its own is another tree: a second copy of this one, as often as not.
  if (namesOf(tree, at).some(({ name }) => name === ".git")) return [];
  const found: string[] = [];
  try {
    for (const { folder } of walk(tree, at, display, missed)) found.push(folder);
  } catch {
    // What cannot be opened was not to be walked through either.
  }
  return [...found, ...missed.orphans, ...missed.unseen.filter(({ why }) => why === "hidden").map(({ path }) => path)];
}

/**
 * The same of a folder of packages, which bring examples of their own: those are not meant. A package has a package.json, and those of one
 * owner are in a folder that begins with @.
 */
function besidePackages(tree: Tree, at: string, display: string): readonly string[] {
  return namesOf(tree, at)
    .filter(isFolder)
    .flatMap(({ name }) => {
      const [there, path] = [tree.below(at, name), inDisplay(display, name)];
      if (name.startsWith("@")) return besidePackages(tree, there, path);
      const names = namesOf(tree, there).map((entry) => entry.name);
      return names.includes("package.json") && !names.some((one) => /^assessment\.ya?ml$/.test(one))
        ? []
        : assessmentsIn(tree, there, path).filter((found) => isSaidOurs(tree, found === path ? there : tree.below(there, found.slice(path.length + 1))));
    });
}

/** Whether a folder holds an assessment by what its files say: among what others bring, a name alone says nothing. */
const isSaidOurs = (tree: Tree, at: string): boolean => namesOf(tree, at).some((entry) => isOurs(tree, at, entry));

function namesOf(tree: Tree, at: string): readonly Entry[] {
  try {
    return tree.entries(at);
  } catch {
    return [];
  }
}

/** Why a folder that is listed cannot be opened; undefined where it has gone in the meantime. */
function whyUnread(error: unknown, name: string): string | undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return reasonFor(error);
  return name.includes("\ufffd") ? "its name is not UTF-8 text" : undefined;
}

/** A folder; git's own holds nobody's files. */
const isFolder = (entry: Entry): boolean => entry.isDirectory() && entry.name !== ".git";

/** A folder that is walked through. */
const isOpenFolder = (entry: Entry): boolean => isFolder(entry) && !entry.name.startsWith(".") && entry.name !== "node_modules";

/** What says how t6 is run is no part of an assessment. */
export const isOwnFile = /^t6\.(?:config|baseline)\.ya?ml$/;

/** A link to a file is as good as the file. */
function isYamlFile(tree: Tree, entry: Entry, folder: string): boolean {
  if (!/\.ya?ml$/.test(entry.name) || entry.name.startsWith(".") || entry.isDirectory()) return false;
  return !entry.isSymbolicLink() || !tree.leadsToFolder(tree.below(folder, entry.name));
}

/** Folders in the order in which they are looked at, wherever they were found. */
export const byFolder = (a: AssessmentFolder, b: AssessmentFolder): number => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0);

/** What is told, by where it is. */
export const byPath = (a: Unseen, b: Unseen): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
