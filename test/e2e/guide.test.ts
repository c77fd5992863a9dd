import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { beforeAll, describe, expect, test } from "vitest";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";
import { blocksOn } from "./blocks.ts";
import { emptyFolder, withFixture } from "./folder.ts";
import { type Ran, run } from "./process.ts";
import { command, root, t6 } from "./t6.ts";

/*
 * The pages for people: every command on them is run, in the order of the page, in a repository with the folders that they speak of.
 */
const pages = [
  "docs/tutorial.md",
  "docs/how-it-decides.md",
  "docs/editors.md",
  "docs/spreadsheet.md",
  ...readdirSync(join(root, "docs/how-to")).map((name) => `docs/how-to/${name}`),
];

/** A command that throws where it is used wrongly, and says nothing. */
function silenced(program: Command): Command {
  for (const one of program.commands) silenced(one as Command);
  return program.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
}

function isName(program: Command, [name, ...rest]: readonly string[]): boolean {
  const found = program.commands.find((one) => one.name() === name);
  return found !== undefined && (rest.length === 0 || isName(found as Command, rest));
}

/** How t6 is come by, which needs a network or changes the machine. test/e2e/package.test.ts runs what is installed. */
const getsT6 = /^(?:npx t6-assess --version|npm ci && npm link)$/;

const identity = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org" };

/** A table that the department of the pages has anyway. */
const policies = `Policy no.,Title,Summary,Next review,Type,Clauses
P-01,Data sharing policy,Says who may share what.,2026-12-31,policy,T6.4a
P-02,Retention schedule,Says how long data are kept.,,policy,
`;

/** A register that somebody keeps in a database. */
const shares = "Data shares as at 1 June 2026,,,\nshare_ref,organisation_name,purpose,approved_date\nDS-1,Moss Trust,A study of buses,2024-01-05\n";

let prepared: string;
let programs: string;

/** What a line of a page does in a folder. A call of t6 needs no shell where nothing in the line is for one. */
function ranIn(folder: string, line: string): Ran {
  const [program, ...args] = line.match(/"[^"]*"|\S+/g) ?? [];
  if (program === "t6" && !/[|<>&;$*`'\\~(){}#]/.test(line))
    return t6(
      args.map((arg) => arg.replaceAll('"', "")),
      { cwd: folder },
    );
  return run("sh", ["-c", line], folder, { PATH: `${programs}:${process.env["PATH"]}`, GIT_CONFIG_GLOBAL: "/dev/null" });
}

beforeAll(() => {
  programs = emptyFolder();
  writeFileSync(join(programs, "t6"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, { mode: 0o755 });
  prepared = emptyFolder();
  for (const name of ["npd-2019", "npd-2016"]) withFixture(prepared, name);
  withFixture(prepared, "all-met", "energy-survey");
  withFixture(prepared, "all-met", "evidence/one");
  writeFileSync(join(prepared, "policies.csv"), policies);
  writeFileSync(join(prepared, "copied.yaml"), 'by: A\nfrom: B\non: "2026-11-27"\npractices:\n  "4.2": Trams must run.\n');
  writeFileSync(join(prepared, "catalogue.yaml"), readFileSync(join(root, "fixtures/other-code/catalogue.yaml")));
  writeFileSync(join(prepared, "shares.csv"), shares);
  for (const name of ["projects", "projects-june", "projects-august"]) cpSync(join(root, "fixtures/register/projects.csv"), join(prepared, `${name}.csv`));
  writeFileSync(join(prepared, "t6.config.yaml"), "fail_on: error\n");
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["add", "-A"],
    ["commit", "-qm", "x"],
    // As in a clone, the main branch of the host can be named.
    ["update-ref", "refs/remotes/origin/main", "HEAD"],
  ])
    expect(run("git", args, prepared, { ...identity, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" }).code).toBe(0);
});

describe.each(pages)("%s", (page) => {
  const lines = blocksOn(page, "sh").flatMap((block) => block.split("\n"));

  test("every command on it can be run", () => {
    const folder = join(emptyFolder(), "repository");
    cpSync(prepared, folder, { recursive: true });
    for (const line of lines.filter((one) => !getsT6.test(one))) {
      const { code, out, err } = ranIn(folder, line);
      // A check that finds something ends with 1, and that is what it was asked for.
      expect([0, ...(line.startsWith("t6 check") ? [1] : [])], `${line}\n${out}${err}`).toContain(code);
      if (!line.includes(" > ")) expect(out + err).not.toBe("");
    }
  });

  test("every command named in its text is one", () => {
    const inText = (node: Nodes): readonly string[] => (node.type === "inlineCode" ? [node.value] : "children" in node ? node.children.flatMap(inText) : []);
    for (const line of inText(fromMarkdown(readFileSync(join(root, page), "utf8"))).filter((one) => one.startsWith("t6 "))) {
      const argv = line.split(" ").slice(1);
      const program = createProgram(idleActions);
      // The name of a command alone speaks of the command, and --help of its options.
      if (!argv.includes("--help") && !isName(program, argv)) expect(() => silenced(program).parse(argv, { from: "user" }), line).not.toThrow();
    }
  });
});

test("the README's quick start can be followed, in a folder in which there is nothing", () => {
  const [clone, tests, ...ways] = blocksOn("README.md", "sh");
  expect([clone, tests]).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const lines = ways.flatMap((block) => block.split("\n")).filter((line) => line.startsWith("t6 ") && !line.startsWith("t6 diff "));
  // What installs needs the file; test/e2e/package.test.ts installs it.
  expect(ways[0]?.split("\n")[0]).toBe(`npm install --global ./t6-assess-${version}.tgz`);
  const folder = emptyFolder();
  for (const line of lines) {
    const { code, out, err } = ranIn(folder, line);
    // A new assessment has warnings, and no errors. Nobody has judged it yet, so nothing of it is final, and what is missing is said.
    expect(code, `${line}\n${out}${err}`).toBe(line.includes("--final") ? 1 : 0);
    if (line.includes("--final")) expect(err).toContain("as of which the evidence is");
  }
  expect(readdirSync(folder).toSorted()).toEqual(["board.docx", "energy", "energy.xlsx", "npd-2019", "npd-2019.html", "workbook.html"]);
});

/** Nothing is recorded where no terminal can be had, as on a platform for which its library has no build. */
const probe = "require('@lydell/node-pty').spawn(process.execPath, ['-v'], {}).onExit(() => process.exit(0))";
const hasTerminal = run(process.execPath, ["-e", probe], root).code === 0;

test(`the tutorial shows what a terminal shows${hasTerminal ? "" : " (left out: no pseudo-terminal can be had here)"}; if not: npm run tutorial`, () => {
  if (!hasTerminal) return;
  expect(run(process.execPath, ["scripts/tutorial.mjs", "--check"], root)).toEqual({ code: 0, out: "", err: "" });
}, 300_000);
