import { version } from "../../api/version.ts";
import { createFileNames } from "../../io/repository.ts";
import { sha256 } from "../../io/sha256.ts";
import { checkFormats } from "../../report/check/formats.ts";
import { checkReport, reported } from "../../report/check/report.ts";
import { counted, tallyWords } from "../../report/tally.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { CheckOptions } from "../options.ts";
import { openSession } from "../session.ts";

/** t6 check: every problem of every file, in one run. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const { kept, shared, refusals, code } = await openSession(paths, options, host, async ({ diagnostics, folder }, { files, config }) => ({
    folder,
    files: files.map(({ file }) => file),
    found: await diagnostics(),
    failOn: options.failOn ?? config?.data.fail_on ?? "error",
  }));
  const exit = worst([code, ...kept.map(({ found, failOn }) => gate(found, failOn))]);
  const report = checkReport({
    version,
    assessments: kept.map(({ folder, files }) => ({ folder, files })),
    diagnostics: reported([...shared, ...kept.flatMap(({ found }) => found)], createFileNames(), sha256),
    gate: { passed: exit === 0, failures: [] },
    waivers: [],
    refusals,
  });
  const nothing = report.diagnostics.length === 0;
  const pretty = options.format === "pretty" && !nothing;
  if (pretty || options.format === "json") {
    const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
    host.out.write(checkFormats[options.format](report, appearance));
  }
  if (options.quiet !== true && kept.length > 0 && !(refusals.length > 0 && nothing)) {
    const files = kept.reduce((sum, one) => sum + one.files.length, 0);
    host.err.write(`${pretty ? "\n" : ""}${counted(files, "file")} in ${counted(kept.length, "assessment")}: ${tallyWords(report.tallies.raw)}\n`);
  }
  return exit;
}
