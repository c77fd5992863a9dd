import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import { namesFolder } from "../io/glob.ts";
import type { Found } from "../io/tree.ts";
import type { Workspace } from "../io/workspace.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";
import type { Configs } from "./config.ts";
import { openText } from "./open.ts";
import type { Config, Excluded } from "./types.ts";

/** What is left of what was found, and what `exclude` leaves out of it. */
export interface Kept {
  readonly found: Found;
  /** Sorted by folder. */
  readonly excluded: readonly Excluded[];
  /** Patterns that leave nothing out although everything below their configuration was looked through. */
  readonly problems: readonly Problem[];
}

/**
 * Takes out of what was found whatever lies in a folder that a configuration at or above it excludes. A configuration below cannot take
 * that back, and leaves nothing out itself where one above binds it: what is asked of a folder would be asked of nothing. A folder that was named, and lies in what is excluded, is meant all the same.
 * @param named the folders that were named
 */
export async function withoutExcluded(workspace: Workspace, found: Found, configs: Configs, named: readonly string[]): Promise<Kept> {
  const met = new Map<string, Config>();
  const excluded = new Map<string, Excluded>();
  const used = new Set<string>();
  /** Whether a folder was named, or lies in one that was. To name the folder of the configuration is to name everything, and so nothing of it. */
  const isNamed = (path: string, config: Config, folder: string) => workspace.way(path, folder) !== undefined && workspace.way(config.folder, path) !== ".";
  const isOut = async (folder: string): Promise<boolean> => {
    let isExcluded = false;
    for (const config of await configs.allAbove(folder)) {
      if ((config.above ?? []).length > 0) continue;
      met.set(config.path, config);
      for (const pattern of config.data.exclude ?? []) {
        const names = (path: string) => {
          const way = workspace.way(config.folder, path);
          return way !== undefined && namesFolder(pattern, way);
        };
        if (!names(folder)) continue;
        used.add(`${config.path} ${pattern}`);
        if (named.some((path) => isNamed(path, config, folder) && names(path))) continue;
        if (!isExcluded) excluded.set(folder, { folder, config: config.path, pattern });
        isExcluded = true;
      }
    }
    return isExcluded;
  };
  const left = async <One>(all: readonly One[], folderOf: (one: One) => string): Promise<readonly One[]> => {
    const kept: One[] = [];
    for (const one of all) if (!(await isOut(folderOf(one)))) kept.push(one);
    return kept;
  };
  const itself = (folder: string) => folder;
  const assessments = await left(found.assessments, ({ folder }) => folder);
  const orphans = await left(found.orphans, itself);
  const unseen = await left(found.unseen, ({ why, path }) => (inFolder.has(why) ? above(path) : path));
  const unfound = [];
  for (const one of found.unfound) {
    const isAsked = one.reason === undefined || named.includes(one.path);
    if (isAsked || !(await isOut(one.path))) unfound.push({ ...one, orphans: await left(one.orphans, itself) });
  }
  const isWhole = ({ folder }: Config) => named.some((path) => workspace.way(path, folder) !== undefined);
  const idle = [...met.values()]
    .filter(isWhole)
    .flatMap(({ path, data }) =>
      (data.exclude ?? []).flatMap((pattern, index) =>
        used.has(`${path} ${pattern}`) ? [] : [raise("config/excludes-nothing", { pattern }, { file: path, pointer: ["exclude", index] })],
      ),
    );
  return {
    found: { assessments, orphans, unseen, unfound },
    excluded: [...excluded.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1)),
    problems: idle,
  };
}

/**
 * Whether the configurations above a folder left it out at a revision, and do so still: a pattern that came with what it excuses excuses nothing.
 * @param was what a file said at the revision
 */
export async function wasExcluded(workspace: Workspace, folder: string, configs: Configs, was: (file: string) => string | undefined): Promise<boolean> {
  for (const config of await configs.allAbove(folder)) {
    const way = workspace.way(config.folder, folder);
    if ((config.above ?? []).length > 0 || way === undefined) continue;
    const leavesOut = (patterns: unknown) =>
      Array.isArray(patterns) && patterns.some((pattern: unknown) => typeof pattern === "string" && namesFolder(pattern, way));
    if (leavesOut(config.data.exclude) && leavesOut(await excludeIn(was(config.path), config.path))) return true;
  }
  return false;
}

async function excludeIn(text: string | undefined, file: string): Promise<unknown> {
  if (text === undefined) return undefined;
  const { data } = await openText(text, file, "config");
  return (data as ConfigFile | undefined)?.exclude;
}

/** What is passed by as a file: its folder is what may be excluded. */
const inFolder: ReadonlySet<string> = new Set(["name", "below", "outside"]);

const above = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) || "/" : ".");

/** What has to be said where nothing is left: a check that checked nothing is not green. */
export function allExcluded(excluded: readonly Excluded[]): string {
  const configs = [...new Set(excluded.map(({ config }) => config))].join(", ");
  return `Everything that was found is left out by exclude in ${configs}, so nothing was looked at: change the patterns, or name a folder itself.`;
}
