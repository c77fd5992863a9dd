import { asks, assessment, practice } from "../../build/generated/validators.js";
import { explained } from "./explained.ts";
import type { FileKind, RareKind } from "./kind.ts";
import type { SchemaProblem } from "./problem.ts";

export type { FileKind } from "./kind.ts";
export type { SchemaProblem } from "./problem.ts";

const validators = { assessment, practice, asks } as const satisfies Record<Exclude<FileKind, RareKind>, unknown>;

/**
 * Says what in a file's data its schema does not allow, one problem for each thing that somebody has to put right.
 * Nothing means that the data are of the type that was generated for the kind. Never throws, whatever the data are.
 */
export function validate(kind: Exclude<FileKind, RareKind>, data: unknown): readonly SchemaProblem[] {
  return explained(validators[kind], kind, data);
}
