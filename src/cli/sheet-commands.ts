import { Argument, type Command } from "commander";
import type { SheetExportOptions, SheetImportOptions } from "./options.ts";
import { program as words } from "./words.ts";

/** What is done with spreadsheets. */
export interface SheetActions {
  readonly sheetExport: (path: string, options: SheetExportOptions) => Promise<void>;
  readonly sheetImport: (book: string, path: string, options: SheetImportOptions) => Promise<void>;
}

/** t6 sheet: an assessment as a spreadsheet, and back into the files. */
export function sheetCommands(program: Command, inputs: (command: Command) => Command, actions: SheetActions): void {
  const sheet = program.command("sheet").description(words.sheet.description).addHelpText("after", words.sheet.after);
  const path = (): Argument => new Argument("[path]", words.assessment).default(".", "the current folder");
  inputs(sheet.command("export").addArgument(path()))
    .summary(words.sheet.exportSummary)
    .description(words.sheet.exportDescription)
    .requiredOption("-o, --output <file>", words.sheet.output)
    .addHelpText("after", words.sheet.exportAfter)
    .action((from, _options, command) => actions.sheetExport(from, command.optsWithGlobals()));
  inputs(sheet.command("import").argument("<book>", words.sheet.book).addArgument(path()))
    .summary(words.sheet.importSummary)
    .description(words.sheet.importDescription)
    .option("--dry-run", "write nothing, and show what would change as a diff")
    .option("--park <book>", words.sheet.park)
    .option("--map <file>", words.sheet.map)
    .option("--draft-map", words.sheet.draftMap)
    .addHelpText("after", words.sheet.importAfter)
    .action((book, into, _options, command) => actions.sheetImport(book, into, command.optsWithGlobals()));
}
