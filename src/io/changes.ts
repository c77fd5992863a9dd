import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { shown } from "./display.ts";
import { baseOf, filesSince, hasCommit, submoduleAt, textAt } from "./git.ts";
import { type GoneFiles, goneSince, isRuling, submodulesGone } from "./gone.ts";
import { readText } from "./read.ts";
import { repositoryAt } from "./repository.ts";
import { runningRoot, superprojectOf } from "./submodules.ts";
import type { AssessmentFolder } from "./tree.ts";

/** What has changed since a revision, in every repository that is met. */
export interface Changes {
  /**
   * Whether anything has changed that bears on an assessment: its files, a configuration, a baseline or attributes of git at or above it, or something else that it is decided by.
   * Undefined where that cannot be told: then there is a refusal.
   * @param files its YAML files, by name
   * @param others files elsewhere that it is decided by
   */
  readonly touch: (folder: string, files: readonly string[], others: readonly string[]) => boolean | undefined;
  /**
   * Files of assessments that were there and are not any more, by folder.
   * @param paths where to look
   * @param read what is read there: a file that is read under another name is not gone
   */
  readonly gone: (paths: readonly string[], read: readonly Pick<AssessmentFolder, "folder" | "files">[]) => readonly GoneFiles[];
  /** What a file said at the revision; undefined where it was not there. One outside of the repositories that are met says what it says now. */
  readonly was: (file: string) => string | undefined;
  /** Repositories of which it cannot be told what changed, one sentence each. */
  readonly refusals: () => readonly string[];
}

/** What has changed in a repository, by folder: in which folders YAML files did, and in which the files that hold for all below. */
interface Changed {
  readonly files: ReadonlySet<string>;
  readonly tracked: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly ruling: ReadonlySet<string>;
}

/** All of it: it is new, or its history does not go back far enough to tell. */
type Since = Changed | "all" | undefined;

/**
 * Asks each repository once, and only those in which there is an assessment. A revision is one of the repository that the check is run
 * for; of a submodule it means the commit that was named there.
 */
export function createChanges(revision: string): Changes {
  const roots = new Map<string, string | undefined>();
  const rootAt = (folder: string) => repositoryAt(folder, roots);
  const bases = new Map<string, string | "all" | undefined>();
  const known = new Map<string | undefined, Since>();
  const refusals: string[] = [];
  const told = <Value>(value: Value | undefined, refusal: string | undefined): Value | undefined => {
    if (refusal !== undefined && !refusals.includes(refusal)) refusals.push(refusal);
    return value;
  };
  const baseIn = (root: string, folder: string): string | "all" | undefined => {
    if (bases.has(root)) return bases.get(root);
    const above = runningRoot(root, rootAt) === root ? undefined : superprojectOf(root, rootAt);
    const base = above === undefined ? ownBase(root, folder) : namedBase(root, above, baseIn(above, folder));
    bases.set(root, base);
    return base;
  };
  const ownBase = (root: string, folder: string): string | undefined => {
    const { commit, refusal } = baseOf(root, revision, shown(folder));
    return told(commit, refusal);
  };
  const changedIn = (root: string | undefined, folder: string): Since => {
    if (known.has(root)) return known.get(root);
    const changed = root === undefined ? told(undefined, outside(folder, revision)) : since(root, baseIn(root, folder));
    known.set(root, changed);
    return changed;
  };
  const since = (root: string, base: string | "all" | undefined): Since => {
    if (base === undefined || base === "all") return base;
    const { files, tracked, refusal } = filesSince(root, base, revision);
    return told(files && sorted(files, tracked), refusal);
  };
  return {
    touch: (folder, files, others) => {
      const home = realpathSync(folder);
      const changed = changedIn(rootAt(home), folder);
      if (changed === undefined) return undefined;
      if (changed === "all") return true;
      if (changed.folders.has(home) || above(home).some((at) => changed.ruling.has(at))) return true;
      // A file may be a link to one that lies elsewhere.
      const own = files.map((name) => join(home, name));
      if ([...own, ...others].some((file) => changed.files.has(real(file)))) return true;
      // What git was told to ignore may have changed without a trace.
      return own.some((file) => !changed.tracked.has(file));
    },
    gone: (paths, read) => {
      const files = new Set(read.flatMap(({ folder, files }) => files.map((name) => join(real(folder), name))));
      const where = new Map(paths.map((path) => [real(path), shown(path)]));
      const folders = new Set(read.map(({ folder }) => real(folder)));
      const roots = [...known.keys()].flatMap((root) => root ?? []);
      // Where all of it is gone from a repository, nothing that is read lies in it.
      for (const root of bases.keys()) changedIn(root, root);
      for (const path of where.keys()) if (rootAt(path) !== undefined) changedIn(rootAt(path), path);
      return [...known].flatMap(([root, changed]) => {
        const base = root === undefined ? undefined : bases.get(root);
        if (root === undefined || changed === undefined || changed === "all" || base === undefined) return [];
        const top = realpathSync(root);
        return [...goneSince(top, base, changed.files, where, (file) => files.has(file)), ...submodulesGone(top, base, roots, folders, where)];
      });
    },
    was: (file) => {
      const place = real(file);
      const root = rootAt(dirname(place));
      const base = root === undefined ? undefined : bases.get(root);
      if (root === undefined || base === undefined) return readText(place).text;
      return base === "all" ? undefined : textAt(root, base, relative(realpathSync(root), place).split(sep).join("/"));
    },
    refusals: () => refusals,
  };
}

/** The commit of a submodule that its superproject named at the time. One that was not there yet, or is not here any more, is all new. */
function namedBase(root: string, above: string, base: string | "all" | undefined): string | "all" | undefined {
  if (base === undefined || base === "all") return base;
  const commit = submoduleAt(above, base, relative(above, root).split(sep).join("/"));
  return commit !== undefined && hasCommit(root, commit) ? commit : "all";
}

const outside = (folder: string, revision: string): string =>
  `${shown(folder)} is in no git repository, so what changed in it since ${revision} cannot be told.`;

function sorted(files: ReadonlySet<string>, tracked: ReadonlySet<string>): Changed {
  const yaml = [...files].filter((file) => /\.ya?ml$/.test(file));
  // By its attributes git makes other bytes of a file in the working tree than those that it compares.
  const ruling = [...files].filter((file) => isRuling(file) || basename(file) === ".gitattributes");
  return { files, tracked, folders: new Set(yaml.map((file) => dirname(file))), ruling: new Set(ruling.map((file) => dirname(file))) };
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
