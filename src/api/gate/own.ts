import type { Diagnostic, Problem } from "../../diagnostics/problem.ts";
import { baselineProblems } from "../../gate/baseline.ts";
import { configProblems } from "../../gate/config-problems.ts";
import { severityProblems } from "../../gate/severity-problems.ts";
import { type Seen, waiverProblems } from "../../gate/waiver-problems.ts";
import { fromFolder } from "../../io/display.ts";
import { isFileIn } from "../../io/file.ts";
import { located } from "../located.ts";
import type { Config } from "../types.ts";
import type { LoadedBaseline } from "./baselines.ts";
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
  const { data, path, text } = config;
  const catalogue = members.find((one) => one.catalogue !== undefined)?.catalogue;
  const problems: readonly Problem[] = [
    ...(catalogue === undefined ? [] : configProblems(data, path, catalogue.practices)),
    ...severityProblems(data, path, gradedIn(config, members, run, about !== undefined)),
    ...(about === undefined ? [] : waiverProblems(data, path, about, seenFrom(config, members, run), day)),
  ];
  return located(problems, new Map([[path, text]]), (file) => file);
}

function seenFrom({ folder }: Config, members: readonly Examined[], run: Coverage): Seen {
  return {
    ids: new Map(members.flatMap(({ ids }) => [...ids].map(([file, own]) => [fromFolder(folder, file), own] as const))),
    general: new Set(members.flatMap(({ catalogue }) => catalogue?.ids ?? [])),
    covers: coversFrom(folder, run),
    isThere: (file) => isFileIn(folder, file),
  };
}

/** What is wrong with a baseline: that it holds what is gone. */
export function baselineDiagnostics({ data, path, folder, text }: LoadedBaseline, present: ReadonlySet<string>, run: Coverage): Promise<readonly Diagnostic[]> {
  return located(baselineProblems(data, path, present, coversFrom(folder, run)), new Map([[path, text]]), (file) => file);
}
