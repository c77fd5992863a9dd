import type { Changes } from "../io/changes.ts";
import type { GoneFiles } from "../io/gone.ts";
import type { AssessmentFolder, Found } from "../io/tree.ts";
import type { Workspace } from "../io/workspace.ts";
import { type Catalogues, createCatalogues } from "./catalogue.ts";
import { baselineOf, type Configs, catalogueOf, createConfigs } from "./config.ts";
import { allExcluded, wasExcluded, withoutExcluded } from "./exclude.ts";
import { loadFolder } from "./folder.ts";
import { inForce, sourcesOf } from "./in-force.ts";
import type { Config, LoadedAssessment, LoadedCatalogue, Loading, LoadOptions, LostFiles } from "./types.ts";
import { refusalsOf } from "./unfound.ts";

/** An assessment that was found and is to be read. */
export interface ToRead {
  readonly place: AssessmentFolder;
  readonly config: Config | undefined;
  readonly catalogue: LoadedCatalogue | undefined;
  /** Reads its files. What was read is not kept here. */
  readonly read: () => Promise<LoadedAssessment>;
}

/** What was found, before the files of any assessment are read: which are to be, and what is known beside that. */
export interface FoundToRead extends Omit<Loading, "assessments"> {
  readonly toRead: readonly ToRead[];
  /** The folders that were named. */
  readonly named: readonly string[];
}

/**
 * Says which of the assessments that were found in a workspace are to be read, with their catalogues and configuration.
 * @param named the folders that were named, in which all of it was found
 */
export async function loadFound(workspace: Workspace, all: Found, named: readonly string[], options: LoadOptions): Promise<FoundToRead> {
  const configs = createConfigs(workspace, options.config, named);
  const catalogues = createCatalogues(workspace);
  const changes = options.changedSince === undefined ? undefined : await workspace.changesSince(options.changedSince);
  // A file that was named is looked at even where there is nothing to go by it for.
  if (typeof options.config === "string") await configs.above(".");
  const { found, excluded, problems } = await withoutExcluded(workspace, all, configs, named);
  configs.tell(problems);
  const isAllOut = all.assessments.length > 0 && found.assessments.length === 0 && options.allowEmpty !== true;
  const toRead: ToRead[] = [];
  let unchanged = 0;
  for (const place of found.assessments) {
    const touched = changes === undefined || changes.touch(place.folder, place.files, othersOf(await configs.above(place.folder), options));
    if (touched === true) toRead.push(await oneToRead(workspace, place, { configs, catalogues }, options));
    else if (touched === false) unchanged += 1;
  }
  const gone = changes?.gone(named, found.assessments) ?? [];
  const lost = changes === undefined ? [] : await lostOf(workspace, gone, configs, changes.was);
  return {
    toRead,
    named,
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

/** Reads them, one after the other. */
export async function readEach(
  toRead: readonly ToRead[],
  progress: LoadOptions["progress"],
  visit: (loaded: LoadedAssessment) => Promise<void>,
): Promise<void> {
  for (const [done, one] of toRead.entries()) {
    progress?.(done, toRead.length);
    await visit(await one.read());
  }
  progress?.(toRead.length, toRead.length);
}

/** One of them, with the configuration and the catalogue that count for its folder. */
export async function oneToRead(
  workspace: Workspace,
  place: AssessmentFolder,
  { configs, catalogues }: { readonly configs: Configs; readonly catalogues: Catalogues },
  options: Pick<LoadOptions, "catalogue">,
): Promise<ToRead> {
  const config = await configs.above(place.folder);
  const catalogue = await catalogues.at(options.catalogue ?? catalogueOf(config));
  const { folder, files, areFiles } = place;
  return { place, config, catalogue, read: async () => ({ ...(await loadFolder(workspace, folder, files, { areFiles })), config, catalogue }) };
}

/** The files besides its own on which an assessment hangs. */
function othersOf(config: Config | undefined, { catalogue, baseline }: LoadOptions): readonly string[] {
  return [
    catalogue ?? catalogueOf(config),
    ...inForce(config)
      .flatMap(sourcesOf)
      .map(({ path }) => path),
    baseline ?? baselineOf(config),
  ].flatMap((file) => file ?? []);
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
