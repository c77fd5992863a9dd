import { Argument, type Command } from "commander";
import type { CommonOptions } from "./options.ts";
import { program } from "./words.ts";

const words = program.workbook;

export interface WorkbookOptions extends CommonOptions {
  readonly output: string;
}

/** t6 workbook: the page with the whole tool in it. */
export function workbookCommand(command: Command, action: (folder: string | undefined, options: WorkbookOptions) => Promise<void>): void {
  command
    .addArgument(new Argument("[folder]", words.folder))
    .description(words.description)
    .requiredOption("-o, --output <file>", words.output)
    .addHelpText("after", words.after)
    .action((folder, _options, own) => action(folder, own.optsWithGlobals()));
}
