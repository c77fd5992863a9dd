import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { carriedBy } from "../../src/workbook/model/shell.ts";
import { filesOf } from "../workbook/npd.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const out = mkdtempSync(join(tmpdir(), "t6-workbook-"));

describe("t6 workbook", () => {
  test("writes a page that carries nothing, or the files of an assessment as they are", async () => {
    const [empty, full] = [join(out, "empty.html"), join(out, "npd.html")];
    expect((await run(["workbook", "-o", empty])).code).toBe(0);
    expect(carriedBy(readFileSync(empty, "utf8"))).toBeNull();
    expect((await run(["workbook", join(fixtures, "npd-2019"), "-o", full])).code).toBe(0);
    expect(carriedBy(readFileSync(full, "utf8"))).toEqual({ folder: "npd-2019", files: Object.fromEntries(filesOf("npd-2019")) });
  });

  test("carries a broken assessment too: the page says what is wrong with it", async () => {
    writeFileSync(join(out, "assessment.yaml"), "title: [\n");
    const { code, out: page } = await run(["workbook", out, "-o", "-"]);
    expect([code, Object.keys(carriedBy(page)?.files ?? {}).includes(`${carriedBy(page)?.folder}/assessment.yaml`)]).toEqual([0, true]);
  });

  test.each([
    ["over a page that may hold somebody's work", ["workbook", "-o", join(fixtures, "npd-2019/T6.1.yaml")], "may hold what somebody filled in"],
    ["of no assessment", ["workbook", join(fixtures, "nowhere"), "-o", join(out, "x.html")], "cannot be opened"],
  ])("writes nothing %s", async (_, argv, words) => {
    const { code, err } = await run(argv);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(join(out, "x.html"))).toBe(false);
  });
});

describe("t6 report --format form", () => {
  test("is the questions of the request, and nothing of what was decided", async () => {
    const { code, out: page } = await run(["report", join(fixtures, "npd-2019"), "-d", "request", "-f", "form"]);
    expect(code).toBe(0);
    expect(page).toContain("Q-T6.1g");
    expect(page).not.toContain("partly_met");
  });

  test.each([
    ["of another document", ["-d", "letter"], "A form is made of the request, and not of the letter"],
    ["that is final", ["-d", "request", "--final"], "a form is filled in"],
  ])("is refused %s", async (_, more, words) => {
    expect(await run(["report", join(fixtures, "npd-2019"), ...more, "-f", "form"])).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  });
});

describe("t6 open", () => {
  test("prints the address, with its secret, and nothing else to the standard output", async () => {
    const { code, out: address } = await run(["open", join(fixtures, "npd-2019")]);
    expect([code, address]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/)]);
  });

  test("serves nothing where there is no assessment", async () => {
    expect((await run(["open", join(fixtures, "nowhere")])).code).toBe(2);
  });
});
