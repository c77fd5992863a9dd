import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../cli/host.ts";
import { command } from "./t6.ts";

/*
 * What an editor has and has not saved stands for a file: it is checked in its place, and nothing is said of what the disk has there.
 */
test("the standard input stands for a file of an assessment, saved or not", () => {
  const folder = mkdtempSync(join(tmpdir(), "t6-stdin-"));
  cpSync("fixtures/all-met", folder, { recursive: true });
  const file = join(folder, "T6.4.yaml");
  const text = readFileSync(file, "utf8");
  const check = (input: string) => spawnSync(process.execPath, [command, "check", "-", "--stdin-filename", file, "-f", "json"], { input, encoding: "utf8" });
  expect(check(text).status).toBe(0);
  rmSync(file);
  expect(check(text).status).toBe(0);
  const { status, stdout } = check(`${text}\nwhat: is this\n`);
  expect([status, JSON.parse(stdout).diagnostics.map(({ file: at }: { file: string }) => at)]).toEqual([1, [file]]);
});

test.each([
  [["-"], "The path - is the standard input: say with --stdin-filename"],
  [["fixtures/all-met", "--stdin-filename", "fixtures/all-met/T6.4.yaml"], "goes with - as the one path"],
  [["-", "--stdin-filename", "fixtures/T6.4.yaml"], "is no file of an assessment"],
  [["-", "--stdin-filename", "fixtures/all-met/T6.4.yaml", "--changed-since", "HEAD"], "does not go with --changed-since"],
])("check %s is refused in one sentence", async (argv, words) => {
  expect(await run(["check", ...argv])).toMatchObject({ code: 2, err: expect.stringContaining(words) });
});
