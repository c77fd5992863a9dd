import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import type { ConfigPath } from "../io/config.ts";
import { inDisplay } from "../io/in-display.ts";
import type { Workspace } from "../io/workspace.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";
import { reason } from "./catalogue.ts";
import type { Extensions } from "./extends.ts";
import { inForce, outermost, sourcesOf } from "./in-force.ts";
import { located } from "./located.ts";
import { namedBy } from "./named-by.ts";
import { openFile } from "./open.ts";
import type { Config, ConfigSource } from "./types.ts";

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
 * @param wanted the one file that counts for every folder, and where it lies in another checkout those that are nested in it there; false where none does; left out, the nearest above each folder, and those above it that bind
 * @param checked the folders that were named
 */
export function createConfigs(workspace: Workspace, wanted?: string | false, checked: readonly string[] = ["."]): Configs {
  const known = new Map<string, Config | undefined>();
  const places = new Map<string, ConfigPath | undefined>();
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const refusals: string[] = [];
  const placeFor = (folder: string): ConfigPath | undefined =>
    wanted === undefined ? workspace.findConfig(folder, places) : wanted === false ? undefined : named(wanted, folder);
  const twin = typeof wanted === "string" ? workspace.twinOf(wanted, checked[0] ?? ".") : undefined;
  /** The configuration that was named, or one below it in its checkout: those of what is checked may be anybody's. */
  const named = (file: string, folder: string): ConfigPath => {
    const top = workspace.configAt(file);
    if (twin === undefined) return top;
    const { home, place } = twin;
    const way = workspace.way(place, folder);
    const near = way === undefined ? undefined : workspace.findConfig(inDisplay(home, way), places);
    const below = near && workspace.way(home, near.folder);
    if (near === undefined || below === undefined || below === ".") return { ...top, folder: place, home };
    return { path: near.path, folder: inDisplay(place, below), home: near.folder, isTop: false };
  };
  /** The configurations above one that bind it: those that do not let others take their place. One that does binds nothing below, and those above it all the same. */
  const boundBy = async ({ folder, isTop }: ConfigPath): Promise<readonly Config[]> => {
    const next = isTop ? undefined : await configs.above(workspace.parent(folder));
    if (next === undefined) return [];
    const { above = [] } = next;
    return next.data.nested === "replace" ? above : [next, ...above];
  };
  let extensions: Extensions | undefined;
  /** A configuration with what it takes over; undefined where it cannot be gone by. */
  const configFrom = async ({ path, folder, home }: ConfigPath, data: ConfigFile, text: string, above: readonly Config[]): Promise<Config | undefined> => {
    const own: ConfigSource = { path, folder: home ?? folder, text, data };
    let config: Config = own;
    if (data.extends !== undefined) {
      const { createExtensions, takenOver } = await import("./extends.ts");
      extensions ??= createExtensions(workspace, (file, read, found) => {
        texts.set(file, read);
        problems.push(...found);
      });
      const { bases, refusals: wrong } = await extensions.of(own, wanted !== undefined);
      refusals.push(...wrong);
      if (wrong.length > 0) return undefined;
      const taken = takenOver(own, bases);
      config = taken.config;
      problems.push(...taken.problems);
    }
    const strays = wanted === undefined ? sourcesOf(config).flatMap((one) => straysOf(workspace, one, one.path === path)) : [];
    refusals.push(...strays);
    return strays.length > 0 ? undefined : configOf(workspace, { ...config, folder, ...(home !== undefined && { home }) }, above);
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
      const config = opened.data === undefined ? undefined : await configFrom(found, opened.data as ConfigFile, opened.text ?? "", above);
      known.set(found.path, config);
      const outer = above.at(-1);
      if (config !== undefined && outer !== undefined) {
        const { nestedProblems } = await import("../gate/rules/nested.ts");
        const { path, bases = [], baseline } = config;
        const binding = { way: wayUp(workspace, config, outer), says: above.map(({ data }) => data) };
        problems.push(...nestedProblems({ data: config.written ?? config.data, file: path, baseline: baseline && usualBaseline, bases }, binding));
      }
      return config;
    },
    allAbove: async (folder) => {
      const all: Config[] = [];
      for (let place = placeFor(folder); place !== undefined; place = place.isTop ? undefined : placeFor(workspace.parent(place.folder))) {
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
function straysOf(workspace: Workspace, { path, folder, data: { baseline, catalogue, templates } }: ConfigSource, isOwn: boolean): readonly string[] {
  return Object.entries({ ...(isOwn && { baseline }), catalogue, templates }).flatMap(([key, value]) =>
    value === undefined || !workspace.isOutside(namedBy({ folder }, value), folder)
      ? []
      : [
          `${path} names ${key === "templates" ? key : `a ${key}`} outside of the repository, ${value}, so nothing in it was gone by: bring it into the repository, or name it with --${key}.`,
        ],
  );
}

/** The baseline that is looked for beside a configuration that names none. */
export const usualBaseline = "t6.baseline.yaml";

function configOf(workspace: Workspace, config: Config, above: readonly Config[]): Config {
  const { data } = config;
  const folder = config.home ?? config.folder;
  const beside = data.baseline === undefined && workspace.isTakenIn(folder, usualBaseline) ? usualBaseline : undefined;
  const baseline = data.baseline ?? beside;
  return {
    ...config,
    ...(baseline !== undefined && { baseline: namedBy({ folder }, baseline) }),
    ...(above.length > 0 && { above }),
  };
}

/** The catalogue that is gone by where a configuration is the nearest: what is asked may hang on it, so that the outermost one names it. */
export function catalogueOf(config: Config | undefined): string | undefined {
  const outer = config && outermost(config);
  const naming = outer && sourcesOf(outer).findLast(({ data }) => data.catalogue !== undefined);
  return naming?.data.catalogue && namedBy(naming, naming.data.catalogue);
}

/** The baseline that is gone by where a configuration is the nearest. */
export function baselineOf(config: Config | undefined): string | undefined {
  return config && outermost(config).baseline;
}

/** The folder of templates that is used where a configuration is the nearest: nothing is asked of them, so that the nearest that names one counts. */
export function templatesOf(config: Config | undefined): string | undefined {
  const naming = inForce(config)
    .flatMap(sourcesOf)
    .findLast(({ data }) => data.templates !== undefined);
  return naming?.data.templates && namedBy(naming, naming.data.templates);
}
