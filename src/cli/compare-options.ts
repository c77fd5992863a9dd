import { type Command, Option } from "commander";
import { audiences } from "../model/documents.ts";
import type { DiffFormat } from "../report/diff/formats.ts";

/** The options that t6 diff and t6 compare have in common. */
export function compareOptions(command: Command, formats: string): Command {
  return command
    .addOption(new Option("-f, --format <format>", `${formats} (default: what the name after -o ends in, else text)`).choices(["text", "markdown", "json"]))
    .option("-o, --output <file>", "write to a file; - is the standard output")
    .addOption(
      new Option("--audience <audience>", "who will read it; what is marked as internal is not named for the public").choices(audiences).default("public"),
    )
    .option("--anyway", "compare even though the two are not about the same data");
}

/** The format that was asked for, else the one that the name of the file ends in. */
export function compareFormat(format: DiffFormat | undefined, output: string | undefined): DiffFormat {
  if (format !== undefined) return format;
  return /\.md$/i.test(output ?? "") ? "markdown" : /\.json$/i.test(output ?? "") ? "json" : "text";
}
