import { Argument, type Command } from "commander";
import { type SchemaName, schemaNames } from "../model/schema-names.ts";
import type { CommonOptions } from "./options.ts";
import { program } from "./words.ts";

const words = program.schema;

export interface SchemaOptions extends CommonOptions {
  readonly output?: string;
  readonly catalogue?: string;
}

/** t6 schema: the schemas, printed or laid out for the editors of a repository. */
export function schemaCommand(command: Command, action: (name: SchemaName | undefined, options: SchemaOptions) => Promise<void>): void {
  command
    .addArgument(new Argument("[name]", words.name).choices(schemaNames))
    .description(words.description)
    .option("-o, --output <folder>", words.output)
    .option("--catalogue <file>", "offer the clauses of this catalogue: a file, or the id of one that comes with t6")
    .addHelpText("after", words.after)
    .action((name, _options, own) => action(name, own.optsWithGlobals()));
}
