import { templatesOf } from "../../api/config.ts";
import { render } from "../../api/render.ts";
import type { Format } from "../../api/types.ts";
import { counted } from "../../report/tally.ts";
import { tellErrors } from "../errors.ts";
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
  const { kept, shared, code } = await openSession(paths, options, host, async ({ result, diagnostics, folder }, { config }) => ({
    folder,
    result: await result(),
    found: await diagnostics(),
    templates: options.templates ?? templatesOf(config),
  }));
  const folders = kept.map(({ folder }) => folder);
  const destinations = destinationsFor(folders, options.output, format);
  const errors = await tellErrors([...shared, ...kept.flatMap(({ found }) => found)], host, options);
  const undecided = kept.some(({ result }) => result === undefined);
  if (errors > 0 && (undecided || options.allowErrors !== true)) {
    const way = undecided ? "" : " --allow-errors writes the report all the same, with what could not be read named as unknown.";
    host.err.write(`Nothing was written: the inputs have ${counted(errors, "error")}.${way}\n`);
    return worst([exit.failed, code, ...kept.map(({ found }) => gate(found, "error"))]);
  }
  if (code !== exit.fine) {
    host.err.write("Nothing was written.\n");
    return code;
  }
  const documents: Document[] = [];
  for (const [index, { result, templates }] of kept.entries()) {
    if (result !== undefined)
      documents.push({ to: destinations[index] ?? "-", text: await render(result, { format, ...(templates !== undefined && { templates }) }) });
  }
  writeDocuments(documents, host, options.quiet === true);
  return exit.fine;
}
