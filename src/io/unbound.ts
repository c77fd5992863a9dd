import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { findConfig } from "./config.ts";
import { fromHere } from "./display.ts";
import { repositoryAt } from "./repository.ts";

/** A repository within another, and the configuration of the outer one, which says nothing about it. */
export interface Unbound {
  readonly repository: string;
  readonly config: string;
}

/**
 * Where a folder without a configuration lies in a repository within another that has one: somebody may believe that it is asked there too.
 * @param known what was found for other folders of the same run
 */
export function unboundAt(folder: string, known: Map<string, string | undefined>): Unbound | undefined {
  const root = repositoryAt(realpathSync.native(folder), known);
  if (root === undefined || repositoryAt(dirname(root), known) === undefined) return undefined;
  const config = findConfig(dirname(root));
  return config && { repository: fromHere(root), config: config.path };
}
