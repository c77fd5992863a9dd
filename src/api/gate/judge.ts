import type { Diagnostic, Severity } from "../../diagnostics/problem.ts";
import { type Asked, withFlags } from "../../gate/asked.ts";
import { unknownPractice } from "../../gate/config-problems.ts";
import type { Cover, Covered } from "../../gate/cover.ts";
import { failureLine } from "../../gate/failure.ts";
import { diagnosticsFailure } from "../../gate/gate.ts";
import { type Kept, keepGate } from "../../gate/keep.ts";
import { createFileNames } from "../../io/repository.ts";
import { sha256 } from "../../io/sha256.ts";
import { todayInLondon } from "../../io/today.ts";
import { gatedAs, type Reported, reported } from "../../report/check/report.ts";
import { createBaselines, type LoadedBaseline } from "./baselines.ts";
import type { Coverage } from "./coverage.ts";
import { atGate, type Group, groupsOf } from "./group.ts";
import { baselineDiagnostics, configDiagnostics } from "./own.ts";
import type { GateOptions, Verdict, VerdictGroup } from "./types.ts";
import { reportedWaivers, waivedWords } from "./waivers.ts";
import { countWarnings } from "./warnings.ts";

/** What was found in a run, and how much of what there is it looked at. */
export interface Run extends Coverage {
  /** What is wrong with catalogues and configurations. */
  readonly shared: readonly Diagnostic[];
}

/** Keeps the gate: which diagnostics count, what fails, and what is wrong with waivers, baselines and what the gate is asked. */
export async function judge(run: Run, options: GateOptions): Promise<Verdict> {
  const { shared, examined } = run;
  const names = createFileNames();
  const all: Reported[] = [...reported([...shared, ...examined.flatMap(({ found }) => found)], names, sha256)];
  const day = options.asOf ?? todayInLondon();
  const baselines = createBaselines();
  const told = new Set<LoadedBaseline>();
  const own: Reported[] = [];
  const failOnFor = thresholdsOf(examined, options.flags);
  for (const [index, { file }] of shared.entries()) all[index] = gatedAs(all[index] as Reported, "counts", failOnFor(file));
  const failures: string[] = (["error", "warning", "note"] as const).flatMap((failOn) =>
    failuresAmong(
      shared.filter(({ file }) => failOnFor(file) === failOn),
      failOn,
    ),
  );
  const groups: VerdictGroup[] = [];
  let passedRaw = failures.length === 0;
  for (const group of groupsOf(examined, all, shared.length)) {
    const { config, members } = group;
    const baseline = await baselines.at(options.baseline ?? config?.baseline);
    const cover = { waivers: config?.data.waivers ?? [], day, baseline: baseline?.fingerprints ?? new Set<string>() };
    const kept = keepGate(
      members.map((member) => atGate(member, config)),
      cover,
    );
    const entries = mark(all, group, kept, cover, baseline?.path);
    groups.push({
      config,
      entries,
      waivers: config === undefined ? [] : reportedWaivers(config, kept, run, day),
      waivedBy: kept.waivedBy,
    });
    const wrong: Diagnostic[] = [];
    if (config !== undefined) {
      const ones = members.map(({ one }) => one);
      wrong.push(...(await configDiagnostics(config, ones, kept.about, run, day)));
    }
    if (baseline !== undefined && !told.has(baseline)) {
      told.add(baseline);
      const present = new Set(all.flatMap(({ fingerprints }) => fingerprints.map(({ print }) => print)));
      wrong.push(...(await baselineDiagnostics(baseline, present, run)));
    }
    const failOn = withFlags(config?.data ?? {}, options.flags).fail_on ?? "error";
    const ownFailures = failuresAmong(wrong, failOn);
    const ownEntries = reported(wrong, names, sha256).map((entry) => gatedAs(entry, "counts", failOn));
    own.push(...ownEntries);
    // A flag is about the run as a whole, so that it is looked at once, at the end.
    const most = options.flags.max_warnings === undefined ? config?.data.max_warnings : undefined;
    const aboutConfig = all.slice(0, shared.length).filter(({ diagnostic }) => diagnostic.file === config?.path);
    const warnings = countWarnings([...aboutConfig, ...ownEntries, ...entries], most, config?.path ?? "");
    failures.push(...kept.failures, ...ownFailures, ...warnings.failures);
    passedRaw &&= kept.passedRaw && ownFailures.length === 0 && warnings.passedRaw;
  }
  own.push(...reported(baselines.diagnostics(), names, sha256));
  const warnings = countWarnings([...own, ...all], options.flags.max_warnings, "all that was checked");
  failures.push(...warnings.failures);
  passedRaw &&= warnings.passedRaw;
  return {
    diagnostics: [...own, ...all],
    gate: { passed: failures.length === 0, passed_raw: passedRaw, failures },
    groups,
    refusals: [...flagRefusals(options.flags, examined), ...baselines.refusals()],
    mistaken: own.some(({ diagnostic }) => diagnostic.severity === "error"),
  };
}

/** With which severity something fails that is wrong with a file which several assessments share: a configuration says so of itself. */
function thresholdsOf(examined: Run["examined"], flags: Asked): (file: string) => Severity {
  const own = new Map(examined.flatMap(({ config }) => (config === undefined ? [] : [[config.path, config.data] as const])));
  return (file) => withFlags(own.get(file) ?? {}, flags).fail_on ?? "error";
}

/** What options ask of practices that no catalogue of the run has. A mistyped practice would otherwise pass. */
function flagRefusals({ gate }: Asked, examined: Run["examined"]): readonly string[] {
  const practices = [...new Set(examined.flatMap(({ catalogue }) => catalogue?.practices ?? []))];
  const unknown = (gate?.practices ?? []).map(({ practice }) => practice).filter((practice) => !practices.includes(practice));
  return practices.length === 0 ? [] : unknown.map((practice) => unknownPractice(practice, practices));
}

/** Writes down what became of the diagnostics of a group, and gives them. */
function mark(all: Reported[], { members }: Group, { covered }: Kept, { waivers }: Cover, baseline: string | undefined): readonly Reported[] {
  return members.flatMap(({ one, from, entries }, index) =>
    entries.map((entry, at) => {
      const { gated, by } = covered[index]?.[at] ?? uncovered;
      const waiver = waivers[by[0] ?? -1];
      const because = gated === "baseline" ? `It was there before the gate was: ${baseline}.` : waiver && waivedWords(waiver);
      const marked = gatedAs(entry, gated, one.failOn, because);
      all[from + at] = marked;
      return marked;
    }),
  );
}

const uncovered: Covered = { gated: "counts", by: [], about: [] };

/** What fails among the diagnostics about files that several assessments share, which nothing can waive. */
function failuresAmong(wrong: readonly Diagnostic[], failOn: Diagnostic["severity"]): readonly string[] {
  const counting = wrong.map(({ code, severity, file, span }) => ({ code, severity, at: `${file}:${span.start.line}` }));
  const failure = diagnosticsFailure(counting, failOn);
  return failure === undefined ? [] : [failureLine(failure, wrong[0]?.file ?? "")];
}
