import { scorecard } from "../../report/scorecard.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { ScoreOptions } from "../options.ts";
import { openSession } from "../session.ts";

/** t6 score: where each practice stands, to read or as the result document. */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<ExitCode> {
  const { kept, shared, code } = await openSession(paths, options, host, async ({ result, diagnostics }) => ({
    result: await result(),
    found: await diagnostics(),
  }));
  await tellErrors([...shared, ...kept.flatMap(({ found }) => found)], host, options);
  const results = kept.flatMap(({ result }) => result ?? []);
  if (options.format === "json") {
    if (kept.length > 0) host.out.write(`${JSON.stringify(kept.length === 1 ? (results[0] ?? null) : results, null, 2)}\n`);
  } else if (results.length > 0) {
    const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
    host.out.write(results.map((result) => scorecard(result, appearance)).join("\n\n"));
  }
  return worst([code, ...kept.map(({ found }) => gate(found, "error"))]);
}
