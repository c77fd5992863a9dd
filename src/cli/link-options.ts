import { type Command, InvalidArgumentError, Option } from "commander";
import { linkStates } from "../links/states.ts";
import type { LinkState } from "../model/generated/schemas.ts";
import { reportOutput } from "./report-format.ts";

const mayFail = linkStates.filter((state) => state !== "ok");
const usuallyFail: readonly LinkState[] = ["gone", "changed", "unreachable"];

/** The options of t6 links. Among them is none that opens what is not public. */
export function linkOptions(command: Command): Command {
  return reportOutput(command)
    .option("--cache <file>", "the link cache to read and write (default: the t6.links.json at or above the paths, else a new one there)")
    .option("--no-cache", "neither read nor write a link cache; nothing is remembered then, so there are no days of grace")
    .option("--archive", "let archived copies that the evidence names and that open stand in for what is gone, and record them in the link cache")
    .addOption(new Option("--grace <days>", "for how many days something may be broken before it fails the run").argParser(wholeNumber(0, 3650)).default(14))
    .addOption(
      new Option("--fail-on <states>", `the states that fail the run then, with commas between them: ${mayFail.join(", ")}`)
        .argParser(states)
        .default(usuallyFail, usuallyFail.join(",")),
    )
    .option("--list", "list the addresses that would be opened, and open none")
    .option("--offline", "open nothing: say what the link cache remembers")
    .addOption(
      new Option("--limit <number>", "open so many addresses at most, those first that were opened longest ago").argParser(wholeNumber(1, 1e6)).default(1000),
    )
    .addOption(new Option("--minutes <number>", "begin to open nothing more after so many minutes").argParser(wholeNumber(1, 1440)).default(10))
    .addOption(new Option("--max-age <days>", "do not open again what was in order less than so many days ago").argParser(wholeNumber(0, 3650)).default(0));
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    if (number < least || number > most) throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return number;
  };
}

function states(text: string): readonly LinkState[] {
  const named = text.split(",").map((word) => word.trim());
  const isState = (word: string): word is LinkState => (mayFail as readonly string[]).includes(word);
  const unknown = named.find((word) => !isState(word));
  if (unknown !== undefined) throw new InvalidArgumentError(`“${unknown}” is none of ${mayFail.join(", ")}.`);
  return [...new Set(named.filter(isState))];
}
