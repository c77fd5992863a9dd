import { Help } from "commander";
import { columnsOf, writeTo } from "../io/streams.ts";
import { widthFor } from "./appearance.ts";
import type { HelpPage, HelpPages } from "./help-pages.ts";

declare const T6_HELP: string;

/**
 * Prints the help that a command line asks for, of what the build has kept of it. Only help.js of commander is bundled with this: to make all commands
 * takes longer than Node itself to start.
 * @returns whether it was printed. All but the plainest ways to ask, and what cannot be written, are left to the rest of the program.
 */
export function hasPrintedHelp(argv: readonly string[]): boolean {
  const text = helpFor(argv, JSON.parse(T6_HELP) as HelpPages, widthFor({ columns: () => columnsOf(1) }, process.env));
  return text !== undefined && writeTo(1, text) === undefined;
}

/** The help that a command line asks for, laid out for a width; undefined where it asks for anything else, or in another way. */
export function helpFor(argv: readonly string[], pages: HelpPages, width: number): string | undefined {
  const words = argv[0] === "help" ? argv.slice(1) : /^(?:-h|--help)$/.test(argv.at(-1) ?? "") ? argv.slice(0, -1) : undefined;
  const name = words?.some((word) => word.includes(" ")) === false ? words.join(" ") : undefined;
  if (name === undefined || !Object.hasOwn(pages, name)) return undefined;
  const page = pages[name] as HelpPage;
  const helper = Object.assign(new Help(), asKept, { helpWidth: width, showGlobalOptions: true });
  return helper.formatHelp(page as never, helper as never) + page.after;
}

type Item = HelpPage["options"][number];
const term = (item: Item): string => item.term;
const description = (item: Item): string => item.description;
/** A help of ours has one list of each kind, under commander's own heading. */
const undivided = { helpGroup: () => "" };

/** What commander's layout asks of a command, answered from what was kept. */
const asKept = {
  commandUsage: (page: HelpPage) => page.usage,
  commandDescription: (page: HelpPage) => page.description,
  visibleArguments: (page: HelpPage) => page.arguments,
  visibleOptions: (page: HelpPage) => page.options,
  visibleGlobalOptions: (page: HelpPage) => page.globals,
  visibleCommands: (page: HelpPage) => page.commands,
  argumentTerm: term,
  argumentDescription: description,
  optionTerm: term,
  optionDescription: description,
  subcommandTerm: term,
  subcommandDescription: description,
  groupItems: (_all: unknown, visible: readonly Item[], headingOf: (one: typeof undivided) => string) => new Map([[headingOf(undivided), visible]]),
};
