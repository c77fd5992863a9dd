import { type Command, Option } from "commander";
import { audiences } from "../model/documents.ts";
import { reportOutput } from "./report-format.ts";

/** The options that t6 diff and t6 compare have in common. */
export function compareOptions(command: Command): Command {
  return reportOutput(command)
    .addOption(
      new Option("--audience <audience>", "who will read it; what is marked as internal is not named for the public").choices(audiences).default("public"),
    )
    .option("--anyway", "compare even though the two are not about the same data");
}
