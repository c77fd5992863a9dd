import type { Changes } from "../io/changes.ts";
import type { GoneFiles } from "../io/gone.ts";
import type { Found } from "../io/tree.ts";
import type { Workspace } from "../io/workspace.ts";
import { baselineOf, type Configs, catalogueOf } from "./config.ts";
import { allExcluded, wasExcluded, withoutExcluded } from "./exclude.ts";
import { inForce, sourcesOf } from "./in-force.ts";
import { catalogueAt } from "./named-catalogue.ts";
import { createReader, type ToRead } from "./to-read.ts";
import type { Config, LoadedAssessment, Loading, LoadOptions, LostFiles } from "./types.ts";
import { refusalsOf } from "./unfound.ts";

/** What was found, before the files of any assessment are read. */
export interface FoundToRead {
  /** Those that are to be read, in the order in which they are told. */
  readonly toRead: readonly ToRead[];
  /** The folders that were named. */
  readonly named: readonly string[];
  /** What there is to say beside them, once they have been read. */
  readonly rest: () => Promise<Omit<Loading, "assessments">>;
}

/**
 * Says which of the assessments that were found in a workspace are to be read, with their configuration.
 * @param named the folders that were named, in which all of it was found
 */
export async function loadFound(workspace: Workspace, all: Found, named: readonly string[], options: LoadOptions): Promise<FoundToRead> {
  const { configs, catalogues, strays, toRead: oneToRead } = createReader(workspace, named, options);
  const changes = options.changedSince === undefined ? undefined : await workspace.changesSince(options.changedSince);
  // A file that was named is looked at even where there is nothing to go by it for.
  if (typeof options.config === "string") await configs.above(".");
  const { found, excluded, problems } = await withoutExcluded(workspace, all, configs, named);
  configs.tell(problems);
  const isAllOut = all.assessments.length > 0 && found.assessments.length === 0 && options.allowEmpty !== true;
  const toRead: ToRead[] = [];
  let unchanged = 0;
  for (const place of found.assessments) {
    const { folder, files } = place;
    const others = async () => othersOf(await configs.above(folder), options, () => catalogueAt(workspace, folder, files));
    const touched = changes === undefined || changes.touch(folder, files, await others());
    if (touched === true) toRead.push(await oneToRead(place));
    else if (touched === false) unchanged += 1;
  }
  const gone = changes?.gone(named, found.assessments) ?? [];
  const lost = changes === undefined ? [] : await lostOf(workspace, gone, configs, changes.was);
  const rest = async () => ({
    diagnostics: [...(await configs.diagnostics()), ...(await catalogues.diagnostics())],
    refusals: [
      ...(isAllOut ? [allExcluded(excluded)] : []),
      ...refusalsOf(found, options.allowEmpty === true),
      ...configs.refusals(),
      ...catalogues.refusals(),
      ...strays.toSorted(),
      ...(changes?.refusals() ?? []),
    ],
    unchanged,
    gone: gone.flatMap(({ ways }) => ways).toSorted(),
    lost,
    excluded,
  });
  return { toRead, named, rest };
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

/** The files besides its own on which an assessment hangs. */
function othersOf(config: Config | undefined, { catalogue, baseline }: LoadOptions, own: () => string | undefined): readonly string[] {
  return [
    catalogue ?? catalogueOf(config) ?? own(),
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
