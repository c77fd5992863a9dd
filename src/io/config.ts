import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fromHere } from "./display.ts";

export interface ConfigPath {
  /** The file, to be opened and to be printed. */
  readonly path: string;
  /** The folder it is in: what it names is relative to that. */
  readonly folder: string;
}

const names = ["t6.config.yaml", "t6.config.yml"];

/** The nearest t6.config.yaml at or above a folder, no higher than the root of its repository. */
export function findConfig(folder: string): ConfigPath | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const name = names.find((candidate) => statSync(join(at, candidate), { throwIfNoEntry: false })?.isFile());
    if (name !== undefined) return { path: fromHere(join(at, name)), folder: fromHere(at) };
    if (statSync(join(at, ".git"), { throwIfNoEntry: false }) !== undefined || dirname(at) === at) return undefined;
  }
}
