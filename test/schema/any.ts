import { type FileKind, type SchemaProblem, validate } from "../../src/schema/validate.ts";
import { validateSettings } from "../../src/schema/validate-settings.ts";

/** What is wrong with the data of a file of any kind. */
export function validateAny(kind: FileKind, data: unknown): readonly SchemaProblem[] {
  return kind === "config" || kind === "baseline" ? validateSettings(kind, data) : validate(kind, data);
}
