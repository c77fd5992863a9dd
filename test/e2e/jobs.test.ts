import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { edit, emptyFolder, replace, withFixture, write } from "./folder.ts";
import { t6 } from "./t6.ts";

/*
 * However many threads share the work, the same is found, in the same order, byte for byte.
 */
let folder: string;
beforeAll(() => {
  folder = emptyFolder();
  for (const name of ["a", "b", "c/d", "c/e", "f", "g"]) withFixture(folder, name === "b" || name === "f" ? "all-met" : "npd-2019", name);
  for (const name of ["h", "i"]) withFixture(folder, "npd-2016", name);
  replace(join(folder, "a/T6.4.yaml"), "practice: T6.4", "practice: [T6.4");
  rmSync(join(folder, "g/T6.5.yaml"));
  edit(join(folder, "i/assessment.yaml"), (data) => delete data["as_of"]);
  write(folder, "h/own.yaml", "schema: nothing\n");
  // What is wrong with a catalogue is told once, whoever has met it.
  for (const [name, catalogue] of [
    ["c/d", "../../broken.yaml"],
    ["c/e", "../../broken.yaml"],
    ["f", "../gone.yaml"],
    ["b", "../another.yaml"],
  ] as const)
    appendFileSync(join(folder, name, "assessment.yaml"), `catalogue: ${catalogue}\n`);
  write(folder, "broken.yaml", "catalogue: x\n");
  write(folder, "another.yaml", "catalogue: [\n");
  const waiver = `{ code: evidence/undated, file: c/d/T6.5.yaml, id: released-dpia-summaries, reason: The page says no date., approved_by: { name: Priya Shah, role: Head of Surveys }, approved_on: "2026-01-05", expires_on: "2026-06-30" }`;
  write(folder, "t6.config.yaml", `fail_on: warning\nmax_warnings: 3\ngate:\n  minimum_position: partly_shown\nwaivers:\n  - ${waiver}\n`);
  write(folder, "c/t6.config.yaml", "gate:\n  required_files: [T6.9.yaml]\n");
});

test.each([
  ["to read", []],
  ["as JSON", ["--format", "json"]],
  ["as SARIF", ["--format", "sarif"]],
  ["before it is signed", ["--final", "--format", "ndjson"]],
  ["as of a day, without configuration", ["--no-config", "--as-of", "2020-05-05", "--format", "json"]],
] as const)("a check %s is the same with 1, 2 and 4 threads", (_, args) => {
  const ran = (args[0] === "--final" ? [1, 2] : [1, 2, 4]).map((jobs) =>
    t6(["check", ...args, "--jobs", String(jobs)], { cwd: folder, env: { T6_DEBUG: "1" } }),
  );
  expect(ran[0]?.code).toBe(2);
  expect(ran[0]?.out).toContain("T6.4.yaml");
  for (const one of ran) expect(one).toEqual(ran[0]);
});

test("what is no number of threads is refused", () => {
  for (const given of ["0", "-1", "many", "1.5", "65"]) {
    expect(t6(["check", folder, `--jobs=${given}`])).toMatchObject({ code: 2, err: expect.stringContaining("Give a whole number of threads, from 1 to 64.") });
  }
});
