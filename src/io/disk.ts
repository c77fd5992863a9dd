import { join } from "node:path";
import { configAt, findConfig } from "./config.ts";
import { fromFolder, isWithin } from "./display.ts";
import { isTaken } from "./file.ts";
import { isOutside } from "./outside.ts";
import { readListed, readText } from "./read.ts";
import { twinOf } from "./twin.ts";
import type { Workspace } from "./workspace.ts";

/** The files on the disk of this machine. What asks git, or looks for schemas, is loaded when it is asked. */
export const disk: Workspace = {
  readText,
  readListed,
  findConfig,
  configAt,
  twinOf,
  isTakenIn: (folder, name) => isTaken(join(folder, name)),
  isOutside,
  parent: (folder) => join(folder, ".."),
  way: (folder, path) => (isWithin(folder, path) ? fromFolder(folder, path) : undefined),
  schemaWays: async () => (await import("./schema-path.ts")).schemaWay,
  changesSince: async (revision) => (await import("./changes.ts")).createChanges(revision),
};
