import { disk } from "../io/disk.ts";
import type { AssessmentFolder } from "../io/tree.ts";
import { createReader } from "./to-read.ts";
import type { LoadedAssessment, LoadOptions } from "./types.ts";

/**
 * Reads assessments that were found before, by another thread, as that one would. What is wrong with catalogues and configuration is
 * not told here: it is, where they were found.
 * @param named the folders that were named when they were found
 */
export function placeReader(
  named: readonly string[],
  options: Pick<LoadOptions, "catalogue" | "config">,
): (place: AssessmentFolder) => Promise<LoadedAssessment> {
  const { toRead } = createReader(disk, named, options);
  return async (place) => (await toRead(place)).read();
}
