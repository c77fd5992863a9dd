import type { EventEmitter } from "node:events";
import type { Command } from "commander";

/** Commands of other tools, and what does the same here. */
const commands: Readonly<Record<string, string>> = Object.freeze({
  validate: "check",
  lint: "check",
  test: "check",
  verify: "check",
  new: "init",
  create: "init",
  start: "init",
  begin: "init",
  setup: "init",
  status: "score",
  show: "score",
  scorecard: "score",
  assess: "score",
  render: "report",
  build: "report",
  generate: "report",
  annex: "report",
  letter: "report --document letter",
  request: "report --document request",
  export: "score --format json",
  format: "fix",
  repair: "fix",
  describe: "explain",
  why: "explain",
  rules: "explain rules",
  glossary: "explain glossary",
  import: "ask import",
  evidence: "add evidence",
  source: "add source",
  judgement: "add judgement",
  judgment: "add judgement",
});

/** Options of other tools, and what does the same here. */
const options: Readonly<Record<string, string>> = Object.freeze({
  "--json": "--format json",
  "--html": "--format html",
  "--markdown": "--format markdown",
  "--md": "--format markdown",
  "--odt": "--format odt",
  "--sarif": "--format sarif",
  "--junit": "--format junit",
  "--csv": "t6 ask export, which makes a table",
  "--strict": "--fail-on warning",
  "--out": "-o",
  "--silent": "--quiet",
  "--fix": "t6 fix",
  "--date": "--as-of",
  "--today": "--as-of",
  "--colour": "--color",
  "--no-colour": "--no-color",
  "--dryrun": "--dry-run",
  "-n": "--dry-run",
  "-v": "-V for the version; more than t6 prints by itself there is not",
  "--verbose": "t6 explain, which says why; more than t6 prints by itself there is not",
});

/** What a command needs and did not get, with a line to type: the first of the examples of its help. */
export function withLine(message: string, command: Command): string {
  const [, kind, name = ""] = /^(missing required argument|required option) '([^']*)'/.exec(message) ?? [];
  if (kind === undefined) return message;
  let help = "";
  // That commands are emitters of events, commander says to programs and not to TypeScript.
  (command as unknown as EventEmitter).emit("afterHelp", { command, error: false, write: (text: string) => (help += text) });
  const example = /^ {2}(t6 .*)$/m.exec(help)?.[1];
  const needed = kind === "required option" ? name : `<${name}>`;
  return `${message} (It needs ${needed}.${example === undefined ? "" : ` A line to type, with your own names: ${example}`})`;
}

/** What was meant by a command or an option that there is not, to be put behind commander's own words; they may have said so already. */
export function withHint(message: string): string {
  // Commander puts what it suggests on a line of its own, and a refusal is one line.
  const [first = "", ...others] = message.split(/\n(?=\(Did you mean [^\n]*\)$)/);
  const [, what, word = ""] = /unknown (command|option) '([^'=]+)/.exec(first) ?? [];
  const meant = what === undefined ? undefined : ownWord(what === "command" ? commands : options, word);
  // A word of other tools is known for what it means; what is only written alike, such as “next” for “new”, is not.
  if (meant !== undefined) return `${first} (Did you mean ${what === "command" ? `t6 ${meant}` : meant}?)`;
  if (others.length > 0) return [first, ...others].join(" ");
  return what === undefined ? message : `${message} (t6 help lists what there is.)`;
}

function ownWord(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** Ways in which people ask for the version. */
export function asksForVersion(argv: readonly string[]): boolean {
  return argv.length === 1 && /^(?:version|-v|-version|--v)$/.test(argv[0] ?? "");
}

/** Whether a word holds a dash or a quotation mark that no command line knows: what stands there may have been meant for another. */
export const hasOddSign = (word: string): boolean => /[\u2010-\u2015\u2212“”„‟‘’‚‛«»]/.test(word);

/** What to do first, for whoever types the name of the program and nothing else. */
export const beginning = `t6 says where evidence on a code of practice stands. A named person judges.

  t6 init                 begin an assessment: it asks what it needs
  t6 init --example       or write a finished one to look at, npd-2019
  t6 sheet export         fill it in as a spreadsheet; t6 sheet import reads that
  t6 add evidence         add a piece of evidence
  t6 check                what is wrong with the files, and what to do
  t6 score                where each practice stands, and what to do first
  t6 report . -o a.html   the document
  t6 explain              what any word means
  t6 help                 everything else
`;
