import { asks, assessment, practice } from "../../build/generated/screens.js";
import type { FileKind } from "./validate.ts";

const screens: Partial<Record<FileKind, (data: unknown) => boolean>> = { assessment, practice, asks };

/**
 * Whether data are certainly valid: `validate` would find nothing. Small and quick, so that nobody loads what explains mistakes
 * for files without any. Kinds of which a run reads few are never certain.
 */
export function isCertainlyValid(kind: FileKind, data: unknown): boolean {
  return screens[kind]?.(data) === true;
}
