import type { Command } from "commander";
import { catalogueWords as words } from "./catalogue-words.ts";
import type { CommonOptions } from "./options.ts";
import { day } from "./values.ts";

export interface FillOptions extends CommonOptions {
  readonly output: string;
  readonly catalogue: string;
  readonly by?: string;
  readonly from?: string;
  readonly on?: string;
  readonly take?: readonly string[];
  readonly keep?: readonly string[];
}

/** t6 catalogue: what is done with the words of a code. */
export function catalogueCommand(command: Command, fill: (texts: string | undefined, options: FillOptions) => Promise<void>): void {
  const catalogue = command.description(words.description);
  catalogue
    .command("fill")
    .argument("[texts]", words.texts)
    .summary(words.fillSummary)
    .description(words.fillDescription)
    .requiredOption("-o, --output <file>", words.output)
    .option("--catalogue <file>", words.catalogue, "standard-4")
    .option("--by <name>", words.by)
    .option("--from <place>", words.from)
    .option("--on <date>", words.on, day)
    .option("--take <practice>", words.take, several)
    .option("--keep <practice>", words.keep, several)
    .addHelpText("after", words.after)
    .action((texts, _options, own) => fill(texts, own.optsWithGlobals()));
}

const several = (one: string, all: readonly string[] = []): readonly string[] => [...all, one];
