import type { Problem } from "../diagnostics/problem.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";
import type { Catalogues } from "./catalogue.ts";
import { namesOthers } from "./named-catalogue.ts";
import type { LoadedCatalogue } from "./types.ts";

/** What was read of a folder, and the catalogue that it is to be seen through. */
interface ReadFolder {
  readonly folder: string;
  readonly assessment: Assessment | undefined;
  readonly crosswalk: Loaded<CrosswalkFile> | undefined;
  readonly catalogue: LoadedCatalogue | undefined;
}

/**
 * An assessment as it is under the catalogue, and what is wrong with what it says of others. Most name clauses of one catalogue alone, and stay as they
 * are: what it takes for the others is loaded only for those.
 */
export async function seenFolder(
  { folder, assessment, crosswalk, catalogue }: ReadFolder,
  catalogues: () => Catalogues,
): Promise<{ readonly assessment: Assessment | undefined; readonly problems: readonly Problem[] }> {
  if (assessment === undefined || catalogue === undefined) return { assessment, problems: [] };
  const { practices } = catalogue.catalogue;
  const isPlain = crosswalk === undefined && !namesOthers(assessment) && assessment.practices.every(({ data }) => practices.has(data.practice));
  if (isPlain) return { assessment, problems: [] };
  const { throughGlass } = await import("./glass.ts");
  return throughGlass({ folder, assessment, crosswalk, catalogue }, catalogues());
}
