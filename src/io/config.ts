import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fromHere, shown } from "./display.ts";
import { folderOf, isTaken } from "./file.ts";

export interface ConfigPath {
  /** The file, to be opened and to be printed. */
  readonly path: string;
  /** The folder for which it holds: what it says of places is relative to that. */
  readonly folder: string;
  /** The folder it is in, to which the files that it names are relative. Left out where that is the same. */
  readonly home?: string;
  /** Whether nothing above its folder is looked at: it is the root of a repository, or the file was named. */
  readonly isTop: boolean;
}

const names = ["t6.config.yaml", "t6.config.yml"];

/**
 * The nearest t6.config.yaml at or above a folder, no higher than the root of its repository.
 * @param known what was found for other folders of the same run: most have the same folders above them
 */
export function findConfig(folder: string, known = new Map<string, ConfigPath | undefined>()): ConfigPath | undefined {
  return nearest(resolve(folder), known);
}

/** The configuration in a file that somebody named. */
export function configAt(path: string): ConfigPath {
  return { path: shown(path), folder: shown(folderOf(path)), isTop: true };
}

function nearest(at: string, known: Map<string, ConfigPath | undefined>): ConfigPath | undefined {
  if (known.has(at)) return known.get(at);
  // A link that leads nowhere is a configuration that cannot be read, and to go by none would be another gate.
  const name = names.find((candidate) => isTaken(join(at, candidate)));
  const isTop = dirname(at) === at || existsSync(join(at, ".git"));
  const found = name !== undefined ? { path: fromHere(join(at, name)), folder: fromHere(at), isTop } : isTop ? undefined : nearest(dirname(at), known);
  known.set(at, found);
  return found;
}
