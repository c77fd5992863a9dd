import type { AssessmentFolder } from "../io/tree.ts";
import type { Workspace } from "../io/workspace.ts";
import { createCatalogues } from "./catalogue.ts";
import { catalogueOf, createConfigs } from "./config.ts";
import { loadFolder } from "./folder.ts";
import { disagreeing, placeOf, strayOf } from "./named-catalogue.ts";
import { seenFolder } from "./seen-folder.ts";
import type { Config, LoadedAssessment, LoadedCatalogue, LoadOptions, NamedCatalogue } from "./types.ts";

/** An assessment that was found and is to be read. */
export interface ToRead {
  readonly place: AssessmentFolder;
  readonly config: Config | undefined;
  /** The catalogue that is gone by whatever the assessment names: that of an option, or of the configuration. Left out where there is none. */
  readonly ruling?: { readonly loaded: LoadedCatalogue | undefined };
  /** Reads its files. What was read is not kept here. */
  readonly read: () => Promise<LoadedAssessment>;
  /** The same, where another thread or an earlier run has read them: what is wrong with the catalogue that they name is told all the same. */
  readonly wasRead: (naming: NamedCatalogue | undefined) => Promise<void>;
}

/**
 * What reads the assessments of one run, and what it has met on the way.
 * @param named the folders that were named
 */
export function createReader(workspace: Workspace, named: readonly string[], options: Pick<LoadOptions, "catalogue" | "config">) {
  const configs = createConfigs(workspace, options.config, named);
  const catalogues = createCatalogues(workspace);
  /** Why catalogues that assessments name are not read, one sentence each. */
  const strays: string[] = [];
  const strayFrom = (folder: string, { from: catalogue, ...naming }: NamedCatalogue) =>
    catalogue === undefined ? undefined : strayOf(workspace, folder, { ...naming, catalogue });
  const chosen = async (folder: string, naming: NamedCatalogue | undefined, ruled: string | undefined) => {
    const stray = naming && (strayFrom(folder, naming) ?? (ruled === undefined ? strayOf(workspace, folder, naming) : undefined));
    if (stray !== undefined) strays.push(stray);
    const catalogue = stray === undefined ? await catalogues.at(ruled ?? (naming && placeOf(folder, naming))) : undefined;
    const isRuled = naming !== undefined && options.catalogue === undefined && ruled !== undefined;
    return { catalogue, wrong: isRuled ? disagreeing(naming, await catalogues.at(placeOf(folder, naming)), catalogue) : [] };
  };
  const toRead = async (place: AssessmentFolder): Promise<ToRead> => {
    const { folder, files, areFiles } = place;
    const config = await configs.above(folder);
    const ruled = options.catalogue ?? catalogueOf(config);
    return {
      place,
      config,
      ...(ruled !== undefined && { ruling: { loaded: await catalogues.at(ruled) } }),
      read: async () => {
        const { crosswalk, rest, ...loaded } = await loadFolder(workspace, folder, files, { areFiles });
        const { catalogue, wrong } = await chosen(folder, loaded.naming, ruled);
        const read = { ...loaded, ...(crosswalk && { crosswalk }), ...(rest && { rest }), problems: [...loaded.problems, ...wrong] };
        return { ...loaded, ...(await seenFolder(read, catalogue, () => catalogues)), workspace, config, catalogue };
      },
      wasRead: async (naming) => {
        const { catalogue } = await chosen(folder, naming, ruled);
        if (naming?.from !== undefined && catalogue !== undefined) await catalogues.at(placeOf(folder, { catalogue: naming.from }));
      },
    };
  };
  return { configs, catalogues, strays, toRead };
}
