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
  const session = await openSession(paths, options, host);
  const own = await Promise.all(
    session.assessed.map(async ({ diagnostics, loaded }) => ({ found: await diagnostics(), failOn: options.failOn ?? loaded.config?.data.fail_on ?? "error" })),
  );
  const all = [...session.shared, ...own.flatMap(({ found }) => found)];
  if (options.format === "json") host.out.write(jsonDiagnostics(all));
  else if (all.length > 0)
    host.out.write(prettyDiagnostics(all, { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) }));
  if (options.quiet !== true && session.assessed.length > 0) {
    host.err.write(
      `${all.length > 0 && options.format === "pretty" ? "\n" : ""}${counted(session.fileCount, "file")} in ${counted(session.assessed.length, "assessment")}: ${tallyWords(tally(all))}\n`,
    );
  }
  return worst([session.code, ...own.map(({ found, failOn }) => gate(found, failOn))]);
}
