import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";
import { root } from "./t6.ts";

/* The man page that the build makes, as somebody reads it. */

const { man } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { man: string };
const page = readFileSync(join(root, man), "utf8");
const read = page
  .replaceAll("\\-", "-")
  .replaceAll("\\&", "")
  .replaceAll(/\\\[u([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  .replaceAll("\\e", "\\");

const below = (command: Command, name: string): readonly (readonly [string, Command])[] => [
  [name, command],
  ...command.commands.flatMap((inner) => below(inner as Command, `${name} ${inner.name()}`)),
];
const program = createProgram(idleActions);
const commands = program.commands.flatMap((command) => below(command as Command, `t6 ${command.name()}`));

test("every command has a section, with its description, its arguments and its options in the words of the help", () => {
  for (const [name, command] of commands) {
    const [, after = ""] = read.split(`\n.SS ${name}\n`);
    const section = after.split("\n.SS ")[0] ?? "";
    const help = command.createHelp();
    const terms = help.visibleOptions(command).filter(({ long }) => long !== "--help");
    for (const paragraph of command.description().split(/\n\s*\n/)) expect(section).toContain(paragraph);
    for (const option of terms) expect(section).toContain(`\n.B ${help.optionTerm(option)}\n${help.optionDescription(option).replaceAll(/\s*\n\s*/g, " ")}\n`);
    for (const argument of command.registeredArguments) expect(section).toContain(`\n.B ${argument.name()}\n`);
  }
  expect(commands.length).toBeGreaterThan(20);
});

test("what ends with which code is told, and where to begin", () => {
  expect(read).toContain("\nExit codes:\n  0  fine\n");
  expect(read).toContain("Start here:");
  expect(read).toMatch(/^\.TH T6 1 "" "t6 \d+\.\d+\.\d+" "User Commands"\n\.SH NAME\nt6 - Assess compliance/);
});

test("nothing in it is an order by accident, and it is plain ASCII", () => {
  expect(page).toMatch(/^[\n -~]*$/);
  const orders = page.split("\n").filter((line) => /^[.']/.test(line) && !/^\.(?:TH|SH|SS|TP|B|PP|nf|fi)(?: |$)/.test(line));
  expect(orders).toEqual([]);
  expect(page.replaceAll(/\\(?:-|&|e|\[u[0-9A-F]{4,6}\])/g, "")).not.toContain("\\");
});
