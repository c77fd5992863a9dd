import { jsonDiagnostics } from "../../report/diagnostics-json.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { counted, tally, tallyWords } from "../../report/tally.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { CheckOptions } from "../options.ts";
import { openSession } from "../session.ts";

/** t6 check: every problem of every file, in one run. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const { kept, shared, refused, code } = await openSession(paths, options, host, async ({ diagnostics }, { files, config }) => ({
    found: await diagnostics(),
    files: files.length,
    failOn: options.failOn ?? config?.data.fail_on ?? "error",
  }));
  const all = [...shared, ...kept.flatMap(({ found }) => found)];
  const pretty = options.format === "pretty" && all.length > 0;
  if (pretty) host.out.write(prettyDiagnostics(all, { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) }));
  else if (options.format === "json") host.out.write(jsonDiagnostics(all));
  if (options.quiet !== true && kept.length > 0 && !(refused && all.length === 0)) {
    const files = kept.reduce((sum, one) => sum + one.files, 0);
    host.err.write(`${pretty ? "\n" : ""}${counted(files, "file")} in ${counted(kept.length, "assessment")}: ${tallyWords(tally(all))}\n`);
  }
  return worst([code, ...kept.map(({ found, failOn }) => gate(found, failOn))]);
}
