import { type Found, findAssessments, type Unfound } from "../io/walk.ts";
import { createCatalogues } from "./catalogue.ts";
import { catalogueOf, createConfigs } from "./config.ts";
import { loadFolder } from "./folder.ts";
import type { LoadedAssessment, Loading, LoadOptions } from "./types.ts";

/**
 * Finds and reads the assessments at and below some paths, with their catalogues and configuration.
 * What is wrong with a file is an answer and not an exception, and never stops the others.
 * @throws TypeError where the paths are no list
 */
export async function load(paths: readonly string[], options: LoadOptions = {}): Promise<Loading> {
  const assessments: LoadedAssessment[] = [];
  const rest = await loadEach(paths, options, async (loaded) => {
    assessments.push(loaded);
  });
  return { assessments, ...rest };
}

/**
 * The same, one assessment after the other. Whoever keeps nothing of an assessment but what was wrong with it
 * can go through thousands in the memory that a few take, and in less time.
 */
export async function loadEach(
  paths: readonly string[],
  options: LoadOptions,
  visit: (loaded: LoadedAssessment) => Promise<void>,
): Promise<Omit<Loading, "assessments">> {
  // Letter by letter a text would be a list too, and its first letter the root of the disk.
  if (!Array.isArray(paths)) throw new TypeError("The paths to load have to be a list.");
  const found = findAssessments(paths);
  const configs = createConfigs(options.config);
  const catalogues = createCatalogues();
  const changes = options.changedSince === undefined ? undefined : (await import("../io/changes.ts")).createChanges(options.changedSince);
  let unchanged = 0;
  // A file that was named is looked at even where there is nothing to go by it for.
  if (typeof options.config === "string") await configs.above(".");
  for (const { folder, files, areFiles } of found.assessments) {
    const config = await configs.above(folder);
    const catalogueFile = options.catalogue ?? catalogueOf(config);
    if (
      changes?.touch(
        folder,
        files,
        [catalogueFile, config?.path, options.baseline ?? config?.baseline].flatMap((file) => file ?? []),
      ) === false
    ) {
      unchanged += 1;
      continue;
    }
    const catalogue = await catalogues.at(catalogueFile);
    await visit({ ...(await loadFolder(folder, files, { areFiles })), config, catalogue });
  }
  return {
    diagnostics: [...(await configs.diagnostics()), ...(await catalogues.diagnostics())],
    refusals: [...refusalsOf(found, options.allowEmpty === true), ...configs.refusals(), ...catalogues.refusals(), ...(changes?.refusals() ?? [])],
    unchanged,
  };
}

/** What has to be said about paths in which nothing was found, one sentence each. */
function refusalsOf({ orphans, unfound: all }: Found, allowEmpty: boolean): readonly string[] {
  const unfound = all.filter((path) => !allowEmpty || path.reason !== undefined || path.orphans.length > 0);
  const lost = orphans.filter((orphan) => !unfound.some((path) => path.orphans.includes(orphan)));
  return [...unfound.map(unfoundWords), ...(lost.length > few ? [orphansWords(lost)] : lost.map(orphanWords))];
}

/** So many folders without assessment.yaml are named one by one. */
const few = 3;

function orphansWords([first = "", ...rest]: readonly string[]): string {
  return `${first} and ${rest.length} other folders hold what looks like an assessment's files and have no assessment.yaml, so none of those was read.`;
}

/** What has to be said about a path in which nothing was found. */
export function unfoundWords({ path, reason, orphans }: Unfound): string {
  if (reason !== undefined) return `${path} cannot be opened: ${reason}.`;
  const [orphan] = orphans;
  return orphan === undefined ? `There is no assessment in ${path}: nothing there is called assessment.yaml.` : orphanWords(orphan);
}

function orphanWords(folder: string): string {
  return `${folder} holds what looks like an assessment's files and has no assessment.yaml, so none of them was read.`;
}
