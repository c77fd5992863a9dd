import { Argument, Command, Option } from "commander";
import { version } from "../api/version.ts";
import { audiences, documentKinds } from "../model/documents.ts";
import type { Actions } from "./actions.ts";
import { addCommands } from "./add-options.ts";
import { askCommands } from "./ask-commands.ts";
import { catalogueCommand } from "./catalogue-command.ts";
import { checkOptions, chosen } from "./check-options.ts";
import { compareOptions } from "./compare-options.ts";
import { days, gateFlags } from "./gate-flags.ts";
import { initCommand } from "./init-options.ts";
import { linkOptions } from "./link-options.ts";
import { mergeCommand } from "./merge-command.ts";
import { outputs } from "./output.ts";
import { portfolioCommand } from "./portfolio-options.ts";
import { registerCommands } from "./register-commands.ts";
import { forecastFormats, reportOutput } from "./report-format.ts";
import { schemaCommand } from "./schema-command.ts";
import { sheetCommands } from "./sheet-commands.ts";
import { upgradeCommand } from "./upgrade-command.ts";
import { day, jobs, moved, several, shard } from "./values.ts";
import { program as words } from "./words.ts";
import { openCommand, workbookCommand } from "./workbook-command.ts";

/** The command line as commander knows it: commands, arguments, options, help. From it come parsing, docs/cli.md and shell completion. */
export function createProgram(actions: Actions): Command {
  const program = new Command("t6")
    .description(words.description)
    .option("-q, --quiet", "print the product only: no summary, no “wrote …”")
    .option("--color", "colour the output even where no terminal is")
    .option("--no-color", "never colour the output")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError(true)
    .addHelpText("after", words.after);

  initCommand(program, actions.init);
  addCommands(program, inputs, actions);

  gateFlags(inputs(program.command("check").addArgument(new Argument("[paths...]", words.paths).default(["."], "the current folder"))))
    .description(words.check.description)
    .addOption(chosen(new Option("-f, --format <format>", words.check.format)))
    .option("--changed-since <revision>", words.check.changedSince)
    .option("--baseline <file>", words.check.baseline)
    .option("--no-baseline", "go by no baseline")
    .option("--allow-empty", "let it pass where there is no assessment to check")
    .option("--allow-lost", "with --changed-since, let it pass where files of assessments are gone")
    .option("--stdin-filename <file>", "with - as the path, the file of an assessment for which the standard input stands")
    .option("--final", "check also what has to hold before the letter and the annex can be signed")
    .option("--cache <file>", words.check.cache)
    .addOption(new Option("--shard <n/of>", words.check.shard).argParser(shard))
    .addOption(new Option("--jobs <n>", words.check.jobs).argParser(jobs))
    .option("--print-config", "print what is in force, and where it comes from, instead of checking")
    .addHelpText("after", words.check.after)
    .action((paths, _options, command) => actions.check(paths, checkOptions(command.optsWithGlobals())));

  inputs(program.command("score").addArgument(new Argument("[paths...]", words.results).default(["."], "the current folder")))
    .description(words.score.description)
    .addOption(
      new Option("-f, --format <format>", "a scorecard to read; or for programs the results of all, in one document or one to a line")
        .choices(["text", "json", "ndjson"])
        .default("text"),
    )
    .addOption(new Option("--audience <audience>", words.score.audience).choices(audiences))
    .addHelpText("after", words.score.after)
    .action((paths, _options, command) => actions.score(paths, command.optsWithGlobals()));

  inputs(program.command("next").addArgument(new Argument("[paths...]", words.results).default(["."], "the current folder")))
    .description(words.next.description)
    .addOption(new Option("-f, --format <format>", "a list to read, or a document for programs").choices(["text", "json"]).default("text"))
    .addOption(new Option("--audience <audience>", words.score.audience).choices(audiences))
    .option("--all", "print every step to read, and not only the first ten")
    .addHelpText("after", words.next.after)
    .action((paths, _options, command) => actions.next(paths, command.optsWithGlobals()));

  inputs(program.command("report").argument("<paths...>", words.results))
    .description(words.report.description)
    .addOption(several(new Option("-d, --document <kind>", "which document; give it again for several (default: annex)"), documentKinds))
    .addOption(
      several(
        new Option("-f, --format <format>", "in which format; give it again for several (default: what the name after -o ends in, else markdown)"),
        outputs,
      ),
    )
    .option("-o, --output <file or folder>", "write to a file, or one file for each document to a folder; - is the standard output")
    .addOption(new Option("--audience <audience>", words.audience).choices(audiences).default("public"))
    .option("--since <date>", "in a follow-up, the asks that were open at any time since this day (default: the day of the latest --earlier, else all)", day)
    .option(
      "--earlier <path>",
      "an earlier assessment of the same data, for the trend of a scorecard: a folder or a saved result; give it again for several",
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option("--checked <copy>", "in a fact-check, the copy that was checked: then what has changed since is told, instead of the forms")
    .option("--templates <folder>", "use the templates in this folder")
    .option("--letterhead <file>", "a Word document (.docx) whose styles, page, headers and footers a Word document takes")
    .option("--allow-errors", "report even though the inputs have errors; what could not be read is named as unknown")
    .option("--final", "write final documents, which no page calls a draft; refused while anything is missing in one or speaks against itself")
    .addHelpText("after", words.report.after)
    .action((paths, _options, command) => actions.report(paths, command.optsWithGlobals()));

  portfolioCommand(inputs(program.command("portfolio")), actions.portfolio);

  compareOptions(inputs(program.command("diff").argument("<what...>", words.sides)))
    .description(words.diff.description)
    .addOption(new Option("--fail-on <changes>", "which changes make the exit code 1 (default: none)").choices(["worse", "any"]))
    .addHelpText("after", words.diff.after)
    .action((what, _options, command) => actions.diff(what, command.optsWithGlobals()));

  compareOptions(inputs(program.command("compare").argument("<self>", words.voice).argument("<regulator>", words.voice)))
    .description(words.compare.description)
    .addHelpText("after", words.compare.after)
    .action((self, other, _options, command) => actions.compare(self, other, command.optsWithGlobals()));

  inputs(program.command("explain"))
    .argument(
      "[id]",
      "a word or an id: a practice (T6.4), clause (T6.4c), word before a colon (said_by), value (kind/record), rule (standing/not-public), parameter (horizon), condition of the gate (gate/overdue-ask), diagnostic code (evidence/unused) or word of the glossary (position); left out, what there is",
    )
    .argument("[path]", "an assessment or a saved result, to explain the finding there")
    .description(words.explain.description)
    .addHelpText("after", words.explain.after)
    .action((id, path, _options, command) => actions.explain(id, path, command.optsWithGlobals()));

  inputs(program.command("fix").addArgument(new Argument("[paths...]", words.paths).default(["."], "the current folder")))
    .description(words.fix.description)
    .option("--dry-run", "write nothing: show what would change as a diff, and end with exit code 1 if anything would")
    .addHelpText("after", words.fix.after)
    .action((paths, _options, command) => actions.fix(paths, command.optsWithGlobals()));

  askCommands(program, inputs, actions);
  sheetCommands(program, inputs, actions);
  workbookCommand(program.command("workbook"), actions.workbook);
  openCommand(program.command("open"), actions.open);
  registerCommands(program, inputs, actions);

  linkOptions(inputs(program.command("links").addArgument(new Argument("[paths...]", words.paths).default(["."], "the current folder"))))
    .description(words.links.description)
    .addHelpText("after", words.links.after)
    .action((paths, _options, command) => actions.links(paths, command.optsWithGlobals()));

  reportOutput(inputs(program.command("forecast").addArgument(new Argument("[paths...]", words.paths).default(["."], "the current folder"))), forecastFormats)
    .description(words.forecast.description)
    .addOption(new Option("--days <number>", "how many days to look ahead").argParser(days).default(90))
    .addHelpText("after", words.forecast.after)
    .action((paths, _options, command) => actions.forecast(paths, command.optsWithGlobals()));

  inputs(
    program
      .command("baseline")
      .addArgument(new Argument("<verb>", "write: freeze the diagnostics that there are").choices(["write"]))
      .addArgument(new Argument("[paths...]", words.paths).default(["."], "the current folder")),
  )
    .description(words.baseline.description)
    .option("--baseline <file>", "the file to write (default: that of t6.config.yaml, else t6.baseline.yaml beside it)")
    .option("--prune", "only take out what is gone; add nothing")
    .option("--moved <old=new>", "what is frozen under the old name of a folder or file stays so under the new one; give it again for several", moved)
    .addHelpText("after", words.baseline.after)
    .action((_verb, paths, _options, command) => actions.baseline(paths, command.optsWithGlobals()));

  catalogueCommand(program.command("catalogue"), actions.catalogueFill);
  mergeCommand(program.command("merge"), actions.merge);
  upgradeCommand(program.command("upgrade"), actions.upgrade);
  schemaCommand(program.command("schema"), actions.schema);

  program
    .command("completion")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
    .description(words.completion.description)
    .option("--catalogue <file>", "offer the ids of this catalogue")
    .addHelpText("after", words.completion.after)
    .action((shell, _options, command) => actions.completion(shell, command.optsWithGlobals()));

  return program;
}

function inputs(command: Command): Command {
  return command
    .option("--as-of <date>", "weigh the evidence as of this day, YYYY-MM-DD (default: the assessment's own, else today in London)", day)
    .option("--catalogue <file>", "assess against this catalogue: a file, or the id of one that comes with t6")
    .option("--config <file>", "go by this configuration (default: the nearest t6.config.yaml at or above each assessment, and those above it that bind)")
    .option("--no-config", "go by no configuration");
}
