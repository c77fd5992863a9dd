import { type Command, Option } from "commander";
import { audiences } from "../model/documents.ts";

/** The options that t6 diff and t6 compare have in common. */
export function compareOptions(command: Command, formats: string): Command {
  return command
    .addOption(new Option("-f, --format <format>", formats).choices(["text", "markdown", "json"]).default("text"))
    .option("-o, --output <file>", "write to a file; - is the standard output")
    .addOption(
      new Option("--audience <audience>", "who will read it; what is marked as internal is not named for the public").choices(audiences).default("public"),
    )
    .option("--anyway", "compare even though the two are not about the same data");
}
