import type { Answers } from "../begin/answers.ts";
import { filesFor } from "../begin/folder.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { findConfig } from "../io/config.ts";
import { disk } from "../io/disk.ts";
import { schemaWay } from "../io/schema-path.ts";
import { defaultCatalogue, isShipped } from "../model/shipped.ts";
import { assess } from "./assess.ts";
import { loadFolder } from "./folder.ts";
import type { LoadedCatalogue } from "./types.ts";

/** The files of a new assessment, and what is wrong with them: with what was answered, that is. Nothing has been written. */
export interface Begun {
  readonly files: ReadonlyMap<string, string>;
  readonly errors: readonly Diagnostic[];
  /** The configuration above the folder that is in force, and therefore none was laid out. */
  readonly config: string | undefined;
}

/**
 * Lays out a new assessment, and reads it as t6 check would.
 * @param own what is in the catalogue, where it is not the shipped one. It goes into the folder: a check reads nothing that lies outside
 */
export async function begin(folder: string, answers: Answers, catalogue: LoadedCatalogue, own?: string): Promise<Begun> {
  const config = findConfig(folder)?.path;
  const id = catalogue.catalogue.file.catalogue;
  const files = filesFor(answers, catalogue.catalogue.file, {
    schema: (kind) => schemaWay(folder, kind),
    catalogue: own,
    shipped: own === undefined && id !== defaultCatalogue && isShipped(id) ? id : undefined,
    hasConfig: config !== undefined,
  });
  const { crosswalk: _crosswalk, rest: _rest, ...loaded } = await loadFolder(disk, folder, [...files.keys()].sort(), { texts: files });
  const found = await assess({ ...loaded, workspace: disk, catalogue, config: undefined }).diagnostics();
  return { files, errors: found.filter(({ severity }) => severity === "error"), config };
}
