import { describe, expect, test } from "vitest";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { oddlyTyped } from "../../src/cli/odd-signs.ts";
import { createProgram } from "../../src/cli/program.ts";
import { run } from "./host.ts";

const program = createProgram(idleActions);
const line = (...argv: string[]): string | undefined => oddlyTyped(argv, program)?.replace(/^.* Type: /, "");

describe("what a word processor made of a command line is told with the line to type", () => {
  test("a dash for hyphens, where there is such an option", () => {
    expect(line("check", "—final", "npd")).toBe("t6 check --final npd");
    expect(line("check", "–final")).toBe("t6 check --final");
    expect(line("report", "npd", "–o", "board.docx", "—document=scorecard")).toBe("t6 report npd -o board.docx --document=scorecard");
    expect(line("check", "--fail‑on", "note")).toBe("t6 check --fail-on note");
    expect(line("check", "—help")).toBe("t6 check --help");
    expect(line("—version")).toBe("t6 --version");
    // Nothing is proposed that the next run would refuse.
    expect(line("check", "—finish")).toBeUndefined();
  });

  test("quotation marks around a name, and those at which no shell keeps words together", () => {
    expect(line("score", "‘npd-2019’")).toBe("t6 score npd-2019");
    expect(line("report", "npd", "-d", "“scorecard”")).toBe("t6 report npd -d scorecard");
    expect(line("init", "energy", "--data", "“People’s", "energy", "survey”", "--yes")).toBe('t6 init energy --data "People’s energy survey" --yes');
  });

  test("all in one line, with what is odd", () =>
    expect(oddlyTyped(["init", "energy", "—data", "“Energy", "survey”"], program)).toBe(
      '— and “ and ” are signs of word processors and not of command lines. Type: t6 init energy --data "Energy survey"',
    ));

  test("a text may hold any sign", () => {
    expect(line("add", "evidence", "--title", "“Protecting”", "--statement", "“Protecting Information” training – people’s data")).toBeUndefined();
    expect(line("explain", "“T6.4c”")).toBeUndefined();
    expect(line("check", "people’s data")).toBeUndefined();
  });

  test("nothing is done", async () => {
    const { code, out, err } = await run(["check", "—final", "."]);
    expect([code, out, err]).toEqual([2, "", "t6: — is a sign of word processors and not of command lines. Type: t6 check --final .\n"]);
  });
});
