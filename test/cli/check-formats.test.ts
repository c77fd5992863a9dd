import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

const broken = "test/report/check/broken";

describe("formats of a check", () => {
  test("one is printed, others go to files, all of the same run", async () => {
    const folder = folderWith({});
    const sarif = join(folder, "deep/out.sarif");
    const junit = join(folder, "out=1.xml");
    const { code, out, err } = await run(["check", broken, "--format", "pretty", "-f", `sarif=${sarif}`, "--format", `junit=${junit}`]);
    expect(code).toBe(1);
    expect(out).toMatch(/^test\/report\/check\/broken\/T6\.1\.yaml:3:64\nerror: /);
    expect(JSON.parse(readFileSync(sarif, "utf8")).runs[0].results).toHaveLength(14);
    expect(readFileSync(junit, "utf8")).toMatch(/^<\?xml/);
    expect(err).toBe(`wrote ${sarif}\nwrote ${junit}\n\n5 files in 1 assessment: 7 errors, 5 warnings, 2 notes\nt6 fix can correct 1 of these.\n`);
  });

  test("where only files are asked for, nothing is printed; files are written where nothing is wrong, too", async () => {
    const file = join(folderWith({}), "summary.md");
    const { code, out, err } = await run(["check", "fixtures/all-met", "--quiet", "-f", `markdown=${file}`]);
    expect([code, out, err]).toEqual([0, "", ""]);
    expect(readFileSync(file, "utf8")).toContain("t6 check: passed");
  });

  test("a file takes no colours and is as wide everywhere", async () => {
    const [narrow, wide] = [join(folderWith({}), "a.txt"), join(folderWith({}), "b.txt")];
    await run(["check", broken, "--color", "-f", `pretty=${narrow}`], { COLUMNS: "40" });
    await run(["check", broken, "-f", `pretty=${wide}`], { COLUMNS: "100" });
    expect(readFileSync(narrow, "utf8")).toBe(readFileSync(wide, "utf8"));
    expect(readFileSync(wide, "utf8")).not.toContain("\u001b");
  });

  test("all or none: where one file cannot be written, none is, and nothing is printed", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "taken"));
    const { code, out, err } = await run(["check", broken, "-f", "pretty", "-f", `json=${folder}/a.json`, "-f", `sarif=${folder}/taken`]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`t6: ${folder}/taken cannot be written: it is a folder.\n`);
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  test.each([
    [
      ["-f", "pretty", "-f", "json"],
      "t6: The standard output takes one format, and 2 were asked for (pretty, json): write the others to files, as in --format json=FILE.\n",
    ],
    [
      ["-f", "json=-", "-f", "sarif"],
      "t6: The standard output takes one format, and 2 were asked for (json, sarif): write the others to files, as in --format sarif=FILE.\n",
    ],
    [["-f", "json=build/x", "-f", "sarif=build/../build/x"], "t6: build/../build/x cannot hold both json and sarif: name a file for each.\n"],
    [["-f", "serif"], "t6: option '-f, --format <format>' argument 'serif' is invalid. Did you mean sarif?\n"],
    [
      ["-f", "html"],
      "t6: option '-f, --format <format>' argument 'html' is invalid. The formats are pretty, json, ndjson, junit, sarif, github, gitlab, markdown.\n",
    ],
    [["-f", "sarif="], "t6: option '-f, --format <format>' argument 'sarif=' is invalid. Name the file: sarif=FILE.\n"],
  ])("%j is refused in one sentence", async (options, sentence) => {
    const { code, out, err } = await run(["check", broken, ...options]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(sentence);
    expect(existsSync("build/x")).toBe(false);
  });

  test("what could not be opened is in the report of what could", async () => {
    const { code, out } = await run(["check", "nowhere", "fixtures/all-met", "-f", "json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      gate: { passed: false },
      refusals: [expect.stringContaining("nowhere")],
      assessments: [{ folder: "fixtures/all-met" }],
    });
  });
});
