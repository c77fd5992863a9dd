import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/*
 * What docs/how-to/ci.md says, done in its order on the first day: the configuration that it shows, a baseline, a check.
 */
const page = readFileSync("docs/how-to/ci.md", "utf8");
const [, config = ""] = /```yaml\n([^`]*)```/.exec(page) ?? [];
const day = ["--as-of", "2026-02-01"];

let root = "";
const check = (...more: readonly string[]) => run(["check", join(root, "evidence"), ...day, ...more]);
const rewrite = (name: string, change: (text: string) => string) => writeFileSync(join(root, name), change(readFileSync(join(root, name), "utf8")));

beforeEach(async () => {
  root = folderWith({ "t6.config.yaml": config });
  cpSync("fixtures/npd-2016", join(root, "evidence/npd"), { recursive: true });
  expect((await check()).code).toBe(1);
  await run(["baseline", "write", join(root, "evidence"), ...day]);
});

test("the page shows a configuration that asks for a position, and a check that is red becomes green by the baseline", async () => {
  expect(config).toContain("minimum_position");
  const { code, err, out } = await check("-f", "json");
  expect([code, JSON.parse(out).gate]).toEqual([0, { passed: true, passed_raw: false, failures: [], in_baseline: expect.any(Array) }]);
  expect(JSON.parse(out).gate.in_baseline.length).toBeGreaterThan(0);
  expect(err).toMatch(/\d conditions of the gate are in the baseline/);
});

test("more is asked: that is new, and so is a condition that is not met in a copy", async () => {
  rewrite("t6.config.yaml", (text) => text.replace("partly_shown", "meets"));
  expect((await check()).code).toBe(1);
  rewrite("t6.config.yaml", () => config);
  cpSync(join(root, "evidence/npd"), join(root, "evidence/copy"), { recursive: true });
  expect((await check()).code).toBe(1);
});

test("a renamed folder is told with --moved, which takes conditions along too", async () => {
  renameSync(join(root, "evidence/npd"), join(root, "evidence/new"));
  const { code, out } = await check();
  expect([code, out.replace(/\s+/g, " ")]).toEqual([1, expect.stringContaining("--moved evidence/npd=NEW")]);
  const moved = (from: string, to: string) =>
    run(["baseline", "write", join(root, "evidence"), "--prune", `--moved=${join(root, from)}=${join(root, to)}`, ...day]);
  for (const [from, to, words] of [
    ["evidence/ndp", "evidence/new", "the baseline holds nothing of"],
    ["evidence/npd", "evidence/nwe", "nothing was looked at in"],
    ["evidence/new", "evidence/nwe", "nothing was looked at in"],
  ] as const)
    expect(await moved(from, to)).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  expect((await moved("evidence/npd", "evidence/new")).code).toBe(0);
  expect((await check()).code).toBe(0);
});

test("a copy has not moved", async () => {
  cpSync(join(root, "evidence/npd"), join(root, "evidence/new"), { recursive: true });
  const { code, err } = await run(["baseline", "write", root, "--prune", `--moved=${join(root, "evidence/npd")}=${join(root, "evidence/new")}`, ...day]);
  expect([code, err]).toEqual([2, expect.stringContaining("so it has not moved")]);
});

test("to prune from the folder of the evidence and from above comes to the same", async () => {
  cpSync("fixtures/all-met", join(root, "evidence/all"), { recursive: true });
  rmSync(join(root, "evidence/npd"), { recursive: true });
  const before = readFileSync(join(root, "t6.baseline.yaml"), "utf8");
  await run(["baseline", "write", join(root, "evidence"), "--prune", ...day]);
  const after = readFileSync(join(root, "t6.baseline.yaml"), "utf8");
  writeFileSync(join(root, "t6.baseline.yaml"), before);
  await run(["baseline", "write", root, "--prune", ...day]);
  expect([after, after]).toEqual([readFileSync(join(root, "t6.baseline.yaml"), "utf8"), expect.stringContaining("frozen: []")]);
});
