import { type Files, type MemoryWorkspace, memoryWorkspace } from "../io/memory.ts";
import { loadFound, readEach } from "./load-found.ts";
import type { LoadedAssessment, Loading, LoadOptions } from "./types.ts";
import { checkLoadOptions, UsageError } from "./usage.ts";

/**
 * The same as `load` for files that are in memory, all of them. Configuration and catalogues are looked for among them, and nowhere
 * else; `changedSince`, which asks git, is refused.
 *
 *     const { assessments } = await loadFiles({ "npd/assessment.yaml": head, "npd/T6.1.yaml": practice });
 *
 * @param files texts by their names, which are ways with forward slashes
 * @throws {UsageError} for what is no record of texts, and for a name that is no way to a file
 */
export async function loadFiles(files: Files, options: LoadOptions = {}): Promise<Loading> {
  checkLoadOptions(options);
  const workspace = inMemory(files);
  const { toRead, rest } = await loadFound(workspace, workspace.find(), ["."], options);
  const assessments: LoadedAssessment[] = [];
  await readEach(toRead, options.progress, async (loaded) => {
    assessments.push(loaded);
  });
  return { assessments, ...(await rest()) };
}

/** What is wrong with the names and the texts is wrong use, as with anything else that was given. */
function inMemory(files: Files): MemoryWorkspace {
  try {
    return memoryWorkspace(files);
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}
