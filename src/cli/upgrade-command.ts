import { Argument, type Command } from "commander";
import type { CommonOptions } from "./options.ts";
import { upgradeWords as words } from "./upgrade-words.ts";
import { day } from "./values.ts";

export interface UpgradeCommandOptions extends CommonOptions {
  readonly to: string;
  readonly on?: string;
  readonly catalogue?: string;
  readonly dryRun?: boolean;
  readonly dropReviews?: boolean;
}

/** t6 upgrade: an assessment carried over to another edition, and back. */
export function upgradeCommand(command: Command, action: (path: string, options: UpgradeCommandOptions) => Promise<void>): void {
  command
    .addArgument(new Argument("<path>", words.path))
    .description(words.description)
    .requiredOption("--to <edition>", words.to)
    .option("--on <date>", words.on, day)
    .option("--catalogue <file>", words.catalogue)
    .option("--dry-run", words.dryRun)
    .option("--drop-reviews", words.dropReviews)
    .addHelpText("after", words.after)
    .action((path, _options, own) => action(path, own.optsWithGlobals()));
}
