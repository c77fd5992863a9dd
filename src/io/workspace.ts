import type { Changes } from "./changes.ts";
import type { ConfigPath } from "./config.ts";
import type { TextRead } from "./text.ts";
import type { Twin } from "./twin.ts";

/** The way from a folder to the schema of a kind of file; undefined where there is none that holds wherever the folder goes. */
export type SchemaWay = (folder: string, kind: string) => string | undefined;

/** The files that assessments are loaded from, on a disk or in memory, once it is known which folders are assessments. */
export interface Workspace {
  /** The text of a file, or why there is none. */
  readonly readText: (path: string) => TextRead;
  /** The same for a file of which its folder says that it is a file. */
  readonly readListed: (path: string) => TextRead;
  /** The nearest configuration at or above a folder. `known` is what was found for other folders of the same run. */
  readonly findConfig: (folder: string, known: Map<string, ConfigPath | undefined>) => ConfigPath | undefined;
  /** The configuration in a file that somebody named. */
  readonly configAt: (path: string) => ConfigPath;
  /** Where a configuration that was named counts from, where it lies in another checkout than what is checked. */
  readonly twinOf: (config: string, checked: string) => Twin | undefined;
  /** Whether there is anything of this name in a folder, whatever it is. */
  readonly isTakenIn: (folder: string, name: string) => boolean;
  /** Whether something lies outside of the tree that a folder belongs to, links followed. */
  readonly isOutside: (path: string, folder: string) => boolean;
  /** The folder above a folder. */
  readonly parent: (folder: string) => string;
  /** The way from a folder to something in it, with forward slashes, "." to itself; undefined to what is not in it. */
  readonly way: (folder: string, path: string) => string | undefined;
  /** How the way to a schema is found, as editors follow it. What it takes is loaded when a file is made. */
  readonly schemaWays: () => Promise<SchemaWay>;
  /** What has changed since a revision. */
  readonly changesSince: (revision: string) => Promise<Changes>;
}
