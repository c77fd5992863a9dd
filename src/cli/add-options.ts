import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { choices } from "../begin/choices.ts";
import { dateTyped } from "../begin/date-typed.ts";
import { audiences } from "../model/documents.ts";
import type { ClauseReference } from "../model/generated/schemas.ts";
import type { AddActions } from "./add-types.ts";
import { program as words } from "./words.ts";

const clause = (text: string, before: readonly ClauseReference[] = []): readonly ClauseReference[] => [...before, referenceIn(text)];
const again = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** A clause as it is given: T6.1g, with its parts (T6.3a:storage,access), and with what the item shows for it (T6.1g=…). */
function referenceIn(text: string): ClauseReference {
  const [, id = "", parts, shows] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
  if (id.trim() === "") throw new InvalidArgumentError("Begin with the id of a clause. t6 explain lists them.");
  if (parts === undefined && shows === undefined) return id.trim();
  return {
    clause: id.trim(),
    ...(parts !== undefined && { parts: parts.split(",").map((part) => part.trim()) }),
    ...(shows !== undefined && { shows: shows.trim() }),
  } as ClauseReference;
}

/** t6 add: one command for each sort of entry. */
export function addCommands(program: Command, inputs: (command: Command) => Command, actions: AddActions): void {
  const add = program.command("add").description(words.add.description).addHelpText("after", words.add.after);
  const one = (name: "evidence" | "ask" | "source" | "judgement"): Command =>
    inputs(add.command(name).addArgument(new Argument("[path]", words.assessment).default(".", "the current folder")))
      .summary(words.add.summaries[name])
      .description(`${words.add.descriptions[name]}\n\n${words.add.how}`)
      .option("--dry-run", "write nothing, and show what would change as a diff");
  const choice = (flags: string, about: string, values: readonly string[]): Option => new Option(flags, about).choices(values);
  const entry = (command: Command): Command =>
    command
      .option("--id <id>", "its short name (default: made of its first words)")
      .addOption(choice("--audience <audience>", "who may read it in a document", audiences));

  entry(one("evidence"))
    .option(
      "--clause <id>",
      "a clause it bears on, by its id (t6 explain lists them), with its parts (ID:storage,access) and with what it shows for the clause (ID=…); give it again for several",
      clause,
    )
    .option("--title <text>", "what it is called")
    .addOption(choice("--kind <kind>", "what kind of evidence it is; t6 explain kind says more", choices.kind))
    .option("--statement <text>", "one or two sentences on what it shows")
    .addOption(choice("--state <state>", "whether it exists yet, and still does; absent: there is none, which speaks against the clauses", choices.stateOrNone))
    .addOption(choice("--stance <stance>", "whether it speaks for the clauses or against them", choices.stance))
    .addOption(choice("--severity <severity>", "how grave a contradiction is", choices.severity))
    .addOption(choice("--said-by <who>", "who says so", choices.saidBy))
    .option("--speaker <name>", "the name of who says so")
    .addOption(choice("--level <level>", "how far it was checked (default: reported)", choices.level))
    .option("--checked-by <name>", "who checked it")
    .addOption(choice("--checker-role <role>", "what that person or body is to the producer", choices.role))
    .option("--checked-on <date>", "when it was checked", dateTyped)
    .option("--seen-in <id>", "the evidence or source in which the check can be seen")
    .addOption(choice("--access <access>", "who can open it", choices.access))
    .option("--source <id>", "the source it rests on, by its id")
    .option("--source-title <text>", "what the document is called (default: as the item)")
    .option("--publisher <name>", "who published it")
    .option("--url <address>", "the web address")
    .option("--reference <text>", "where it is kept, if it has no address")
    .option("--published <date>", "when it was published", dateTyped)
    .option("--about <date>", "the time it is about", dateTyped)
    .option("--valid-until <date>", "the last day on which it holds", dateTyped)
    .option("--review-due <date>", "when it is to be looked at again", dateTyped)
    .option("--limitation <text>", "what it does not show, as a material limitation; give it again for several", again)
    .option("--practice <id>", "the practice in whose file it goes (default: that of its first clause)")
    .addHelpText("after", words.add.examples.evidence)
    .action((path, _options, command) => actions.addEvidence(path, command.optsWithGlobals()));

  entry(one("ask"))
    .option("--clause <id>", "a clause it is about; give it again for several", again)
    .addOption(choice("--kind <kind>", "what kind of ask it is", choices.ask))
    .option("--text <text>", "what is asked, or promised")
    .option("--outcome <text>", "what will be better then")
    .option("--how <text>", "how it could be done")
    .option("--owner <name>", "who does it")
    .option("--due <date>", "by when", dateTyped)
    .option("--first-due <date>", "by when it was first asked for, where it was put back", dateTyped)
    .option("--undated", "no date was set, on purpose")
    .option("--raised-by <name>", "who raised it")
    .option("--raised-on <date>", "when it was raised", dateTyped)
    .option("--raised-in <id>", "the source in which it was raised")
    .option("--accepted-by <name>", "who accepted it for the assessor")
    .option("--theme <text>", "the heading under which a follow-up lists it")
    .addHelpText("after", words.add.examples.ask)
    .action((path, _options, command) => actions.addAsk(path, command.optsWithGlobals()));

  entry(one("source"))
    .option("--title <text>", "what it is called")
    .option("--publisher <name>", "who published it")
    .option("--reference <text>", "where it is kept, if it has no address")
    .option("--url <address>", "the web address")
    .addOption(choice("--access <access>", "who can open it", choices.access))
    .option("--published <date>", "when it was published", dateTyped)
    .option("--accessed <date>", "when somebody opened it last", dateTyped)
    .addHelpText("after", words.add.examples.source)
    .action((path, _options, command) => actions.addSource(path, command.optsWithGlobals()));

  one("judgement")
    .option("--practice <id>", "the practice that is judged (default: the principle as a whole)")
    .addOption(choice("--outcome <outcome>", "what was concluded", choices.outcome))
    .option("--by <name>", "who judges")
    .option("--role <post>", "the post that person holds")
    .option("--on <date>", "when", dateTyped)
    .option("--reasons <text>", "why")
    .option("--narrative <text>", "the text that documents print for it")
    .option("--agreed-by <name>", "who else agrees, where the judgement is more favourable than the position")
    .option("--cites <id>", "an evidence item it rests on; give it again for several", again)
    .option("--published-in <id>", "the source in which somebody else published this judgement")
    .option("--read-by <name>", "who read it into this practice, where what was published does not say it there")
    .option("--confirm", "the judgement that is there stands on the evidence as it is now: its words stay; with --by, and --on where it is another day")
    .addHelpText("after", words.add.examples.judgement)
    .action((path, _options, command) => actions.addJudgement(path, command.optsWithGlobals()));
}
