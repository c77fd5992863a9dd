import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import type { ConfigPath } from "../io/config.ts";
import { inDisplay } from "../io/in-display.ts";
import type { Workspace } from "../io/workspace.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";
import { reason } from "./catalogue.ts";
import { inForce, outermost } from "./in-force.ts";
import { located } from "./located.ts";
import { openFile } from "./open.ts";
import type { Config } from "./types.ts";

/** The configuration files met in one run, each read once. */
export interface Configs {
  /** The configuration for a folder: the nearest at or above it, with those above that bind it. */
  readonly above: (folder: string) => Promise<Config | undefined>;
  /** Every configuration at or above a folder, the nearest first; only the one that was named where one was. */
  readonly allAbove: (folder: string) => Promise<readonly Config[]>;
  /** Adds what is wrong with what a configuration says of a tree. */
  readonly tell: (problems: readonly Problem[]) => void;
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
  /** Configuration that cannot be gone by, one sentence each. */
  readonly refusals: () => readonly string[];
}

/**
 * @param workspace where files are
 * @param wanted the one file that counts for every folder; false where none does; left out, the nearest above each folder, and those above it that bind
 */
export function createConfigs(workspace: Workspace, wanted?: string | false): Configs {
  const known = new Map<string, Config | undefined>();
  const places = new Map<string, ConfigPath | undefined>();
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const refusals: string[] = [];
  const placeFor = (folder: string): ConfigPath | undefined =>
    wanted === undefined ? workspace.findConfig(folder, places) : wanted === false ? undefined : workspace.configAt(wanted);
  /** The configurations above one that bind it: those that do not let others take their place. One that does binds nothing below, and those above it all the same. */
  const boundBy = async ({ folder, isTop }: ConfigPath): Promise<readonly Config[]> => {
    const next = isTop ? undefined : await configs.above(workspace.parent(folder));
    if (next === undefined) return [];
    const { above = [] } = next;
    return next.data.nested === "replace" ? above : [next, ...above];
  };
  const configs: Configs = {
    above: async (folder) => {
      const found = placeFor(folder);
      if (found === undefined || known.has(found.path)) return found && known.get(found.path);
      if (wanted === undefined && workspace.isOutside(found.path, found.folder)) {
        refusals.push(`${found.path} is a link that leads out of the repository, so nothing in it was gone by: put the file itself there.`);
        known.set(found.path, undefined);
        return undefined;
      }
      const opened = await openFile(workspace, found.path, found.path, { wanted: "config" });
      if (opened.text === undefined) refusals.push(`${found.path} cannot be read${reason(opened.problems)}.`);
      else {
        problems.push(...opened.problems);
        texts.set(found.path, opened.text);
        if (opened.data === undefined) refusals.push(`${found.path} is not in order, so nothing in it was gone by.`);
      }
      const above = await boundBy(found);
      const strays = wanted === undefined && opened.data !== undefined ? straysOf(workspace, found, opened.data as ConfigFile) : [];
      refusals.push(...strays);
      const config =
        strays.length > 0 || opened.data === undefined ? undefined : configOf(workspace, found, opened.data as ConfigFile, opened.text ?? "", above);
      known.set(found.path, config);
      const outer = above.at(-1);
      if (config !== undefined && outer !== undefined) {
        const { nestedProblems } = await import("../gate/nested.ts");
        problems.push(
          ...nestedProblems(
            config.data,
            config.path,
            config.baseline && usualBaseline,
            wayUp(workspace, config, outer),
            above.map(({ data }) => data),
          ),
        );
      }
      return config;
    },
    allAbove: async (folder) => {
      const all: Config[] = [];
      for (let place = placeFor(folder); place !== undefined; place = place.isTop ? undefined : workspace.findConfig(workspace.parent(place.folder), places)) {
        const config = await configs.above(place.folder);
        if (config !== undefined) all.push(config);
      }
      return all;
    },
    tell: (more) => problems.push(...more),
    diagnostics: () => located(problems, texts, (file) => file),
    refusals: () => refusals,
  };
  return configs;
}

/** The way from the folder of a configuration to one above it: the same wherever t6 was started. */
function wayUp(workspace: Workspace, { folder }: Config, outer: Config): string {
  const steps = (workspace.way(outer.folder, folder) ?? "").split("/").length;
  return `${"../".repeat(steps)}${outer.path.slice(outer.path.lastIndexOf("/") + 1)}`;
}

/** What a configuration that was found in the tree names outside of it. Whoever wrote it may be anybody; who means it names it on the command line. */
function straysOf(workspace: Workspace, { path, folder }: ConfigPath, { baseline, catalogue, templates }: ConfigFile): readonly string[] {
  return Object.entries({ baseline, catalogue, templates }).flatMap(([key, value]) =>
    value === undefined || !workspace.isOutside(named({ folder }, value), folder)
      ? []
      : [
          `${path} names ${key === "templates" ? key : `a ${key}`} outside of the repository, ${value}, so nothing in it was gone by: bring it into the repository, or name it with --${key}.`,
        ],
  );
}

/** The baseline that is looked for beside a configuration that names none. */
export const usualBaseline = "t6.baseline.yaml";

function configOf(workspace: Workspace, { path, folder }: ConfigPath, data: ConfigFile, text: string, above: readonly Config[]): Config {
  const beside = data.baseline === undefined && workspace.isFileIn(folder, usualBaseline) ? usualBaseline : undefined;
  const baseline = data.baseline ?? beside;
  return {
    data,
    path,
    folder,
    text,
    ...(baseline !== undefined && { baseline: named({ folder }, baseline) }),
    ...(above.length > 0 && { above }),
  };
}

/** The catalogue that is gone by where a configuration is the nearest: what is asked may hang on it, so that the outermost one names it. */
export function catalogueOf(config: Config | undefined): string | undefined {
  const outer = config && outermost(config);
  return outer?.data.catalogue && named(outer, outer.data.catalogue);
}

/** The baseline that is gone by where a configuration is the nearest. */
export function baselineOf(config: Config | undefined): string | undefined {
  return config && outermost(config).baseline;
}

/** The folder of templates that is used where a configuration is the nearest: nothing is asked of them, so that the nearest that names one counts. */
export function templatesOf(config: Config | undefined): string | undefined {
  const naming = inForce(config).findLast(({ data }) => data.templates !== undefined);
  return naming?.data.templates && named(naming, naming.data.templates);
}

/** What a configuration names is relative to its folder, unless it says otherwise. */
function named({ folder }: Pick<Config, "folder">, path: string): string {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : inDisplay(folder, path);
}
