import { type Command, Option } from "commander";
import { chosen } from "./check-options.ts";
import type { RegisterCheckOptions, RegisterMapOptions } from "./register-options.ts";
import { program as all } from "./words.ts";

const words = all.register;

/** What is done with a register of who has data. */
export interface RegisterActions {
  readonly registerCheck: (file: string, options: RegisterCheckOptions) => Promise<void>;
  readonly registerMap: (file: string | undefined, options: RegisterMapOptions) => Promise<void>;
}

/** t6 register: a published list of who has data, checked as evidence. */
export function registerCommands(program: Command, actions: RegisterActions): void {
  const register = program.command("register").description(words.description).addHelpText("after", words.after);
  withMap(register.command("check").argument("<file>", words.file))
    .summary(words.checkSummary)
    .description(words.checkDescription)
    .addOption(chosen(new Option("-f, --format <format>", words.format)))
    .addOption(new Option("--fail-on <severity>", words.failOn).choices(["error", "warning", "note"]).default("error"))
    .addHelpText("after", words.checkAfter)
    .action((file, _options, command) => actions.registerCheck(file, command.optsWithGlobals()));
  register
    .command("map")
    .argument("[file]", words.mapFile)
    .summary(words.mapSummary)
    .description(words.mapDescription)
    .option("--shipped <name>", words.shipped)
    .addHelpText("after", words.mapAfter)
    .action((file, _options, command) => actions.registerMap(file, command.optsWithGlobals()));
}

const withMap = (command: Command): Command => command.option("-m, --map <map>", words.map);
