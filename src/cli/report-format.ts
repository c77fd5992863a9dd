import { type Command, Option } from "commander";
import type { ReportFormat } from "../report/tree/forms.ts";

/** What a report on a run can be printed as, in the order in which help lists it. */
export const reportFormats = Object.freeze(["text", "markdown", "html", "odt", "docx", "pdf", "json"] as const satisfies readonly ReportFormat[]);

/** A forecast can be a calendar as well. */
export const forecastFormats = Object.freeze([...reportFormats, "ics"] as const);
export type ForecastFormat = (typeof forecastFormats)[number];

/** The options that say as what a report is printed, and where. */
export interface ReportOutput<Format extends string = ReportFormat> {
  readonly format?: Format;
  readonly output?: string;
}

/** The same options on the command line. */
export function reportOutput(command: Command, formats: readonly string[] = reportFormats): Command {
  return command
    .addOption(
      new Option(
        "-f, --format <format>",
        "text to read in a terminal, markdown for a comment or a summary, a document to keep, or json for a program (default: what the name after -o ends in, else text)",
      ).choices(formats),
    )
    .option("-o, --output <file>", "write to a file; - is the standard output");
}
