import type { ConfigFile, Gate, PracticeGate } from "../../model/generated/schemas.ts";

/** What the gate asks: the part of the configuration that flags may change. */
export type Asked = Pick<ConfigFile, "fail_on" | "max_warnings" | "gate">;

/** What is asked of one practice. */
export type Thresholds = Omit<PracticeGate, "practice">;

/**
 * Lays flags over a configuration. A flag wins over everything that the configuration says under its key, of single practices too:
 * who asks for something on the command line means all of them.
 */
export function withFlags({ fail_on, max_warnings, gate }: Asked, flags: Asked): Asked {
  const merged = gateWithFlags(gate ?? {}, flags.gate ?? {});
  const severity = flags.fail_on ?? fail_on;
  const most = flags.max_warnings ?? max_warnings;
  return {
    ...(severity !== undefined && { fail_on: severity }),
    ...(most !== undefined && { max_warnings: most }),
    ...(Object.keys(merged).length > 0 && { gate: merged }),
  };
}

function gateWithFlags({ practices = [], ...general }: Gate, { practices: flagged = [], ...flags }: Gate): Gate {
  const kept = practices.map((own) => withoutKeys(own, Object.keys(flags)));
  const named = flagged.map((own) => ({ ...kept.find(({ practice }) => practice === own.practice), ...own }));
  const all = [...kept.filter(({ practice }) => !flagged.some((own) => own.practice === practice)), ...named];
  const saying = all.filter((own) => Object.keys(own).length > 1);
  return { ...general, ...flags, ...(saying.length > 0 && { practices: saying }) };
}

function withoutKeys(own: PracticeGate, keys: readonly string[]): PracticeGate {
  return Object.fromEntries(Object.entries(own).filter(([key]) => !keys.includes(key))) as unknown as PracticeGate;
}

/** What is asked of a practice: what is said of it, else what is said of all. */
export function thresholdsFor({ practices = [], ...general }: Gate, practice: string): Thresholds {
  const { practice: _, ...own } = practices.find((entry) => entry.practice === practice) ?? { practice };
  return { ...general, ...own };
}

/** Whether a gate asks for anything at all. */
export function asksAnything({ practices = [], required_files = [], ...general }: Gate): boolean {
  return practices.length > 0 || required_files.length > 0 || Object.keys(general).length > 0;
}
