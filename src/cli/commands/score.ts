import { scoreDocument, scoreDocuments } from "../../api/score.ts";
import { scorecard } from "../../report/scorecard.ts";
import { forPublic } from "../../view/redact/public.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { ScoreOptions } from "../options.ts";
import { inputGate, openResultSession, refuseCopies } from "../results.ts";

/**
 * t6 score: where each practice stands, to read or as a document for programs. What is printed for somebody to read is theirs, and so
 * holds what is internal unless it is to be left out; a document for programs is for the public unless it is not.
 */
export async function score(paths: readonly string[], { format, audience, ...options }: ScoreOptions, host: Host): Promise<ExitCode> {
  const { opened, results, diagnostics, code } = await openResultSession(paths, options, host);
  await tellErrors(diagnostics, host, options);
  refuseCopies(opened, audience);
  if (format === "json") host.out.write(`${JSON.stringify(scoreDocument(results, audience), null, 2)}\n`);
  else if (format === "ndjson") for (const document of scoreDocuments(results, audience)) host.out.write(`${JSON.stringify(document)}\n`);
  else {
    const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
    const shown = opened.flatMap(({ result }) => (result === undefined ? [] : audience === "public" ? forPublic(result).result : result));
    if (shown.length > 0) host.out.write(shown.map((result) => scorecard(result, appearance)).join("\n\n"));
  }
  return worst([code, ...opened.map(inputGate)]);
}
