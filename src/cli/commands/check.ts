import { refusalsOf } from "../../api/load.ts";
import { findAssessments } from "../../io/walk.ts";
import { jsonDiagnostics } from "../../report/diagnostics-json.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { counted, tally, tallyWords } from "../../report/tally.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { CheckOptions } from "../options.ts";
import { checkAll } from "../shares.ts";

/** t6 check: every problem of every file, in one run. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const found = findAssessments(paths);
  const { kept, diagnostics, refusals } = await checkAll(found.assessments, options);
  const refused = [...refusalsOf(found), ...refusals];
  for (const refusal of refused) host.err.write(`t6: ${refusal}\n`);
  const all = [...diagnostics, ...kept.flatMap((one) => one.found)];
  const pretty = options.format === "pretty" && all.length > 0;
  if (pretty) host.out.write(prettyDiagnostics(all, { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) }));
  else if (options.format === "json") host.out.write(jsonDiagnostics(all));
  if (options.quiet !== true && kept.length > 0 && refusals.length === 0) {
    const files = kept.reduce((sum, one) => sum + one.files, 0);
    host.err.write(`${pretty ? "\n" : ""}${counted(files, "file")} in ${counted(kept.length, "assessment")}: ${tallyWords(tally(all))}\n`);
  }
  const gates = kept.map((one) => gate(one.found, options.failOn ?? one.failOn ?? "error"));
  return worst([refused.length > 0 ? exit.refused : exit.fine, gate(diagnostics, "error"), ...gates]);
}
