import type { Problem } from "../diagnostics/problem.ts";
import { raise, raiseWhole } from "../diagnostics/raise.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";

/** Keys that decide what is looked at and what is let stand. They count in the outermost configuration that binds, and in no other. */
const outermostOnly = ["exclude", "waivers", "catalogue"] as const;

/**
 * What a configuration says in vain, because one above it binds what is below: it could only loosen what that one asks.
 * @param file the configuration, as it is printed
 * @param baseline the baseline that lies beside it, where it names none
 * @param outer the way to the outermost configuration that binds it
 */
export function nestedProblems(data: ConfigFile, file: string, baseline: string | undefined, outer: string): readonly Problem[] {
  const keys = outermostOnly.filter((key) => data[key] !== undefined && !isEmpty(data[key]));
  const said = keys.map((what) => raise("config/nested", { what, outer }, { file, pointer: [what] }, "key"));
  if (data.baseline !== undefined) return [...said, raise("config/nested", { what: "baseline", outer }, { file, pointer: ["baseline"] }, "key")];
  return baseline === undefined ? said : [...said, raiseWhole("config/nested", { what: baseline, outer }, file)];
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
