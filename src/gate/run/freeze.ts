import { usualBaseline } from "../../api/config.ts";
import type { Config } from "../../api/types.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { ownSeverity } from "../../diagnostics/severity.ts";
import { fromFolder } from "../../io/display.ts";
import { folderOf, isTaken } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import { baselineText, type Freezable, fingerprintsIn, frozen, pruned } from "../rules/baseline.ts";
import { isCondition } from "../rules/conditions.ts";
import type { Reported } from "../rules/reported.ts";
import { isWaivable } from "../rules/waivable.ts";
import { createBaselines, type LoadedBaseline } from "./baselines.ts";
import { type Coverage, coversFrom } from "./coverage.ts";
import { afterMoves, type Move, misnamedMoves } from "./moved.ts";
import type { UnmetCondition, Verdict, VerdictGroup } from "./types.ts";

/** A baseline as it is to be written. */
export interface PlannedBaseline {
  readonly path: string;
  readonly text: string;
  /** How much it holds, how much of that are conditions, how much is new, and how much the old one held besides. */
  readonly count: number;
  readonly conditions: number;
  readonly added: number;
  readonly removed: number;
  /** Whether a configuration goes by it, so that t6 check will. */
  readonly isInForce: boolean;
}

/** The baselines to write, or why none is. */
export interface Plan {
  readonly baselines: readonly PlannedBaseline[];
  /** What keeps everything from being frozen: where a file cannot be read, nobody knows what is wrong in it. */
  readonly blocking: readonly Diagnostic[];
  readonly refusals: readonly string[];
}

/** How baselines are to be written. */
export interface Wish {
  /** The one file for everything. */
  readonly wanted: string | undefined;
  /** Whether only to take out what is gone. */
  readonly prune: boolean;
  /** What has other names now. */
  readonly moves: readonly Move[];
}

/**
 * Plans the baselines of what was looked at: one beside each configuration, or the one that was named.
 * @param verdict what the gate made of it without any baseline
 */
export async function planBaselines(run: Coverage, { diagnostics, groups }: Verdict, { wanted, prune, moves }: Wish): Promise<Plan> {
  const blocking = diagnostics
    .filter(({ diagnostic }) => ownSeverity(diagnostic) === "error" && !isWaivable(diagnostic.code))
    .map(({ diagnostic }) => diagnostic);
  if (blocking.length > 0) return { baselines: [], blocking, refusals: [] };
  const opened = createBaselines();
  const refusals: string[] = [];
  const baselines: PlannedBaseline[] = [];
  const olds: LoadedBaseline[] = [];
  for (const [path, own] of byFile(groups, wanted)) {
    const old = isTaken(path) ? await opened.at(path, wanted !== undefined) : undefined;
    if (old !== undefined) olds.push(old);
    if (prune && !isTaken(path)) refusals.push(`There is no baseline ${path} to prune. Write it first: t6 baseline write.`);
    else if (old !== undefined || !isTaken(path))
      baselines.push({
        ...planned(path, old, own, run, { prune, moves }),
        isInForce: own.every(({ config }) => config !== undefined && baselineFor(config) === path),
      });
  }
  const reasons = [...refusals, ...opened.refusals(), ...misnamedMoves(moves, olds, run)];
  return { baselines: reasons.length === 0 ? baselines : [], blocking: opened.diagnostics(), refusals: reasons };
}

/** The file for each group of assessments; several may share one. */
function byFile(groups: readonly VerdictGroup[], wanted: string | undefined): ReadonlyMap<string, readonly VerdictGroup[]> {
  const files = new Map<string, VerdictGroup[]>();
  for (const group of groups) {
    const path = wanted ?? baselineFor(group.config);
    files.set(path, [...(files.get(path) ?? []), group]);
  }
  return files;
}

/** The baseline of a configuration, whether it is there yet or not. */
function baselineFor(config: Config | undefined): string {
  return config?.baseline ?? inDisplay(config?.folder ?? ".", usualBaseline);
}

function planned(
  path: string,
  old: LoadedBaseline | undefined,
  groups: readonly VerdictGroup[],
  run: Coverage,
  { prune, moves }: Pick<Wish, "prune" | "moves">,
) {
  const folder = folderOf(path);
  const covers = coversFrom(folder, run);
  const entries = groups.flatMap((group) => group.entries);
  const conditions = groups.flatMap((group) => group.conditions);
  const present = new Set([...entries, ...conditions].flatMap(({ fingerprints }) => fingerprints.map(({ print }) => print)));
  const before = afterMoves(old?.data ?? { frozen: [] }, moves, { entries, conditions }, (file) => fromFolder(folder, file));
  const after = prune
    ? pruned(before, present, covers)
    : frozen(
        [
          ...entries.filter(({ gated }) => gated === "counts").flatMap((entry) => freezable(entry, folder)),
          ...conditions.filter(({ gated }) => gated === "counts").flatMap((one) => freezableCondition(one, folder)),
        ],
        before,
        covers,
      );
  const [had, has] = [fingerprintsIn(before), fingerprintsIn(after)];
  return {
    path,
    text: baselineText(after),
    count: has.size,
    conditions: after.frozen.filter(({ code }) => isCondition(code)).length,
    added: [...has].filter((one) => !had.has(one)).length,
    removed: [...had].filter((one) => !has.has(one)).length,
  };
}

function freezableCondition({ placed: { failure, file }, fingerprints }: UnmetCondition, folder: string): readonly Freezable[] {
  return fingerprints.map(({ about, print }) => ({ file: fromFolder(folder, file), code: failure.condition, place: "", about, fingerprint: print }));
}

function freezable({ diagnostic, fingerprints }: Reported, folder: string): readonly Freezable[] {
  const { file, code, place } = diagnostic;
  return fingerprints.map(({ about, print }) => ({ file: fromFolder(folder, file), code, place, about, fingerprint: print }));
}
