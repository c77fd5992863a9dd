import type { Command } from "commander";

/** A line of a list in a help: what can be written, and what it means. */
interface Item {
  readonly term: string;
  readonly description: string;
}

/** What the help of a command says, before it is laid out for a width. */
export interface HelpPage {
  readonly usage: string;
  readonly description: string;
  readonly arguments: readonly Item[];
  readonly options: readonly Item[];
  readonly globals: readonly Item[];
  readonly commands: readonly Item[];
  /** What stands below, and is laid out already. */
  readonly after: string;
}

/** The help of every command, by the words with which it is called: "" is the program itself. */
export type HelpPages = Readonly<Record<string, HelpPage>>;

/** What commander would lay out, for all commands. The build keeps it, so that nobody who asks for help has to wait until all commands are made. */
export function helpPages(program: Command): HelpPages {
  return Object.fromEntries(named(program, []));
}

function named(command: Command, way: readonly string[]): [string, HelpPage][] {
  return [[way.join(" "), pageOf(command)], ...command.commands.flatMap((inner) => named(inner, [...way, inner.name()]))];
}

function pageOf(command: Command): HelpPage {
  const help = command.createHelp();
  const option = (one: Parameters<typeof help.optionTerm>[0]): Item => ({ term: help.optionTerm(one), description: help.optionDescription(one) });
  return {
    usage: help.commandUsage(command),
    description: help.commandDescription(command),
    arguments: help.visibleArguments(command).map((one) => ({ term: help.argumentTerm(one), description: help.argumentDescription(one) })),
    options: help.visibleOptions(command).map(option),
    globals: help.visibleGlobalOptions(command).map(option),
    commands: help.visibleCommands(command).map((one) => ({ term: help.subcommandTerm(one), description: help.subcommandDescription(one) })),
    after: after(command),
  };
}

/** What was added with addHelpText, which commander keeps as somebody who listens; its types do not say that it can be told something. */
function after(command: Command & { emit?: (event: string, context: object) => void }): string {
  let text = "";
  command.emit?.("afterHelp", { error: false, command, write: (part: string) => (text += part) });
  return text;
}
