import { isFile } from "../io/file.ts";
import type { CheckReport } from "../report/check/report.ts";
import { plain } from "../report/paint.ts";
import { paintFor, usualWidth, widthFor } from "./appearance.ts";
import type { Chosen } from "./check-formats.ts";
import type { Host } from "./host.ts";
import type { CheckOptions } from "./options.ts";
import type { Document } from "./write.ts";

/** Writes the report in every format that was chosen, and says whether there was something to read on the standard output. */
export async function writeReport(report: CheckReport, chosen: readonly Chosen[], host: Host, { color, quiet }: CheckOptions): Promise<boolean> {
  const { diagnostics, waivers, gate: verdict } = report;
  const isClean = diagnostics.length === 0 && waivers.length === 0 && verdict.failures.length === 0;
  // What runs a thousand times a day is a check of files in order, with nothing to print and so nothing to load.
  const wanted = isClean ? chosen.filter(({ format, to }) => format !== "pretty" || to !== "-") : chosen;
  if (wanted.length === 0) return false;
  const isNothing = report.assessments.length === 0 && report.refusals.length > 0;
  const [{ checkFormats }, { writeDocuments }] = await Promise.all([import("../report/check/formats.ts"), import("./write.ts")]);
  const documents: Document[] = [];
  for (const { format, to } of wanted) {
    const isOut = to === "-";
    const appearance = {
      width: isOut ? widthFor(host.out, host.env) : usualWidth,
      paint: isOut ? await paintFor(host.out, host.env, color) : plain,
      isFile: !isOut,
    };
    documents.push({ to, content: (await checkFormats[format]())(report, appearance) });
  }
  // Nothing was checked: a new file of that would be taken for a result, and so would one of an earlier run that stays as it is.
  const written = isNothing ? documents.filter(({ to }) => to === "-" || isFile(to)) : documents;
  writeDocuments(written, host, quiet === true);
  if (written.length < documents.length) host.err.write("No report was written, because nothing was checked.\n");
  return wanted.some(({ format, to }) => format === "pretty" && to === "-");
}
