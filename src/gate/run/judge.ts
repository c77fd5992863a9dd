import { sourcesOf } from "../../api/in-force.ts";
import type { Config } from "../../api/types.ts";
import type { Diagnostic, Severity } from "../../diagnostics/problem.ts";
import { failsOn, ownSeverity } from "../../diagnostics/severity.ts";
import { folderOf } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import { createFileNames } from "../../io/repository.ts";
import { sha256 } from "../../io/sha256.ts";
import { todayInLondon } from "../../io/today.ts";
import type { Asked } from "../rules/asked.ts";
import { conditionPrints } from "../rules/condition-prints.ts";
import { unknownPractice } from "../rules/config-problems.ts";
import type { Cover, Covered } from "../rules/cover.ts";
import { failureLine } from "../rules/failure.ts";
import { diagnosticsFailure } from "../rules/failures.ts";
import { type Kept, keepGate } from "../rules/keep.ts";
import { gatedAs, type Reported, type ReportedCondition, reported } from "../rules/reported.ts";
import { createBaselines, type LoadedBaseline } from "./baselines.ts";
import type { Coverage } from "./coverage.ts";
import { atGate, type ConditionPrints, configsIn, type Group, groupsOf } from "./group.ts";
import { baselineDiagnostics, configDiagnostics } from "./own.ts";
import { partWords } from "./part-words.ts";
import { offWords, regradedAll } from "./severity.ts";
import { regradedShared, severitiesIn, thresholdsOf } from "./shared-files.ts";
import type { GateOptions, UnmetCondition, Verdict, VerdictGroup } from "./types.ts";
import { tooManyWarnings, unmetConditions } from "./unmet.ts";
import { reportedWaivers, waivedWords } from "./waivers.ts";
import { countWarnings } from "./warnings.ts";

/** What was found in a run, and how much of what there is it looked at. */
export interface Run extends Coverage {
  /** What is wrong with catalogues and configurations. */
  readonly shared: readonly Diagnostic[];
}

/** Keeps the gate: which diagnostics count, what fails, and what is wrong with waivers, baselines and what the gate is asked. */
export async function judge(run: Run, options: GateOptions): Promise<Verdict> {
  const { examined } = run;
  const shared = regradedShared(run);
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
  /** Takes down what is wrong with the gate's own files, which nothing can waive. */
  const tell = (found: readonly Diagnostic[], failOn: Severity, config?: Config): readonly Reported[] => {
    const wrong = regradedAll(found, config, config?.folder ?? ".");
    const entries = reported(wrong, names, sha256).map((entry) => gatedAs(entry, "counts", failOn));
    const failing = failuresAmong(wrong, failOn);
    own.push(...entries);
    failures.push(...failing);
    passedRaw &&= failing.length === 0;
    return entries;
  };
  const outdated = (baseline: LoadedBaseline): Promise<readonly Diagnostic[]> => {
    told.add(baseline);
    const conditions = examined.flatMap(({ folder, failures }) => failures.flatMap(({ failure }) => printsOf(folder, failure)));
    const present = new Set([...all.flatMap(({ fingerprints }) => fingerprints), ...conditions].map(({ print }) => print));
    return baselineDiagnostics(baseline, present, run);
  };
  const unmet: ReportedCondition[] = [];
  const tellTooMany = ({ failures: found, passedRaw: raw }: ReturnType<typeof countWarnings>, where: string, path: string): void => {
    failures.push(...found.map((failure) => failureLine(failure, where)));
    unmet.push(...found.map((failure) => tooManyWarnings(failure, where, path)));
    passedRaw &&= raw;
  };
  const groups: VerdictGroup[] = [];
  const inBaseline: string[] = [];
  const printsOf: ConditionPrints = (folder, failure) => conditionPrints(failure, folderOf(names.lasting(inDisplay(folder, "assessment.yaml"))), sha256);
  const toldFiles = new Set<string>();
  let passedRaw = failures.length === 0;
  for (const group of groupsOf(examined, all, shared.length)) {
    const { config, members } = group;
    const baseline = await baselines.at(options.baseline ?? config?.baseline, options.baseline !== undefined, config);
    const cover = { waivers: config?.data.waivers ?? [], day, baseline: baseline?.fingerprints ?? new Set<string>() };
    const kept = keepGate(
      members.map((member) => atGate(member, config, printsOf)),
      cover,
    );
    const marked = mark(all, group, kept, cover, baseline?.path);
    const conditions = conditionsOf(members, kept, printsOf);
    unmet.push(...unmetConditions(conditions, names));
    groups.push({
      config,
      entries: marked.flat(),
      conditions,
      waivers: config === undefined ? [] : reportedWaivers(config, kept, run, day),
      waivedBy: kept.waivedBy,
    });
    failures.push(...kept.failures);
    inBaseline.push(...kept.inBaseline);
    passedRaw &&= kept.passedRaw;
    for (const { config: one, indexes } of configsIn(group)) {
      const ones = indexes.flatMap((index) => members[index]?.one ?? []);
      const isOutermost = one === config;
      const files = sourcesOf(one).map(({ path }) => path);
      // What several configurations extend is told once.
      const wrong = (await configDiagnostics(one, ones, isOutermost ? kept.about : undefined, run, day)).filter(({ file }) => !toldFiles.has(file));
      for (const file of files) toldFiles.add(file);
      const ownEntries = [...tell(wrong, failOnFor(one.path), one)];
      if (isOutermost && baseline !== undefined && !told.has(baseline))
        ownEntries.push(...tell(await outdated(baseline), forImprovement(failOnFor(one.path)), one));
      // A flag is about the run as a whole, so that it is looked at once, at the end.
      const most = options.flags.max_warnings === undefined ? one.data.max_warnings : undefined;
      const aboutConfig = all.slice(0, shared.length).filter(({ diagnostic }) => files.includes(diagnostic.file));
      const counted = [...aboutConfig, ...ownEntries, ...indexes.flatMap((index) => marked[index] ?? [])];
      tellTooMany(countWarnings(counted, most), one.path, names.inRepository(one.path));
    }
    if (config === undefined && baseline !== undefined && !told.has(baseline)) tell(await outdated(baseline), forImprovement(options.flags.fail_on ?? "error"));
  }
  own.push(...reported(baselines.diagnostics(), names, sha256));
  tellTooMany(countWarnings([...own, ...all], options.flags.max_warnings), "all that was checked", ".");
  return {
    diagnostics: [...own, ...all],
    gate: { passed: failures.length === 0, passed_raw: passedRaw, failures, ...(inBaseline.length > 0 && { in_baseline: inBaseline }) },
    unmet,
    severities: severitiesIn(examined, [...own, ...all]),
    groups,
    refusals: [...flagRefusals(options.flags, examined), ...baselines.refusals()],
    mistaken: own.some(({ diagnostic }) => ownSeverity(diagnostic) === "error"),
  };
}

/** What options ask of practices that no catalogue of the run has. A mistyped practice would otherwise pass. */
function flagRefusals({ gate }: Asked, examined: Run["examined"]): readonly string[] {
  const practices = [...new Set(examined.flatMap(({ catalogue }) => catalogue?.practices ?? []))];
  const unknown = (gate?.practices ?? []).map(({ practice }) => practice).filter((practice) => !practices.includes(practice));
  return practices.length === 0 ? [] : unknown.map((practice) => unknownPractice(practice, practices));
}

/** Writes down what became of the diagnostics of a group, and gives them by assessment. */
function mark(
  all: Reported[],
  { members }: Group,
  { covered }: Kept,
  { waivers, baseline: frozen }: Cover,
  baseline: string | undefined,
): readonly (readonly Reported[])[] {
  return members.map(({ one, from, entries }, index) =>
    entries.map((entry, at) => {
      const { gated, by } = covered[index]?.[at] ?? uncovered;
      const waiver = waivers[by[0] ?? -1];
      const inPart = gated === "counts" && baseline !== undefined ? partWords(entry, frozen, baseline) : waiver && waivedWords(waiver);
      const because = gated === "off" ? offWords(entry.diagnostic) : gated === "baseline" ? `It was there before the gate was: ${baseline}.` : inPart;
      const marked = gatedAs(entry, gated, one.failOn, because);
      all[from + at] = marked;
      return marked;
    }),
  );
}

/** The conditions of a group that are not met. */
function conditionsOf(members: Group["members"], { conditions }: Kept, printsOf: ConditionPrints): readonly UnmetCondition[] {
  return members.flatMap(({ one: { folder, failures } }, index) =>
    failures.map((placed, at) => ({
      placed,
      folder,
      gated: conditions[index]?.[at]?.gated ?? "counts",
      fingerprints: printsOf(folder, placed.failure),
    })),
  );
}

/** Whoever has put something right is told that the baseline can be shorter, and is not failed for it, also where notes fail. */
const forImprovement = (failOn: Severity): Severity => (failOn === "note" ? "warning" : failOn);

const uncovered: Covered = { gated: "counts", by: [], about: [] };

/** What fails among the diagnostics about files that several assessments share, which nothing can waive. */
function failuresAmong(wrong: readonly Diagnostic[], failOn: Diagnostic["severity"]): readonly string[] {
  const counting = wrong.map(({ code, severity, file, span }) => ({ code, severity, at: `${file}:${span.start.line}` }));
  const failure = diagnosticsFailure(counting, failOn);
  return failure === undefined ? [] : [failureLine(failure, wrong.find(({ severity }) => failsOn(severity, failOn))?.file ?? "")];
}
