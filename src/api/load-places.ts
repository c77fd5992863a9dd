import { disk } from "../io/disk.ts";
import type { AssessmentFolder } from "../io/tree.ts";
import { createCatalogues } from "./catalogue.ts";
import { createConfigs } from "./config.ts";
import { oneToRead } from "./load-found.ts";
import type { LoadedAssessment, LoadOptions } from "./types.ts";

/**
 * Reads assessments that were found before, by another thread, as that one would. What is wrong with catalogues and configuration is
 * not told here: it was, where they were found.
 * @param named the folders that were named when they were found
 */
export function placeReader(
  named: readonly string[],
  options: Pick<LoadOptions, "catalogue" | "config">,
): (place: AssessmentFolder) => Promise<LoadedAssessment> {
  const shared = { configs: createConfigs(disk, options.config, named), catalogues: createCatalogues(disk) };
  return async (place) => (await oneToRead(disk, place, shared, options)).read();
}
