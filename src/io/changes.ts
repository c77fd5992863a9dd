import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { shown } from "./display.ts";
import { type ChangedFiles, changedFiles } from "./git.ts";
import { repositoryAt } from "./repository.ts";

/** What has changed since a revision, in every repository that is met. */
export interface Changes {
  /**
   * Whether anything has changed that bears on an assessment: its files, a configuration or baseline at or above it, or something else that it is decided by.
   * @param files its YAML files, by name
   * @param others files elsewhere that it is decided by
   */
  readonly touch: (folder: string, files: readonly string[], others: readonly string[]) => boolean;
  /** Repositories of which it cannot be told what changed, one sentence each. */
  readonly refusals: () => readonly string[];
}

/** What has changed in a repository, by folder: in which folders YAML files did, and in which the files that hold for all below. */
interface Changed {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly ruling: ReadonlySet<string>;
}

/** Asks each repository once, and only those in which there is an assessment. */
export function createChanges(revision: string): Changes {
  const roots = new Map<string, string | undefined>();
  const known = new Map<string | undefined, Changed | undefined>();
  const refusals: string[] = [];
  const changedIn = (root: string | undefined, folder: string): Changed | undefined => {
    if (known.has(root)) return known.get(root);
    const { files, refusal } = root === undefined ? outside(folder, revision) : changedFiles(root, revision, shown(folder));
    if (refusal !== undefined) refusals.push(refusal);
    const changed = files && sorted(files);
    known.set(root, changed);
    return changed;
  };
  return {
    touch: (folder, files, others) => {
      const home = realpathSync(folder);
      const changed = changedIn(repositoryAt(home, roots), folder);
      if (changed === undefined) return false;
      if (changed.folders.has(home) || above(home).some((at) => changed.ruling.has(at))) return true;
      // A file may be a link to one that lies elsewhere.
      return [...files.map((name) => join(home, name)), ...others].some((file) => changed.files.has(real(file)));
    },
    refusals: () => refusals,
  };
}

const outside = (folder: string, revision: string): ChangedFiles => ({
  refusal: `${shown(folder)} is in no git repository, so what changed in it since ${revision} cannot be told.`,
});

function sorted(files: ReadonlySet<string>): Changed {
  const yaml = [...files].filter((file) => /\.ya?ml$/.test(file));
  const ruling = yaml.filter((file) => /^t6\.(?:config|baseline)\.ya?ml$/.test(basename(file)));
  return { files, folders: new Set(yaml.map((file) => dirname(file))), ruling: new Set(ruling.map((file) => dirname(file))) };
}

function above(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))];
}

/** Where a file really is, links followed; where it is not there any more, where it would be. */
function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    try {
      return join(realpathSync(dirname(file)), basename(file));
    } catch {
      return resolve(file);
    }
  }
}
