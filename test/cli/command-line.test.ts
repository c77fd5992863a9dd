import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { portfolioExamples } from "../../src/cli/portfolio-options.ts";
import { createProgram } from "../../src/cli/program.ts";
import { program as words } from "../../src/cli/words.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const program = createProgram(idleActions);

describe("a check without options goes past commander", () => {
  const options = program.commands.find((command) => command.name() === "check")?.opts();

  test("with the same defaults", () => {
    expect(options).toEqual({});
  });

  test.each([["npd-2019"], ["npd-2019", "all-met"], ["nowhere"], ["nowhere", "npd-2016"], ["."]])("and says the same: check %s %s", async (...names) => {
    const paths = names.map((name) => join(fixtures, name));
    expect(await run(["check", ...paths])).toEqual(await run(["check", "--format", "pretty", ...paths]));
  });
});

describe("the examples of --help can be run", () => {
  const examples = [words.after, portfolioExamples, ...Object.values(words).flatMap((entry) => (typeof entry === "object" ? [entry.after] : []))]
    .flatMap((text) => [...text.matchAll(/^ {2}t6 (.*?)(?: {2,}.*| > .*)?$/gm)])
    .map((match) => match[1] ?? "");

  /** These write files, into the fixtures too; the tests of their commands run them elsewhere. */
  const writes = / -o | --cache |=\S+$|^baseline|^links(?!.* --list)|^ask import|^sheet|^fix|^init|^add|^upgrade(?!.* --dry-run)/;

  test("there are some for every command", () => {
    for (const command of program.commands) expect(examples.some((example) => example.startsWith(command.name()))).toBe(true);
  });

  test.each(examples.filter((example) => !writes.test(example) && example !== "check"))("t6 %s", async (example) => {
    const argv = example.split(" ").map((word) =>
      word
        .replace(/^npd-2019$/, join(fixtures, "npd-2019"))
        .replace(/^energy-survey$/, join(fixtures, "all-met"))
        .replace(/^projects\.csv$/, join(fixtures, "register/projects.csv")),
    );
    const { code, out } = await run(argv);
    // The letter of npd-2019 has no day, so it cannot be final.
    expect(code).toBe(example.includes("--fail-on warning") || example.endsWith("--final") ? 1 : 0);
    expect(out).not.toBe("");
  });
});

describe("completion", () => {
  const folder = mkdtempSync(join(tmpdir(), "t6-completion-"));
  const script = async (shell: string): Promise<string> => {
    const { code, out } = await run(["completion", shell]);
    expect(code).toBe(0);
    const file = join(folder, `t6.${shell}`);
    writeFileSync(file, out);
    return file;
  };
  const completed = (file: string, line: readonly string[]): readonly string[] => {
    const { stdout } = spawnSync(
      "bash",
      [
        "-c",
        `source ${file}; COMP_WORDS=(${line.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${line.length - 1}; _t6; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      {
        encoding: "utf8",
      },
    );
    return stdout.split("\n").filter((word) => word !== "");
  };

  test("bash: commands, options, and the values of options", async () => {
    const file = await script("bash");
    expect(completed(file, ["t6", ""])).toEqual(expect.arrayContaining(["check", "score", "report", "explain", "completion", "help", "--version"]));
    expect(completed(file, ["t6", "re"])).toEqual(["report", "register"]);
    expect(completed(file, ["t6", "report", "--te"])).toEqual(["--templates"]);
    expect(completed(file, ["t6", "report", "--format", ""])).toEqual(["markdown", "html", "odt", "docx", "pdf", "json", "form"]);
    expect(completed(file, ["t6", "check", "-f", "p"])).toEqual(["pretty"]);
    expect(completed(file, ["t6", "completion", ""])).toEqual(["bash", "zsh", "fish"]);
    expect(completed(file, ["t6", "ask", ""])).toEqual(["export", "import"]);
    expect(completed(file, ["t6", "ask", "import", "reply.md", "--dr"])).toEqual(["--dry-run"]);
    expect(completed(file, ["t6", "explain", "standing/not-p"])).toEqual(["standing/not-public"]);
    expect(completed(file, ["t6", "explain", "T6.5"])).toEqual(["T6.5", "T6.5a", "T6.5b", "T6.5c", "T6.5d", "T6.5e"]);
    expect(completed(file, ["t6", "check", "fix"])).toEqual([]);
  });

  test.each(["bash", "zsh", "fish"])("%s: every command and every option is there", async (shell) => {
    const { out } = await run(["completion", shell]);
    for (const command of program.commands) {
      expect(out).toContain(command.name());
      for (const { long } of command.options) expect(out).toContain(shell === "fish" ? `-l ${long?.slice(2)}` : long);
    }
  });
});

describe("what people type who know other tools", () => {
  test.each(["version", "-v", "--version", "-V"])("%s prints the version", async (word) => {
    const { code, out } = await run([word]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test.each([
    [["check", "--json"], "Did you mean --format json?"],
    [["--json"], "Did you mean --format json?"],
    [["validate"], "Did you mean t6 check?"],
    [["new"], "Did you mean t6 init?"],
    [["chek"], "Did you mean check?"],
    [["report", "x", "--html"], "Did you mean --format html?"],
    [["check", "--strict"], "Did you mean --fail-on warning?"],
    [["sheet", "import"], "It needs <book>. A line to type, with your own names: t6 sheet import npd-2019.xlsx npd-2019 --dry-run"],
    [["sheet", "export", "x"], "It needs -o, --output <file>. A line to type, with your own names: t6 sheet export npd-2019 -o npd-2019.xlsx"],
    [["zzzzzz"], "t6 help lists what there is."],
  ])("%j is answered", async (argv, words) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    // One line, and no line break told as a sign that somebody put into a name.
    expect(err).toMatch(/^t6: [^\n]+\n$/);
    expect(err).not.toContain("U+000A");
  });

  test("the name of the program alone says in ten lines how to begin", async () => {
    const { code, out, err } = await run([]);
    expect([code, err]).toEqual([0, ""]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .filter((line) => line !== ""),
    ).toHaveLength(10);
    const names = [...out.matchAll(/^ {2}t6 ([a-z]+)/gm)].map(([, name]) => name);
    const known = program.commands.map((command) => command.name());
    expect(names.filter((name) => !known.includes(name ?? "") && name !== "help")).toEqual([]);
  });
});
