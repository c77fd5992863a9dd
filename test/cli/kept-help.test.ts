import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { helpPages } from "../../src/cli/help-pages.ts";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { helpFor } from "../../src/cli/kept-help.ts";
import { createProgram } from "../../src/cli/program.ts";
import { shownAsIs } from "../../src/report/printable.ts";

const program = createProgram(idleActions);
const pages = helpPages(program);
const commands = [program, ...program.commands, ...program.commands.flatMap((command) => command.commands)];

function nameOf(command: Command): string {
  return command.parent === null ? "" : `${nameOf(command.parent)} ${command.name()}`.trim();
}

function byCommander(command: Command, width: number): string {
  let text = "";
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => width,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text;
}

describe("the help that the build keeps is what commander prints", () => {
  const widths = Array.from({ length: 101 }, (_, index) => 60 + index);

  test.each(widths)("of t6, %i columns wide", (width) => {
    expect(helpFor(["--help"], pages, width)).toBe(byCommander(program, width));
  });

  test("of every command, in windows that are narrow, usual and wide", () => {
    expect(Object.keys(pages)).toEqual(expect.arrayContaining(commands.map(nameOf)));
    for (const command of commands) {
      const name = nameOf(command);
      for (const width of [1, 40, 80, 100, 160, 9999])
        expect(helpFor([...name.split(" "), "-h"].filter(Boolean), pages, width), name).toBe(byCommander(command, width));
    }
  });

  test("and nothing in it has to be cleaned before a terminal shows it", () => {
    for (const command of commands) expect(shownAsIs(byCommander(command, 80))).toBe(byCommander(command, 80));
  });
});

describe("who asks for help in a plain way gets what is kept", () => {
  test.each([
    [["-h"], ""],
    [["help"], ""],
    [["check", "--help"], "check"],
    [["help", "check"], "check"],
    [["ask", "import", "-h"], "ask import"],
    [["help", "ask", "import"], "ask import"],
  ])("%j", (argv, name) => {
    expect(helpFor(argv, pages, 80)).toBe(byCommander(commands.find((command) => nameOf(command) === name) as Command, 80));
  });

  test.each([
    [[]],
    [["check"]],
    [["help", "chek"]],
    [["help", "--help"]],
    [["help", "help"]],
    [["--help", "check"]],
    [["check", ".", "--help"]],
    [["ask import", "-h"]],
    [["constructor", "-h"]],
  ])("%j is left to the rest of the program", (argv) => {
    expect(helpFor(argv, pages, 80)).toBeUndefined();
  });
});
