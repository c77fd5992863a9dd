import { Argument, type Command, Option } from "commander";
import { audiences } from "../model/documents.ts";
import type { AskExportOptions, AskImportOptions } from "./options.ts";
import { program as words } from "./words.ts";

/** What is done with questions and answers. */
export interface AskActions {
  readonly askExport: (path: string, options: AskExportOptions) => Promise<void>;
  readonly askImport: (answers: string, path: string, options: AskImportOptions) => Promise<void>;
}

/** t6 ask: the questions as a table, and the answers back into the files. */
export function askCommands(program: Command, inputs: (command: Command) => Command, actions: AskActions): void {
  const ask = program.command("ask").description(words.ask.description).addHelpText("after", words.ask.after);
  const path = (): Argument => new Argument("[path]", words.assessment).default(".", "the current folder");
  inputs(ask.command("export").addArgument(path()))
    .summary(words.askExport.summary)
    .description(words.askExport.description)
    .addOption(new Option("-d, --document <kind>", words.askExport.document).choices(["request", "fact-check"]).default("request"))
    .option("-o, --output <file>", "write to a file; - is the standard output")
    .addOption(new Option("--audience <audience>", words.audience).choices(audiences).default("public"))
    .addHelpText("after", words.askExport.after)
    .action((from, _options, command) => actions.askExport(from, command.optsWithGlobals()));
  inputs(ask.command("import").argument("<answers>", words.askImport.answers).addArgument(path()))
    .summary(words.askImport.summary)
    .description(words.askImport.description)
    .option("--dry-run", "write nothing, and show what would change as a diff")
    .option(
      "--leave-out-faults",
      "record what can be used, leave out what cannot, and say what was left out; otherwise one fault keeps everything from being taken",
    )
    .addHelpText("after", words.askImport.after)
    .action((answers, into, _options, command) => actions.askImport(answers, into, command.optsWithGlobals()));
}
