import { basename, dirname, resolve } from "node:path";
import { shown } from "./display.ts";
import { usable } from "./text.ts";
import type { Found } from "./tree.ts";
import type { Workspace } from "./workspace.ts";

/** A text that stands for a file, saved or not: an editor has it, and the disk something older. */
export interface Instead {
  readonly path: string;
  readonly text: string;
}

/** A workspace in which a text stands in the place of a file. */
export function withInstead(workspace: Workspace, { path, text }: Instead): Workspace {
  const isIt = (file: string) => resolve(file) === resolve(path);
  return {
    ...workspace,
    readText: (file) => (isIt(file) ? usable(text) : workspace.readText(file)),
    readListed: (file) => (isIt(file) ? usable(text) : workspace.readListed(file)),
  };
}

/** What was found, with a file that is not on the disk yet. */
export function withFile(found: Found, { path }: Instead): Found {
  const [folder, name] = [shown(dirname(path)), basename(path)];
  const assessments = found.assessments.map((one) =>
    one.folder !== folder || one.files.includes(name) ? one : { ...one, files: [...one.files, name].toSorted() },
  );
  return { ...found, assessments };
}
