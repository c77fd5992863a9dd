import { sourcesOf } from "../../api/in-force.ts";
import { located } from "../../api/located.ts";
import type { Config } from "../../api/types.ts";
import type { Diagnostic, Problem } from "../../diagnostics/problem.ts";
import { fromFolder } from "../../io/display.ts";
import { isFileIn, isTaken } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import type { ConfigFile } from "../../model/generated/schemas.ts";
import { baselineProblems } from "../rules/baseline.ts";
import { configProblems } from "../rules/config-problems.ts";
import { ownCheckProblems } from "../rules/own/problems.ts";
import { severityProblems } from "../rules/severity-problems.ts";
import { type Seen, waiverProblems } from "../rules/waiver-problems.ts";
import type { LoadedBaseline } from "./baselines.ts";
import { checksInForce } from "./checks.ts";
import { type Coverage, coversFrom } from "./coverage.ts";
import { gradedIn } from "./severity.ts";
import type { Examined } from "./types.ts";

/**
 * What is wrong with the waivers of a configuration and with what its gate asks.
 * @param about by the number of a waiver, how much it is about; undefined where another configuration binds this one, and its waivers are not gone by
 */
export async function configDiagnostics(
  config: Config,
  members: readonly Examined[],
  about: readonly number[] | undefined,
  run: Coverage,
  day: string,
): Promise<readonly Diagnostic[]> {
  const sources = sourcesOf(config);
  const catalogue = members.find((one) => one.catalogue !== undefined)?.catalogue;
  const graded = gradedIn(config, members, run, about !== undefined);
  const before = new Set(checksInForce(config.above?.[0]).map(({ check }) => check.code));
  const problems: readonly Problem[] = [
    ...sources.flatMap(({ data, path }) => [
      ...(catalogue === undefined ? [] : configProblems(data, path, catalogue.practices)),
      ...ownChecks(data, path, before, catalogue?.ids),
      // What a configuration takes over was written for others as well: it may be about nothing here.
      ...severityProblems(data, path, path === config.path ? graded : { ...graded, isWhole: false, isSeen: () => false }),
    ]),
    ...(about === undefined ? [] : waiverProblems(config.data, config.path, about, seenFrom(config, members, run), day)),
  ];
  return located(problems, new Map(sources.map(({ path, text }) => [path, text])), (file) => file);
}

/** What is wrong with the checks in a file. Their codes are taken for the files that come after it. */
function ownChecks(data: ConfigFile, path: string, before: Set<string>, ids: readonly string[] | undefined): readonly Problem[] {
  const problems = ownCheckProblems(data, path, before, ids);
  for (const { code } of data.checks ?? []) before.add(code);
  return problems;
}

function seenFrom(config: Config, members: readonly Examined[], run: Coverage): Seen {
  const { folder } = config;
  return {
    ids: new Map(members.flatMap(({ ids }) => [...ids].map(([file, own]) => [fromFolder(folder, file), own] as const))),
    ownCodes: new Set([...members.flatMap((one) => checksInForce(one.config)), ...checksInForce(config)].map(({ check }) => check.code)),
    general: new Set(members.flatMap(({ catalogue }) => catalogue?.ids ?? [])),
    covers: coversFrom(folder, run),
    isThere: (file) => isFileIn(folder, file),
  };
}

/** What is wrong with a baseline: that it holds what is gone. */
export function baselineDiagnostics({ data, path, folder, text }: LoadedBaseline, present: ReadonlySet<string>, run: Coverage): Promise<readonly Diagnostic[]> {
  return located(
    baselineProblems(data, path, present, coversFrom(folder, run), (at) => isTaken(inDisplay(folder, at))),
    new Map([[path, text]]),
    (file) => file,
  );
}
