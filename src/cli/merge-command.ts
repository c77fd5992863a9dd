import type { Command } from "commander";
import type { Actions } from "./actions.ts";
import { program as words } from "./words.ts";

/** t6 merge. */
export function mergeCommand(command: Command, action: Actions["merge"]): void {
  command
    .argument("<caches...>", words.merge.caches)
    .description(words.merge.description)
    .requiredOption("-o, --output <file>", words.merge.output)
    .addHelpText("after", words.merge.after)
    .action((caches, _options, own) => action(caches, own.optsWithGlobals()));
}
