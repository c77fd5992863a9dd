import type { Command } from "commander";

export interface OptionOutline {
  readonly long: string;
  readonly short: string | undefined;
  readonly words: string;
  readonly takes: "nothing" | "value" | "path";
  readonly choices: readonly string[];
}

export interface CommandOutline {
  readonly name: string;
  readonly words: string;
  readonly options: readonly OptionOutline[];
  /** What may stand where a path could, if only certain words may. */
  readonly choices: readonly string[];
  /** What its first argument may be, where paths follow. */
  readonly ids: readonly string[];
  /** Commands of its own, of which one comes first. Their options are among the options. */
  readonly inner: readonly string[];
}

/**
 * What a completion script has to know of the commands: names, options, and the values they take.
 * @param ids for some commands, what their first argument may be
 */
export function outline(program: Command, ids: Readonly<Record<string, readonly string[]>> = {}): readonly CommandOutline[] {
  const everywhere = program.options.filter(({ long }) => long !== "--version").map(optionOutline);
  const help: OptionOutline = { long: "--help", short: "-h", words: "print help", takes: "nothing", choices: [] };
  return program.commands.map((command) => ({
    name: command.name(),
    words: command.description(),
    options: distinct([command, ...command.commands].flatMap(({ options }) => options.map(optionOutline)).concat(everywhere, help)),
    choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    ids: ids[command.name()] ?? [],
    inner: command.commands.map((one) => one.name()),
  }));
}

function distinct(options: readonly OptionOutline[]): readonly OptionOutline[] {
  return [...new Map(options.map((option) => [option.long, option])).values()];
}

function optionOutline({ long, short, description, argChoices, required, optional, flags }: Command["options"][number]): OptionOutline {
  const takesValue = required || optional;
  return {
    long: long ?? "",
    short: short ?? undefined,
    words: description,
    takes: !takesValue ? "nothing" : /file|folder/.test(flags) ? "path" : "value",
    choices: argChoices ?? [],
  };
}
