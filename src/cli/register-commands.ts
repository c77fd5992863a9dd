import { Argument, type Command, Option } from "commander";
import { chosen } from "./check-options.ts";
import type { RegisterCheckOptions, RegisterDiffOptions, RegisterEvidenceOptions, RegisterMapOptions, RegisterPageOptions } from "./register-options.ts";
import { program as all } from "./words.ts";

const words = all.register;

/** What is done with a register of who has data. */
export interface RegisterActions {
  readonly registerCheck: (file: string, options: RegisterCheckOptions) => Promise<void>;
  readonly registerDiff: (old: string, now: string, options: RegisterDiffOptions) => Promise<void>;
  readonly registerEvidence: (file: string, path: string, options: RegisterEvidenceOptions) => Promise<void>;
  readonly registerPage: (file: string, options: RegisterPageOptions) => Promise<void>;
  readonly registerMap: (file: string | undefined, options: RegisterMapOptions) => Promise<void>;
}

/** t6 register: a published list of who has data, checked as evidence. */
export function registerCommands(program: Command, inputs: (command: Command) => Command, actions: RegisterActions): void {
  const register = program.command("register").description(words.description).addHelpText("after", words.after);
  withMap(register.command("check").argument("<file>", words.file))
    .summary(words.checkSummary)
    .description(words.checkDescription)
    .addOption(chosen(new Option("-f, --format <format>", words.format)))
    .option("--catalogue <file>", words.catalogue)
    .addOption(new Option("--fail-on <severity>", words.failOn).choices(["error", "warning", "note"]).default("error"))
    .addHelpText("after", words.checkAfter)
    .action((file, _options, command) => actions.registerCheck(file, command.optsWithGlobals()));
  register
    .command("map")
    .argument("[file]", words.mapFile)
    .summary(words.mapSummary)
    .description(words.mapDescription)
    .option("--shipped <name>", words.shipped)
    .option("--sheet <name>", words.mapSheet)
    .addHelpText("after", words.mapAfter)
    .action((file, _options, command) => actions.registerMap(file, command.optsWithGlobals()));
  withMap(register.command("diff").argument("<old>", words.old).argument("<new>", words.now))
    .summary(words.diffSummary)
    .description(words.diffDescription)
    .addOption(new Option("-f, --format <format>", words.diffFormat).choices(["text", "json", "markdown"]).default("text"))
    .option("-o, --output <file>", "write to a file; - is the standard output")
    .addOption(new Option("--fail-on <changes>", words.diffFailOn).choices(["silent", "any"]))
    .addHelpText("after", words.diffAfter)
    .action((old, now, _options, command) => actions.registerDiff(old, now, command.optsWithGlobals()));
  withMap(
    inputs(register.command("evidence").argument("<file>", words.file).addArgument(new Argument("[path]", all.assessment).default(".", "the current folder"))),
  )
    .summary(words.evidenceSummary)
    .description(words.evidenceDescription)
    .option("--id <id>", words.id)
    .option("--title <title>", words.title)
    .addOption(new Option("--access <access>", words.access).choices(["public", "on_request", "foi", "internal"]).default("internal"))
    .option("--url <address>", words.url)
    .option("--publisher <name>", words.publisher)
    .option("--dry-run", "write nothing, and show what would change as a diff")
    .addHelpText("after", words.evidenceAfter)
    .action((file, path, _options, command) => actions.registerEvidence(file, path, command.optsWithGlobals()));
  withMap(register.command("page").argument("<file>", words.file))
    .summary(words.pageSummary)
    .description(words.pageDescription)
    .requiredOption("-o, --output <file>", words.pageOutput)
    .option("--title <title>", words.pageTitle)
    .option("--hidden", words.pageHidden)
    .addHelpText("after", words.pageAfter)
    .action((file, _options, command) => actions.registerPage(file, command.optsWithGlobals()));
}

const withMap = (command: Command): Command => command.option("-m, --map <map>", words.map);
