import type { Command } from "commander";
import { nearest } from "../diagnostics/nearest.ts";
import { Refusal } from "./refusal.ts";

/**
 * A command line that asks for help with a command, as commander understands it: `help ask export` becomes `ask export --help`. Any
 * other is left as it is. Refuses where there is no such command: commander would print everything, and not say that.
 */
export function withHelp(argv: readonly string[], program: Command): readonly string[] {
  const words = argv.filter((word) => !word.startsWith("-"));
  let at = program;
  const way: string[] = [];
  let asked = 0;
  for (; words[asked] !== "help"; asked += 1) {
    const next = commandIn(at, words[asked]);
    // What has no commands of its own has no help command either: the word means something else there.
    if (next === undefined || next.commands.length === 0) return argv;
    at = next;
    way.push(next.name());
  }
  const wanted = words.slice(asked + 1);
  if (wanted.length === 0) return argv;
  for (const word of wanted) {
    if (word === "help") break;
    const next = commandIn(at, word);
    if (next === undefined) throw new Refusal(unknown(word, at, way));
    at = next;
    way.push(word);
  }
  return [...way, "--help"];
}

function commandIn({ commands }: Command, word: string | undefined): Command | undefined {
  return commands.find((command) => command.name() === word);
}

function unknown(word: string, { commands }: Command, way: readonly string[]): string {
  const names = commands.map((command) => command.name());
  const close = nearest(word, names);
  const meant = names.length === 0 ? way : close === undefined ? undefined : [...way, close];
  const hint = meant === undefined ? `${["t6 help", ...way].join(" ")} lists them all.` : `Did you mean ${meant.join(" ")}?`;
  return `There is no command “${[...way, word].join(" ")}” to help with. ${hint}`;
}
