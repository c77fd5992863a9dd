import { inDisplay } from "../io/in-display.ts";
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
