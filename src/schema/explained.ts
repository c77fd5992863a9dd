import type { ErrorObject } from "ajv";
import { explain } from "./explain.ts";
import type { FileKind } from "./kind.ts";
import { oddNames } from "./odd-names.ts";
import type { SchemaProblem } from "./problem.ts";

/** A compiled validator. It leaves its errors on itself. */
type Validator = { (data: unknown): boolean; errors?: ErrorObject[] | null };

/** Runs a validator and explains what it says. */
export function explained(validator: Validator, kind: FileKind, data: unknown): readonly SchemaProblem[] {
  const odd = oddNames(kind, data);
  if (validator(data)) return odd;
  const errors = validator.errors ?? [];
  validator.errors = null;
  return [...explain(kind, data, errors), ...odd];
}
