import { Argument, type Command, Option } from "commander";
import { audiences } from "../model/documents.ts";
import { portfolioFormats } from "../report/portfolio/formats.ts";
import type { Actions } from "./actions.ts";
import { days } from "./gate-flags.ts";
import { program as words } from "./words.ts";

export const portfolioExamples = `
Of several assessments of the same data the newest is the row, and those before it
are its history. Each is weighed as of its own day, so what is overdue and what lapses
next is told as of that day. With --as-of the newest are all weighed as of one day.

Examples:
  t6 portfolio evidence -o portfolio.html --records records
  t6 portfolio evidence --as-of 2026-03-31 -o portfolio.csv`;

/** The command t6 portfolio, which takes the options of all that read assessments. */
export function portfolioCommand(command: Command, action: Actions["portfolio"]): void {
  command
    .addArgument(new Argument("[paths...]", words.results).default(["."], "the current folder"))
    .description(
      "Put many assessments together: where producers and practices stand, what is short of met most often, who is overdue, what lapses next, what moved.",
    )
    .addOption(
      new Option(
        "-f, --format <format>",
        "a page, text, a table for spreadsheets, or a document for programs (default: by the name after -o, .md, .csv or .json, else html)",
      ).choices(Object.keys(portfolioFormats)),
    )
    .option("-o, --output <file>", "write to a file; - is the standard output")
    .addOption(new Option("--audience <audience>", words.audience).choices(audiences).default("public"))
    .addOption(new Option("--days <number>", "how many days to look ahead for what lapses").argParser(days).default(90))
    .option("--records <folder>", "write the record of each assessment into this folder, and name it in its row")
    .option(
      "--link-base <address>",
      "where the records will be found: a web address or a way from the portfolio (default: the way from the portfolio to --records)",
    )
    .addHelpText("after", portfolioExamples)
    .action((paths, _options, own) => action(paths, own.optsWithGlobals()));
}
