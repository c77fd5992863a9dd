import type { CheckedCatalogues } from "../../api/check-catalogues.ts";
import type { InBook } from "../../api/in-book.ts";
import type { Assessed, LoadedAssessment, LostFiles } from "../../api/types.ts";
import { pages, version } from "../../api/version.ts";
import { type AtGate, type GateOptions, keeper, keptGate } from "../../gate/entry.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import { type Unbound, unboundAt } from "../../io/unbound.ts";
import { type CheckReport, checkReport } from "../../report/check/report.ts";
import { summaryWords } from "../../report/check/words.ts";
import type { CheckCache } from "../cache/cache.ts";
import { usual, withoutClash } from "../check-formats.ts";
import { type CheckTask, checkTask, type FoundInOne, withConfig } from "../check-kept.ts";
import { writeReport } from "../check-output.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { inPath, tellNext } from "../next.ts";
import type { CheckOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { openSession } from "../session.ts";
import { pathsOf } from "../stdin-file.ts";
import { tellRefusals } from "../told.ts";
import { writeDocuments } from "../write.ts";

/** t6 check: every problem of every file, in one run, and whether the gate lets it pass. */
export async function check(given: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const chosen = withoutClash(options.format ?? usual);
  const asked = gateOptions(options);
  const { paths, ...source } = pathsOf(given, options);
  const catalogues = await cataloguesIn(paths);
  const others = paths.filter((path) => !catalogues.files.includes(path));
  let last: { readonly assessed: Assessed; readonly loaded: LoadedAssessment } | undefined;
  const task: CheckTask = { gate: asked, final: options.final === true };
  const keep = checkTask(task);
  const cache = await cacheOf(options, task);
  const session = await openSession<FoundInOne>(
    others,
    { ...options, ...source },
    host,
    async (assessed, loaded) => {
      last = { assessed, loaded };
      return keep(assessed, loaded);
    },
    {
      task: { name: "check", asked: task },
      naming: ({ naming }) => naming,
      ...(options.jobs !== undefined && { jobs: options.jobs }),
      ...(cache !== undefined && { cache }),
    },
  );
  const { unchanged, elsewhere } = session;
  const shared = [...session.shared, ...catalogues.diagnostics];
  const kept = session.kept.map((found, index) => withConfig(found, session.toRead[index]?.config));
  const complete = session.refusals.length === 0 && unchanged + elsewhere === 0 && catalogues.refusals.length === 0;
  const apart = session.refusals.length + catalogues.refusals.length > 0 ? "refused" : outcomeOf(session.shared);
  const atGate = [...kept.map((one) => one.atGate), ...(await lostIn(session.lost, options))];
  const verdict = await keptGate({ paths, complete, shared, atGate, apart }, asked);
  tellRefusals([...catalogues.refusals, ...verdict.refusals], host);
  const extended = [...new Map(kept.flatMap((one) => one.extended.map((each) => [each.config, each] as const))).values()];
  const unbound = options.config === undefined ? unboundIn(kept.filter(({ configs }) => configs.length === 0).map(({ folder }) => folder)) : [];
  const countsWarnings = asked.flags.max_warnings !== undefined || kept.some((one) => one.limitsWarnings);
  const report = checkReport({
    version,
    ...(pages !== undefined && { pages }),
    assessments: kept.map(({ folder, files, configs }) => ({ folder, files, configs })),
    ...(options.changedSince !== undefined && { changed: { since: options.changedSince, unchanged, gone: session.gone } }),
    ...(options.shard !== undefined && { shard: { ...options.shard, elsewhere } }),
    ...(unchanged + elsewhere > 0 && countsWarnings && { countsSomeWarnings: true }),
    ...(unbound.length > 0 && { unbound }),
    ...(extended.length > 0 && { extended }),
    ...(catalogues.files.length > 0 && { catalogues: catalogues.files }),
    ...(session.excluded.length > 0 && { excluded: session.excluded }),
    diagnostics: verdict.diagnostics,
    gate: verdict.gate,
    ...(verdict.unmet.length > 0 && { unmet: verdict.unmet }),
    waivers: verdict.groups.flatMap(({ waivers }) => waivers),
    ...(verdict.severities.length > 0 && { severities: verdict.severities }),
    refusals: [...session.refusals, ...catalogues.refusals, ...verdict.refusals],
    ...(kept.length === 1 && last !== undefined && verdict.diagnostics.length > 0 && { inBook: await bookOf(last.assessed, last.loaded) }),
  });
  const isAtTerminal = await writeReport(report, chosen, host, options);
  writeDocuments([cache?.document() ?? []].flat(), host, true);
  if (options.quiet !== true) {
    tell(report, kept.length + unchanged + elsewhere + catalogues.files.length, isAtTerminal, host);
    const fixable = kept.reduce((sum, one) => sum + one.fixable, 0);
    if (fixable > 0) host.err.write(`t6 fix can correct ${fixable} of these.\n`);
    const [path] = paths;
    if (paths.length === 1 && path !== undefined && kept.length === 1) tellNext(nextAfterCheck(inPath(path), report, fixable), host, options);
  }
  return exit[verdict.outcome];
}

const noCatalogues = { files: [], diagnostics: [], refusals: [] } as const;

/** What the options say about the gate. */
function gateOptions({ asOf, asked = {}, baseline }: CheckOptions): GateOptions {
  return { flags: asked, ...(asOf !== undefined && { asOf }), ...(baseline !== undefined && { baseline }) };
}

/** The catalogues among what was named, checked by themselves. What that takes is loaded only where a YAML file was named. */
async function cataloguesIn(paths: readonly string[]): Promise<CheckedCatalogues> {
  if (!paths.some((path) => /\.ya?ml$/i.test(path))) return noCatalogues;
  const [{ checkCatalogues, isCatalogueFile }, { disk }] = await Promise.all([import("../../api/check-catalogues.ts"), import("../../io/disk.ts")]);
  return checkCatalogues(
    disk,
    paths.filter((path) => isCatalogueFile(disk, path)),
  );
}

/** What earlier runs found, where a file for it is named. What it takes to know it again is loaded only then. */
async function cacheOf({ cache, asOf, final }: CheckOptions, task: CheckTask): Promise<CheckCache | undefined> {
  if (cache === undefined) return undefined;
  if (final === true) throw new Refusal("--cache does not go with --final: what has to hold before a document is signed hangs on its templates too.");
  return (await import("../cache/cache.ts")).openCheckCache(cache, { task, asOf });
}

/** The repositories in which folders without a configuration lie, within others that have one. */
function unboundIn(folders: readonly string[]): readonly Unbound[] {
  const known = new Map<string, string | undefined>();
  const found = folders.flatMap((folder) => unboundAt(folder, known) ?? []);
  return [...new Map(found.map((one) => [one.repository, one])).values()];
}

/** What is gone since the revision, as the gate sees it. */
async function lostIn(lost: readonly LostFiles[], { allowLost, changedSince = "" }: CheckOptions): Promise<readonly AtGate[]> {
  if (lost.length === 0 || allowLost === true) return [];
  const { examineLost } = await keeper();
  return examineLost(lost, changedSince).map((examined) => ({ isPlain: false, examined }));
}

/** What is told to whoever filled in a book: somebody with one assessment before them may have done so, and a run over many does not wait for it. */
async function bookOf(assessed: Assessed, loaded: LoadedAssessment): Promise<InBook> {
  return (await import("../../api/in-book.ts")).inBookOf(assessed, loaded);
}

/** The one thing to do after a check of one assessment: correct what can be corrected, look up what is wrong, or see where it stands. */
function nextAfterCheck(place: string, { diagnostics }: CheckReport, fixable: number): string {
  if (fixable > 0) return `t6 fix${place}`;
  const wrong = diagnostics.find(({ diagnostic, gated }) => diagnostic.severity === "error" && gated !== "off")?.diagnostic;
  return wrong === undefined ? `t6 score${place}` : `put right ${wrong.file}:${wrong.span.start.line}; t6 explain ${wrong.code} says how`;
}

/** Sums a run up. Where something could not be opened and nothing else was found, that has been told already. */
function tell(report: CheckReport, assessments: number, isAtTerminal: boolean, host: Host): void {
  const { diagnostics, refusals } = report;
  if (refusals.length > 0 && (assessments === 0 || diagnostics.length === 0)) return;
  if (assessments === 0) host.err.write("Nothing was checked: there is no assessment here.\n");
  else host.err.write(`${isAtTerminal ? "\n" : ""}${summaryWords(report)}\n`);
}
