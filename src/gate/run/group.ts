import { inForce, outermost } from "../../api/in-force.ts";
import type { Config } from "../../api/types.ts";
import { fromFolder } from "../../io/display.ts";
import type { Failure } from "../rules/failure.ts";
import type { Fingerprint } from "../rules/fingerprint.ts";
import type { Member } from "../rules/keep.ts";
import type { Reported } from "../rules/reported.ts";
import type { Examined } from "./types.ts";

/** An assessment and its diagnostics among all. */
export interface GroupMember {
  readonly one: Examined;
  /** Where its diagnostics begin. */
  readonly from: number;
  readonly entries: readonly Reported[];
}

/** The assessments that share an outermost configuration, or have none. */
export interface Group {
  readonly config: Config | undefined;
  readonly members: readonly GroupMember[];
}

/**
 * Sorts assessments by the outermost configurations that are in force for them: theirs are the waivers and the baseline.
 * @param all the diagnostics of all of them, one after the other
 * @param first where the first of them begins
 */
export function groupsOf(examined: readonly Examined[], all: readonly Reported[], first: number): readonly Group[] {
  const groups = new Map<Config | undefined, GroupMember[]>();
  let from = first;
  for (const one of examined) {
    const config = one.config && outermost(one.config);
    const members = groups.get(config) ?? [];
    members.push({ one, from, entries: all.slice(from, from + one.found.length) });
    groups.set(config, members);
    from += one.found.length;
  }
  return [...groups].map(([config, members]) => ({ config, members }));
}

/** By what a baseline knows a condition that is not met in a folder. */
export type ConditionPrints = (folder: string, failure: Failure) => readonly Fingerprint[];

/** An assessment as the gate sees it. */
export function atGate({ one, entries }: GroupMember, config: Config | undefined, printsOf: ConditionPrints): Member {
  const files = new Map<string, string>();
  const relative = (file: string) => {
    const known = files.get(file) ?? (config === undefined ? file : fromFolder(config.folder, file));
    files.set(file, known);
    return known;
  };
  return {
    folder: one.folder,
    failOn: one.failOn,
    entries: entries.map((entry) => ({
      found: entry.diagnostic,
      file: relative(entry.diagnostic.file),
      at: `${entry.diagnostic.file}:${entry.diagnostic.span.start.line}`,
      fingerprints: () => entry.fingerprints.map(({ print }) => print),
    })),
    failures: one.failures.map(({ failure, where, file, by }) => ({
      failure,
      where,
      by,
      file: relative(file),
      fingerprints: () => printsOf(one.folder, failure).map(({ print }) => print),
    })),
  };
}

/** A configuration that is in force for some of a group, and those of the group for which it is. */
export interface ConfigMembers {
  readonly config: Config;
  /** By their numbers in the group. */
  readonly indexes: readonly number[];
}

/** The configurations in force in a group, the outermost first. */
export function configsIn({ members }: Group): readonly ConfigMembers[] {
  const all = new Map<Config, number[]>();
  for (const [index, { one }] of members.entries()) {
    for (const config of inForce(one.config)) all.set(config, [...(all.get(config) ?? []), index]);
  }
  return [...all].map(([config, indexes]) => ({ config, indexes }));
}
