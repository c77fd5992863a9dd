import { asks, assessment, catalogue, config, practice } from "../../build/generated/validators.js";
import { explain } from "./explain.ts";
import type { FileKind } from "./kind.ts";
import type { SchemaProblem } from "./problem.ts";

export type { FileKind } from "./kind.ts";
export type { SchemaProblem } from "./problem.ts";

const validators = { assessment, practice, asks, catalogue, config } as const satisfies Record<FileKind, unknown>;

/**
 * Says what in a file's data its schema does not allow, one problem for each thing that somebody has to put right.
 * Nothing means that the data are of the type that was generated for the kind. Never throws, whatever the data are.
 */
export function validate(kind: FileKind, data: unknown): readonly SchemaProblem[] {
  const validator = validators[kind];
  if (validator(data)) return [];
  const errors = validator.errors ?? [];
  validator.errors = null;
  return explain(kind, data, errors);
}
