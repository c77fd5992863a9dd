import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { ConfigFile, Gate, PracticeGate } from "../../model/generated/schemas.ts";

/** Keys that a configuration does not take over from one that it extends: they are about the place where they are written. */
const ownOnly = ["exclude", "waivers", "baseline"] as const;

/**
 * A configuration with what it takes over from those that it extends. What it says itself counts; of the gate that is key by key, and of
 * single practices entry by entry. Of what it takes over the last counts.
 * @param all what it takes over, the farthest first, and itself as the last
 */
export function extended(all: readonly ConfigFile[]): ConfigFile {
  const own = all.at(-1) ?? {};
  const taken: ConfigFile = Object.assign({}, ...all);
  for (const key of ownOnly) if (own[key] === undefined) delete taken[key];
  const asked = all.flatMap(({ gate }) => gate ?? []);
  if (asked.length > 1) taken.gate = asked.reduce(gates);
  const severity = all.flatMap((one) => one.severity ?? []);
  if (severity.length > 0) taken.severity = severity;
  const limits = all.flatMap((one) => one.limits ?? []);
  if (limits.length > 0) taken.limits = Object.assign({}, ...limits);
  const checks = all.flatMap((one) => one.checks ?? []);
  if (checks.length > 0) taken.checks = checks;
  return taken;
}

function gates(before: Gate, own: Gate): Gate {
  const practices = new Map<string, PracticeGate>();
  for (const one of [...(before.practices ?? []), ...(own.practices ?? [])]) practices.set(one.practice, { ...practices.get(one.practice), ...one });
  return { ...before, ...own, ...(practices.size > 0 && { practices: [...practices.values()] }) };
}

/**
 * What stands in vain in a configuration that another one extends.
 * @param base how it is called where it is extended
 */
export function notTakenOver(data: ConfigFile, base: string, file: string, index: number): readonly Problem[] {
  return ownOnly.filter((key) => data[key] !== undefined).map((what) => raise("config/not-taken-over", { what, base }, { file, pointer: ["extends", index] }));
}
