import { prettyDiagnostics } from "../../report/pretty.ts";
import { scorecard } from "../../report/scorecard.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { ScoreOptions } from "../options.ts";
import { openSession } from "../session.ts";

/** t6 score: where each practice stands, to read or as the result document. */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<ExitCode> {
  const session = await openSession(paths, options, host);
  const own = await Promise.all(session.assessed.map(async ({ diagnostics, result }) => ({ result: await result(), found: await diagnostics() })));
  const errors = [...session.shared, ...own.flatMap(({ found }) => found)].filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const appearance = { width: widthFor(host.err, host.env), paint: await paintFor(host.err, host.env, options.color) };
    host.err.write(`${prettyDiagnostics(errors, appearance)}\n`);
  }
  const results = own.flatMap(({ result }) => result ?? []);
  if (options.format === "json") {
    if (own.length > 0) host.out.write(`${JSON.stringify(own.length === 1 ? (results[0] ?? null) : results, null, 2)}\n`);
  } else if (results.length > 0) {
    const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
    host.out.write(results.map((result) => scorecard(result, appearance)).join("\n\n"));
  }
  return worst([session.code, ...own.map(({ found }) => gate(found, "error"))]);
}
