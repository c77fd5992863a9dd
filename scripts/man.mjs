/** The man page, from the same words as the help: a section for each command, with all its options. */
import { helpOf } from "./program.mjs";

/** A text of which nothing is an order to what typesets it. */
const plain = (text) =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(/[^\n -~]/gu, (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`)
    .replaceAll(/^(?=[.'])/gm, "\\&");
const paragraphs = (text) => plain(text).replaceAll(/\n\s*\n/g, "\n.PP\n");
const told = (term, description) => `.TP\n.B ${plain(term)}\n${plain(description.replaceAll(/\s*\n\s*/g, " "))}\n`;

/** What stands below the options of a help: examples and exit codes. */
const below = (command) => {
  const after = helpOf(command).slice(command.helpInformation().trimEnd().length).trim();
  return after === "" ? "" : `.PP\n.nf\n${plain(after)}\n.fi\n`;
};

function aboutCommand(command, name) {
  const help = command.createHelp();
  const options = help.visibleOptions(command).filter((option) => option.long !== "--help");
  return [
    `.SS ${plain(name)}\n`,
    `.B ${plain(help.commandUsage(command))}\n.PP\n`,
    `${paragraphs(command.description())}\n`,
    ...command.registeredArguments.map((one) => told(one.name(), help.argumentDescription(one))),
    ...options.map((option) => told(help.optionTerm(option), help.optionDescription(option))),
    below(command),
    ...command.commands.map((inner) => aboutCommand(inner, `${name} ${inner.name()}`)),
  ].join("");
}

/** The whole page. It has no date: the same sources make the same bytes. */
export function manPage(program, version) {
  const help = program.createHelp();
  const [summary, ...rest] = program.description().split(/\n\s*\n/);
  return [
    `.TH T6 1 "" "t6 ${version}" "User Commands"\n`,
    `.SH NAME\nt6 \\- ${plain(summary.replaceAll("\n", " ").replace(/\.$/, ""))}\n`,
    `.SH SYNOPSIS\n.B ${plain(help.commandUsage(program))}\n`,
    `.SH DESCRIPTION\n${paragraphs(rest.join("\n\n"))}\n`,
    `.SH OPTIONS\n${help
      .visibleOptions(program)
      .map((option) => told(help.optionTerm(option), help.optionDescription(option)))
      .join("")}`,
    `.SH COMMANDS\n${program.commands.map((command) => aboutCommand(command, `t6 ${command.name()}`)).join("")}`,
    `.SH NOTES\n${below(program)}`,
  ].join("");
}
