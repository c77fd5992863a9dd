import { type Command, InvalidArgumentError, Option } from "commander";
import type { Exempting } from "../begin/answers.ts";
import { collectors, levels, roles, yesOrNo } from "../begin/choices.ts";
import type { AssessmentFile, Assessor } from "../model/generated/schemas.ts";
import type { CommonOptions } from "./options.ts";
import { program as words } from "./words.ts";

type Profile = AssessmentFile["profile"];

/** What t6 init takes. What is not given is asked for at a terminal. */
export interface InitOptions extends CommonOptions {
  readonly data?: string;
  readonly producer?: string;
  readonly assessor?: string;
  readonly role?: Assessor["role"];
  readonly sensitivity?: Profile["sensitivity"];
  readonly publicInterest?: Profile["public_interest"];
  readonly reasons?: string;
  readonly without?: readonly Exempting[];
  readonly collectedBy?: Exempting;
  readonly edition?: string;
  readonly catalogue?: string;
  readonly example?: boolean;
  /** Ask nothing. */
  readonly yes?: boolean;
}

/** t6 init, as it is called. */
export function initCommand(program: Command, init: (folder: string | undefined, options: InitOptions) => Promise<void>): void {
  program
    .command("init")
    .argument("[folder]", words.init.folder)
    .description(words.init.description)
    .option("--data <name>", "what is assessed: the statistics or the data")
    .option("--producer <name>", "the body that produces them")
    .addOption(new Option("--role <role>", "what the assessor is to the producer (default: producer)").choices(roles))
    .option("--assessor <name>", "who assesses (default: the producer)")
    .addOption(new Option("--sensitivity <level>", "what could happen to people if the data got out (default: high)").choices(levels))
    .addOption(new Option("--public-interest <level>", "how much the public cares (default: high)").choices(levels))
    .option("--reasons <text>", "why they are that sensitive, and the public cares that much")
    .option("--without <fact=reason>", `what the data are not, of ${yesOrNo.join(", ")}, and why; give it again for several`, without)
    .option("--collected-by <who=reason>", `who collects the data, of ${collectors.join(", ")}, and why that is so`, collectedBy)
    .option("--edition <edition>", "the edition of the code (default: the latest in the catalogue)")
    .option("--catalogue <file>", "begin with the practices of this catalogue: a file, or the id of one that comes with t6")
    .option("--example", "write the case that ships with t6: the National Pupil Database in 2019")
    .option("-y, --yes", "ask nothing: take the default of whatever is not given")
    .addHelpText("after", words.init.after)
    .action((folder, _options, command) => init(folder, command.optsWithGlobals()));
}

function without(text: string, before: readonly Exempting[] = []): readonly Exempting[] {
  const { name, reason } = pairIn(text, yesOrNo);
  return [...before.filter(({ fact }) => fact !== name), { fact: name, is: false, reason }];
}

function collectedBy(text: string): Exempting {
  const { name, reason } = pairIn(text, collectors);
  return { fact: "collected_by", is: name, reason };
}

function pairIn<Name extends string>(text: string, names: readonly Name[]): { readonly name: Name; readonly reason: string } {
  const at = text.indexOf("=");
  const name = names.find((one) => one === text.slice(0, at === -1 ? undefined : at).trim());
  if (name === undefined) throw new InvalidArgumentError(`Begin with one of ${names.join(", ")}.`);
  const reason = at === -1 ? "" : text.slice(at + 1).trim();
  if (reason === "") throw new InvalidArgumentError(`Give the reason behind it: ${name}="…".`);
  return { name, reason };
}
