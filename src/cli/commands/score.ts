import { scorecard } from "../../report/scorecard.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { ScoreOptions } from "../options.ts";
import { inputGate, openResultSession } from "../results.ts";

/** t6 score: where each practice stands, to read or as the result document. */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<ExitCode> {
  const { opened, diagnostics, code } = await openResultSession(paths, options, host);
  await tellErrors(diagnostics, host, options);
  const results = opened.flatMap(({ result }) => result ?? []);
  if (options.format === "json") {
    if (opened.length > 0) host.out.write(`${JSON.stringify(opened.length === 1 ? (results[0] ?? null) : results, null, 2)}\n`);
  } else if (results.length > 0) {
    const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
    host.out.write(results.map((result) => scorecard(result, appearance)).join("\n\n"));
  }
  return worst([code, ...opened.map(inputGate)]);
}
