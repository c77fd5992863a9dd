import { nearest } from "../../../diagnostics/nearest.ts";
import type { Problem } from "../../../diagnostics/problem.ts";
import { raise } from "../../../diagnostics/raise.ts";
import type { ConfigFile } from "../../../model/generated/schemas.ts";
import { keysOf } from "../../../schema/keys.ts";
import { isTaken } from "./code.ts";

/**
 * What is wrong with the checks of a configuration.
 * @param before codes of the checks that are in force with it, as configurations above it or those that it extends bring them
 * @param ids the ids of the catalogue; undefined where there is none
 */
export function ownCheckProblems(
  { checks = [] }: ConfigFile,
  file: string,
  before: ReadonlySet<string>,
  ids: readonly string[] | undefined,
): readonly Problem[] {
  const seen = new Set(before);
  return checks.flatMap(({ code, needs, forbids }, index) => {
    const spot = (...further: readonly (string | number)[]) => ({ file, pointer: ["checks", index, ...further] });
    const isTwice = seen.has(code);
    seen.add(code);
    if (isTaken(code)) return [raise("config/check-code-taken", { code, prefix: code.slice(0, code.indexOf("/")) }, spot("code"))];
    if (isTwice) return [raise("config/check-code-twice", { code }, spot("code"))];
    if (needs === undefined && forbids === undefined) return [raise("config/check-asks-nothing", { code }, spot("code"))];
    const clauses = ids === undefined ? [] : (needs?.clauses ?? []).flatMap((clause, at) => (ids.includes(clause) ? [] : [{ clause, at }]));
    const fields = (forbids?.fields ?? []).flatMap((field, at) => (known().has(field) ? [] : [{ field, at }]));
    return [
      ...clauses.map(({ clause, at }) =>
        raise("config/check-unknown-clause", { code, clause, suggestion: nearest(clause, ids ?? []) }, spot("needs", "clauses", at)),
      ),
      ...fields.map(({ field, at }) =>
        raise("config/check-unknown-field", { code, field, suggestion: nearest(field, known()) }, spot("forbids", "fields", at)),
      ),
    ];
  });
}

/** The keys that can stand in the files of an assessment. */
const known = (): ReadonlySet<string> => keysOf(["assessment", "practice", "asks"]);
