import { extname } from "node:path";
import { reportWritten } from "../api/report-written.ts";
import { plain } from "../report/paint.ts";
import type { ReportFormat, ReportForms } from "../report/tree/forms.ts";
import { paintFor, usualWidth, widthFor } from "./appearance.ts";
import type { Host } from "./host.ts";
import { isPacked, noText } from "./output.ts";
import { Refusal } from "./refusal.ts";
import type { ReportOutput } from "./report-format.ts";
import { writeDocuments } from "./write.ts";

/** Where a report goes, and as what. */
export interface Target<Format extends string = ReportFormat> {
  readonly format: Format;
  /** "-" for the standard output, or a file. */
  readonly to: string;
}

const endings: Readonly<Record<string, ReportFormat>> = Object.freeze({ ".md": "markdown", ".htm": "html" });

/**
 * Where a report goes, and as what: the format that was asked for, else the one that the name of the file ends in, else text. It is
 * asked before the work is done.
 * @throws {Refusal} where bytes would go to a terminal
 */
export function targetOf<Format extends string>(
  { format, output: to = "-" }: ReportOutput<Format>,
  known: readonly Format[],
  host: Host,
): Target<Format | "text"> {
  const ending = extname(to).toLowerCase();
  const meant = endings[ending] ?? ending.slice(1);
  const chosen = format ?? known.find((one) => one === meant) ?? "text";
  if (isPacked(chosen) && to === "-" && host.out.isTerminal()) throw new Refusal(noText);
  return { format: chosen, to };
}

/** Writes a report where it goes. */
export async function writeReportTo<Report>(
  report: Report,
  forms: ReportForms<Report>,
  { format, to }: Target,
  host: Host,
  { color, quiet }: { readonly color?: boolean; readonly quiet?: boolean },
): Promise<void> {
  const isOut = to === "-";
  const appearance = { width: isOut ? widthFor(host.out, host.env) : usualWidth, paint: isOut ? await paintFor(host.out, host.env, color) : plain };
  writeDocuments([{ to, content: await reportWritten(report, forms, format, appearance) }], host, quiet === true);
}
