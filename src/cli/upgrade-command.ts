import { Argument, type Command, InvalidArgumentError } from "commander";
import type { ReviewedLine } from "../api/review-lines.ts";
import type { CommonOptions } from "./options.ts";
import { upgradeWords as words } from "./upgrade-words.ts";
import { day } from "./values.ts";

export interface UpgradeCommandOptions extends CommonOptions {
  readonly to: string;
  readonly on?: string;
  readonly catalogue?: string;
  readonly dryRun?: boolean;
  readonly dropReviews?: boolean;
  readonly accept?: readonly ReviewedLine[];
  readonly refuse?: readonly ReviewedLine[];
  readonly by?: string;
  readonly note?: string;
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
    .option("--accept <lines>", words.accept, reviewedLines)
    .option("--refuse <lines>", words.refuse, reviewedLines)
    .option("--by <name>", words.by)
    .option("--note <text>", words.note)
    .addHelpText("after", words.after)
    .action((path, _options, own) => action(path, own.optsWithGlobals()));
}

/** So many lines can be named by one range. */
const longestRange = 1000;

/** Lines by their numbers: 1,4-7, and behind one the parts that its evidence covers: 3:access+share. Given twice, both count. */
function reviewedLines(text: string, before: readonly ReviewedLine[] = []): readonly ReviewedLine[] {
  const lines = text.split(",").flatMap((one): ReviewedLine[] => {
    const [, from, to, parts] = /^\s*(\d{1,5})(?:-(\d{1,5}))?(?::([a-z0-9+-]+))?\s*$/i.exec(one) ?? [];
    const [first, last] = [Number(from), Number(to ?? from)];
    if (from === undefined || last < first || last - first > longestRange)
      throw new InvalidArgumentError("Give lines by their numbers, as t6 upgrade prints them: 1,4-7, and with parts 3:access+share.");
    return Array.from({ length: last - first + 1 }, (_, at) => ({ number: first + at, ...(parts !== undefined && { parts: parts.split("+") }) }));
  });
  return [...before, ...lines];
}
