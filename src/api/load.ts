import { disk } from "../io/disk.ts";
import { folderOf, isFile } from "../io/file.ts";
import { findAssessments } from "../io/walk.ts";
import { type FoundToRead, loadFound, readEach } from "./load-found.ts";
import type { LoadedAssessment, Loading, LoadOptions } from "./types.ts";
import { checkLoadOptions, checkPaths } from "./usage.ts";

/**
 * Finds and reads the assessments at and below some paths, with their catalogues and configuration.
 * What is wrong with a file is an answer and not an exception, and never stops the others.
 *
 *     const { assessments, diagnostics, refusals } = await load(["fixtures/npd-2019"]);
 *
 * @throws {UsageError} where the paths are no list of texts, or an option is none
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
  const { toRead, rest } = await findToRead(paths, options);
  await readEach(toRead, options.progress, visit);
  return rest();
}

/** The assessments at and below some paths that are to be read, in the order in which they are told, and what is known before any of them is. */
export async function findToRead(paths: readonly string[], options: LoadOptions): Promise<FoundToRead> {
  checkPaths(paths);
  checkLoadOptions(options);
  const named = paths.map((path) => (isFile(path) ? folderOf(path) : path));
  const found = findAssessments(paths);
  if (options.instead === undefined) return loadFound(disk, found, named, options);
  const { withFile, withInstead } = await import("../io/instead.ts");
  return loadFound(withInstead(disk, options.instead), withFile(found, options.instead), named, options);
}
