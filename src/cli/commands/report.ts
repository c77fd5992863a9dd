import { templatesOf } from "../../api/config.ts";
import { render } from "../../api/render.ts";
import type { Format, LoadedAssessment } from "../../api/types.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { counted } from "../../report/tally.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { ReportOptions } from "../options.ts";
import { destinationsFor, formatFor } from "../output.ts";
import { openSession } from "../session.ts";
import { type Document, writeDocuments } from "../write.ts";

/**
 * t6 report: one document for each assessment. Everything is rendered before anything is written,
 * and nothing is written where the inputs have errors, because a document outlives the warning beside it.
 */
export async function report(paths: readonly string[], options: ReportOptions, host: Host): Promise<ExitCode> {
  const format: Format = options.format ?? formatFor(options.output);
  const session = await openSession(paths, options, host);
  const destinations = destinationsFor(
    session.assessed.map(({ folder }) => folder),
    options.output,
    format,
  );
  const own = await Promise.all(
    session.assessed.map(async ({ diagnostics, result, loaded }) => ({ result: await result(), found: await diagnostics(), loaded })),
  );
  const errors = [...session.shared, ...own.flatMap(({ found }) => found)].filter(({ severity }) => severity === "error");
  const undecided = own.filter(({ result }) => result === undefined).length;
  const code = worst([session.code, ...own.map(({ found }) => gate(found, "error"))]);
  if (errors.length > 0) {
    const appearance = { width: widthFor(host.err, host.env), paint: await paintFor(host.err, host.env, options.color) };
    host.err.write(`${prettyDiagnostics(errors, appearance)}\n`);
    if (options.allowErrors !== true || undecided > 0) {
      const way = undecided > 0 ? "" : " --allow-errors writes the report all the same, with what could not be read named as unknown.";
      host.err.write(`Nothing was written: the inputs have ${counted(errors.length, "error")}.${way}\n`);
      return worst([exit.failed, code]);
    }
  }
  if (session.code !== exit.fine) {
    host.err.write("Nothing was written.\n");
    return session.code;
  }
  const documents = await Promise.all(
    own.flatMap(({ result, loaded }, index) => (result === undefined ? [] : [document(result, loaded, options, format, destinations[index])])),
  );
  writeDocuments(documents, host, options.quiet === true);
  return exit.fine;
}

async function document(result: Result, { config }: LoadedAssessment, { templates }: ReportOptions, format: Format, to = "-"): Promise<Document> {
  const folder = templates ?? templatesOf(config);
  return { to, text: await render(result, { format, ...(folder !== undefined && { templates: folder }) }) };
}
