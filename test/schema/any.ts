import { type FileKind, type SchemaProblem, validate } from "../../src/schema/validate.ts";
import { validateRare } from "../../src/schema/validate-rare.ts";

/** What is wrong with the data of a file of any kind. */
export function validateAny(kind: FileKind, data: unknown): readonly SchemaProblem[] {
  return kind !== "assessment" && kind !== "practice" && kind !== "asks" ? validateRare(kind, data) : validate(kind, data);
}
