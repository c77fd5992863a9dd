import { Argument, type Command, InvalidArgumentError } from "commander";
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

export interface OpenOptions extends CommonOptions {
  readonly port?: number;
}

/** t6 open: the same page, connected to a folder. */
export function openCommand(command: Command, action: (folder: string, options: OpenOptions) => Promise<void>): void {
  command
    .addArgument(new Argument("[folder]", program.assessment).default(".", "the current folder"))
    .description(program.open.description)
    .option("--port <number>", program.open.port, port)
    .addHelpText("after", program.open.after)
    .action((folder, _options, own) => action(folder, own.optsWithGlobals()));
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) throw new InvalidArgumentError("It has to be a number from 0 to 65535.");
  return number;
}
