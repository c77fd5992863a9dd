import type { Command } from "commander";
import { curlyQuotes, oddDashes } from "../diagnostics/odd-signs.ts";
import { isThere } from "../io/file.ts";

const dash = new RegExp(`^[-${oddDashes}]+(?=[A-Za-z])`);
const anyDash = new RegExp(`[${oddDashes}]`, "g");
const opening = "“„‟‘‚‛«";
const closing = "”’»";
// An apostrophe is written as a closing mark, and stands within a word.
const begun = new RegExp(`^[${opening}](?!.*[${closing}](?![A-Za-z]))`);
const ended = new RegExp(`^[^${opening}]*[${closing}]$`);
const enclosed = new RegExp(`^[${curlyQuotes}][^\\s${curlyQuotes}]+[${curlyQuotes}]$`);

/** The words that were meant, and the signs that stood for others. */
interface Meant {
  readonly words: string[];
  readonly signs: Set<string>;
}

/**
 * What to type in the place of a command line in which a word processor, a web page or a telephone has put dashes and quotation marks that are none of the
 * keyboard's: the shell divides words at other places than was meant, and an option looks like the name of a file. Undefined where nothing of it is surely
 * meant otherwise: a file may be called as it likes, and a text may hold any sign.
 */
export function oddlyTyped(argv: readonly string[], program: Command): string | undefined {
  const command = commandOf(argv, program);
  const meant: Meant = { words: [], signs: new Set() };
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string;
    const end = begun.test(word) ? argv.findIndex((later, place) => place > at && ended.test(later)) : -1;
    if (end > 0) {
      const text = argv.slice(at, end + 1).join(" ");
      meant.words.push(text.slice(1, -1));
      for (const sign of [text.charAt(0), text.charAt(text.length - 1)]) meant.signs.add(sign);
      at = end;
    } else if (isThere(word)) meant.words.push(word);
    else meant.words.push(asOption(word, command, meant) ?? unquoted(word, argv[at - 1], command, meant) ?? word);
  }
  if (meant.signs.size === 0) return undefined;
  const line = meant.words.map(typed).join(" ");
  return `${[...meant.signs].join(" and ")} ${meant.signs.size === 1 ? "is a sign" : "are signs"} of word processors and not of command lines. Type: t6 ${line}`;
}

/** The commands that a command line names, the program first: their options are known to it. */
function commandOf(argv: readonly string[], program: Command): readonly Command[] {
  const way = [program];
  for (const word of argv) {
    const next = way.at(-1)?.commands.find((one) => one.name() === word);
    if (next !== undefined) way.push(next);
  }
  return way;
}

const optionsOf = (way: readonly Command[]) => way.flatMap((command) => [...command.options, ...(command.createHelp().visibleOptions(command) ?? [])]);

/** An option whose hyphens are dashes; only one that there is, so that what is said to be typed is taken. */
function asOption(word: string, way: readonly Command[], { signs }: Meant): string | undefined {
  const [written = "", ...value] = word.split("=");
  const odd = written.match(anyDash);
  if (odd === null || !dash.test(written)) return undefined;
  const name = written.replace(dash, "").replace(anyDash, "-");
  const known = name.length === 1 ? `-${name}` : `--${name}`;
  if (!optionsOf(way).some(({ long, short }) => long === known || short === known)) return undefined;
  for (const sign of odd) signs.add(sign);
  return [known, ...value].join("=");
}

/** A name in quotation marks. The words of an option that takes any text are left as they are, and so is what is to be explained. */
function unquoted(word: string, before: string | undefined, way: readonly Command[], { signs }: Meant): string | undefined {
  if (!enclosed.test(word) || way.some((command) => command.name() === "explain")) return undefined;
  const option = optionsOf(way).find(({ long, short }) => before === long || before === short);
  if (option !== undefined && (option.required || option.optional) && option.argChoices === undefined) return undefined;
  for (const sign of [word.charAt(0), word.charAt(word.length - 1)]) signs.add(sign);
  return word.slice(1, -1);
}

/** A word as a shell takes it for one. */
const typed = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replace(/[\\"$`]/g, "\\$&")}"`);
