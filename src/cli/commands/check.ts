import { pages, version } from "../../api/version.ts";
import { createFileNames } from "../../io/repository.ts";
import { sha256 } from "../../io/sha256.ts";
import { type CheckReport, checkReport, gatedAs, reported } from "../../report/check/report.ts";
import { summaryWords } from "../../report/check/words.ts";
import { plain } from "../../report/paint.ts";
import { paintFor, usualWidth, widthFor } from "../appearance.ts";
import { type Chosen, usual, withoutClash } from "../check-formats.ts";
import { type ExitCode, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { CheckOptions } from "../options.ts";
import { openSession } from "../session.ts";
import type { Document } from "../write.ts";

/** t6 check: every problem of every file, in one run. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const chosen = withoutClash(options.format ?? usual);
  const { kept, shared, refusals, unchanged, code } = await openSession(paths, options, host, async ({ diagnostics, folder, display }, { files, config }) => ({
    folder,
    files: files.map(({ file }) => display(file)),
    diagnostics: await diagnostics(),
    failOn: options.failOn ?? config?.data.fail_on ?? "error",
  }));
  const exit = worst([code, ...kept.map(({ diagnostics, failOn }) => gate(diagnostics, failOn))]);
  const grave = [...shared.map(() => "error" as const), ...kept.flatMap(({ diagnostics, failOn }) => diagnostics.map(() => failOn))];
  const found = reported([...shared, ...kept.flatMap(({ diagnostics }) => diagnostics)], createFileNames(), sha256);
  const report = checkReport({
    version,
    ...(pages !== undefined && { pages }),
    assessments: kept.map(({ folder, files }) => ({ folder, files })),
    ...(options.changedSince !== undefined && { changed: { since: options.changedSince, unchanged } }),
    diagnostics: found.map((entry, index) => gatedAs(entry, "counts", grave[index])),
    gate: { passed: exit === 0, passed_raw: exit === 0, failures: [] },
    waivers: [],
    refusals,
  });
  const quiet = options.quiet === true;
  const isAtTerminal = await written(report, chosen, host, options);
  const isNothing = kept.length + unchanged === 0 || (refusals.length > 0 && report.diagnostics.length === 0);
  if (!quiet && !isNothing) host.err.write(`${isAtTerminal ? "\n" : ""}${summaryWords(report)}\n`);
  return exit;
}

/** Writes the report in every format that was chosen, and says whether there was something to read on the standard output. */
async function written(report: CheckReport, chosen: readonly Chosen[], host: Host, { color, quiet }: CheckOptions): Promise<boolean> {
  const { diagnostics, waivers, gate: verdict } = report;
  const isClean = diagnostics.length === 0 && waivers.length === 0 && verdict.failures.length === 0;
  // What runs a thousand times a day is a check of files in order, with nothing to print and so nothing to load.
  const wanted = isClean ? chosen.filter(({ format, to }) => format !== "pretty" || to !== "-") : chosen;
  if (wanted.length === 0) return false;
  const [{ checkFormats }, { writeDocuments }] = await Promise.all([import("../../report/check/formats.ts"), import("../write.ts")]);
  const documents: Document[] = [];
  for (const { format, to } of wanted) {
    const isOut = to === "-";
    const appearance = { width: isOut ? widthFor(host.out, host.env) : usualWidth, paint: isOut ? await paintFor(host.out, host.env, color) : plain };
    documents.push({ to, content: (await checkFormats[format]())(report, appearance) });
  }
  writeDocuments(documents, host, quiet === true);
  return wanted.some(({ format, to }) => format === "pretty" && to === "-");
}
