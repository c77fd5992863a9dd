import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./host.ts";

/*
 * What is known already is read from the tree: a link in a pull request leads to any file of the machine.
 */
test.each([["check"], ["baseline", "write", "--prune"]])("%s refuses a baseline that is a link out of the repository", async (...argv) => {
  const folder = mkdtempSync(join(tmpdir(), "t6-baseline-link-"));
  mkdirSync(join(folder, "tree/.git"), { recursive: true });
  writeFileSync(join(folder, "outside.yaml"), "baseline: 1\nproblems: []\n");
  expect((await run(["init", join(folder, "tree/survey"), "--yes", "--data", "Survey", "--producer", "Office"])).code).toBe(0);
  symlinkSync("../../outside.yaml", join(folder, "tree/survey/t6.baseline.yaml"));
  const { code, err } = await run([...argv, join(folder, "tree/survey")]);
  expect(code).toBe(2);
  expect(err).toContain("t6.baseline.yaml is a link to a file outside of the repository, so it was not read. Put the file itself there.");
});

test.each([["check"], ["baseline", "write"]])("%s takes what bears the name of a baseline and cannot be read for one that cannot be read", async (...argv) => {
  const folder = mkdtempSync(join(tmpdir(), "t6-baseline-odd-"));
  mkdirSync(join(folder, ".git"));
  expect((await run(["init", join(folder, "survey"), "--yes", "--data", "Survey", "--producer", "Office"])).code).toBe(0);
  const path = join(folder, "survey/t6.baseline.yaml");
  for (const [make, reason] of [
    [() => symlinkSync("nowhere.yaml", path), "there is no such file or folder"],
    [() => execFileSync("mkfifo", [path]), "it is a pipe or a device and not a file"],
  ] as const) {
    make();
    const { code, err } = await run([...argv, join(folder, "survey")]);
    expect([code, err]).toEqual([2, expect.stringContaining(`t6.baseline.yaml cannot be read: ${reason}`)]);
    rmSync(path);
  }
});
