import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { inDisplay, shown } from "./display.ts";
import { noteInput } from "./inputs.ts";
import { reasonFor } from "./reasons.ts";

/** A folder that directly holds assessment.yaml or assessment.yml. */
interface AssessmentFolder {
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

/**
 * Finds the assessments at and below some paths. A path may also be a file of an assessment: then its folder is meant.
 * An assessment owns its folder, so nothing is looked for below one. Links to folders, node_modules and dot folders are passed by.
 */
export function findAssessments(paths: readonly string[]): Found {
  const assessments = new Map<string, AssessmentFolder>();
  const orphans = new Set<string>();
  const unfound: Unfound[] = [];
  for (const path of paths) {
    const below: string[] = [];
    try {
      const start = statSync(path).isDirectory() ? path : dirname(path);
      const found = [...walk(realpathSync(start), shown(start), { orphans: below, unread: unfound })];
      if (found.length === 0) unfound.push({ path, orphans: below.sort() });
      for (const { at, ...each } of found) {
        // A run may pass over what has not changed. It goes by it all the same.
        for (const name of each.files) noteInput(join(at, name));
        const known = assessments.get(at);
        if (known === undefined || each.folder < known.folder) assessments.set(at, each);
      }
      for (const orphan of below) orphans.add(orphan);
    } catch (error) {
      unfound.push({ path, reason: reasonFor(error), orphans: [] });
    }
  }
  return { assessments: [...assessments.values()].sort(byFolder), orphans: [...orphans].sort(), unfound };
}

/**
 * Walks by hand: it is four times as fast as readdir's own recursion, which also follows no rules about what to leave out.
 * @param at a folder's real path. As no links are followed, those of all folders below it come of themselves
 * @param missed gets the folders that look as if they were to be assessments, and those that cannot be opened: they stop no others
 */
function* walk(at: string, display: string, missed: Missed): Generator<AssessmentFolder & { readonly at: string }> {
  const entries = readdirSync(at, { withFileTypes: true });
  const yaml = entries.filter((entry) => isYamlFile(entry, at) && !isOwnFile.test(entry.name));
  const files = yaml.map((entry) => entry.name);
  if (files.some((name) => /^assessment\.ya?ml$/.test(name))) {
    yield { at, folder: display, files: files.sort(), areFiles: yaml.every((entry) => entry.isFile()) };
    return;
  }
  if (files.some((name) => /^(?:T\d.*|asks)\.ya?ml$/i.test(name))) missed.orphans.push(display);
  for (const { name } of entries.filter(isOpenFolder)) {
    const below = inDisplay(display, name);
    try {
      yield* walk(join(at, name), below, missed);
    } catch (error) {
      const reason = whyUnread(error, name);
      if (reason !== undefined) missed.unread.push({ path: below, reason, orphans: [] });
    }
  }
}

interface Missed {
  readonly orphans: string[];
  readonly unread: Unfound[];
}

/** Why a folder that is listed cannot be opened; undefined where it has gone in the meantime. */
function whyUnread(error: unknown, name: string): string | undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return reasonFor(error);
  return name.includes("\ufffd") ? "its name is not UTF-8 text" : undefined;
}

const isOpenFolder = (entry: Dirent): boolean => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";

/** What says how t6 is run is no part of an assessment. */
const isOwnFile = /^t6\.(?:config|baseline)\.ya?ml$/;

/** A link to a file is as good as the file. */
function isYamlFile(entry: Dirent, folder: string): boolean {
  if (!/\.ya?ml$/.test(entry.name) || entry.name.startsWith(".") || entry.isDirectory()) return false;
  return !entry.isSymbolicLink() || !leadsToFolder(join(folder, entry.name));
}

/** A link that leads nowhere is taken for one to a file, so that whoever reads it says what is wrong with it. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

const byFolder = (a: AssessmentFolder, b: AssessmentFolder): number => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0);
