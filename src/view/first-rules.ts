import type { Result } from "../model/generated/schemas.ts";

/**
 * Whether version 1 of the rules decided a result. Such a result is told as that version told it: what later versions print besides is
 * left out, so that a document that somebody has signed comes out the same again.
 */
export function isOfFirstRules({ rules_version: version }: Pick<Result, "rules_version">): boolean {
  return version === "1";
}
