import type { Changes } from "../io/changes.ts";
import type { GoneFiles } from "../io/gone.ts";
import type { Found } from "../io/tree.ts";
import type { Workspace } from "../io/workspace.ts";
import { createCatalogues } from "./catalogue.ts";
import { baselineOf, type Configs, catalogueOf, createConfigs } from "./config.ts";
import { allExcluded, wasExcluded, withoutExcluded } from "./exclude.ts";
import { loadFolder } from "./folder.ts";
import { inForce, sourcesOf } from "./in-force.ts";
import type { LoadedAssessment, Loading, LoadOptions, LostFiles } from "./types.ts";
import { refusalsOf } from "./unfound.ts";

/** What to do with each assessment as soon as it is read. */
export type Visit = (loaded: LoadedAssessment) => Promise<void>;

/**
 * Reads the assessments that were found in a workspace, one after the other, with their catalogues and configuration.
 * @param named the folders that were named, in which all of it was found
 */
export async function loadFound(
  workspace: Workspace,
  all: Found,
  named: readonly string[],
  options: LoadOptions,
  visit: Visit,
): Promise<Omit<Loading, "assessments">> {
  const configs = createConfigs(workspace, options.config, named);
  const catalogues = createCatalogues(workspace);
  const changes = options.changedSince === undefined ? undefined : await workspace.changesSince(options.changedSince);
  let unchanged = 0;
  // A file that was named is looked at even where there is nothing to go by it for.
  if (typeof options.config === "string") await configs.above(".");
  const { found, excluded, problems } = await withoutExcluded(workspace, all, configs, named);
  configs.tell(problems);
  const isAllOut = all.assessments.length > 0 && found.assessments.length === 0 && options.allowEmpty !== true;
  const many = found.assessments.length;
  for (const [done, { folder, files, areFiles }] of found.assessments.entries()) {
    options.progress?.(done, many);
    const config = await configs.above(folder);
    const catalogueFile = options.catalogue ?? catalogueOf(config);
    const others = [
      catalogueFile,
      ...inForce(config)
        .flatMap(sourcesOf)
        .map(({ path }) => path),
      options.baseline ?? baselineOf(config),
    ].flatMap((file) => file ?? []);
    const touched = changes === undefined || changes.touch(folder, files, others);
    if (touched !== true) {
      if (touched === false) unchanged += 1;
      continue;
    }
    const catalogue = await catalogues.at(catalogueFile);
    await visit({ ...(await loadFolder(workspace, folder, files, { areFiles })), config, catalogue });
  }
  options.progress?.(many, many);
  const gone = changes?.gone(named, found.assessments) ?? [];
  const lost = changes === undefined ? [] : await lostOf(workspace, gone, configs, changes.was);
  return {
    diagnostics: [...(await configs.diagnostics()), ...(await catalogues.diagnostics())],
    refusals: [
      ...(isAllOut ? [allExcluded(excluded)] : []),
      ...refusalsOf(found, options.allowEmpty === true),
      ...configs.refusals(),
      ...catalogues.refusals(),
      ...(changes?.refusals() ?? []),
    ],
    unchanged,
    gone: gone.flatMap(({ ways }) => ways).toSorted(),
    lost,
    excluded,
  };
}

/** The evidence that is gone from folders that nothing left out at the revision either, with the configuration that is in force there. */
async function lostOf(workspace: Workspace, gone: readonly GoneFiles[], configs: Configs, was: Changes["was"]): Promise<readonly LostFiles[]> {
  const lost: LostFiles[] = [];
  for (const { folder, names } of gone.filter(({ isRuling }) => !isRuling)) {
    if (await wasExcluded(workspace, folder, configs, was)) continue;
    lost.push({ folder, names, config: await configs.above(folder) });
  }
  return lost;
}
