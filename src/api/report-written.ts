import { shippedTemplates } from "../io/templates.ts";
import type { Appearance } from "../report/paint.ts";
import type { ReportFormat, ReportForms } from "../report/tree/forms.ts";
import { written } from "./written.ts";

/**
 * A report on a run in a format.
 * @throws {UsageError} for a PDF where what makes it is not installed
 */
export async function reportWritten<Report>(
  report: Report,
  forms: ReportForms<Report>,
  format: ReportFormat,
  appearance: Appearance,
): Promise<string | Uint8Array> {
  switch (format) {
    case "text":
      return forms.text(report, appearance);
    case "markdown":
    case "json":
      return forms[format](report);
    default:
      return written(forms.tree(report), format, { templates: shippedTemplates() });
  }
}
