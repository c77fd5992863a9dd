import { disk } from "../io/disk.ts";
import { inDisplay } from "../io/in-display.ts";
import { loadFolder } from "./folder.ts";
import type { LoadedAssessment } from "./types.ts";

/** A file that is to be written: what was in it, and what will be. */
export interface FileChange {
  /** Relative to the assessment's folder. */
  readonly file: string;
  /** Where it is, as it is printed. */
  readonly path: string;
  /** Undefined where there is no such file yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** A change to one of an assessment's files, or a file more. */
export function changeOf({ folder, files }: LoadedAssessment, file: string, after: string): FileChange {
  return { file, path: inDisplay(folder, file), before: files.find((one) => one.file === file)?.text, after };
}

/** An assessment as it would be if some of its files said something else. Nothing is written, and files that are not named are as they were. */
export async function changed(loaded: LoadedAssessment, texts: ReadonlyMap<string, string>): Promise<LoadedAssessment> {
  const known = new Map(loaded.files.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])));
  const names = [...new Set([...loaded.files.map(({ file }) => file), ...texts.keys()])].sort();
  const { config, catalogue } = loaded;
  return { ...(await loadFolder(disk, loaded.folder, names, { texts: new Map([...known, ...texts]) })), config, catalogue };
}
