import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

let root = "";
const strict = ["--fail-on", "note"];
const baseline = () => readFileSync(join(root, "t6.baseline.yaml"), "utf8");
const rewrite = (name: string, change: (text: string) => string) => writeFileSync(join(root, name), change(readFileSync(join(root, name), "utf8")));

beforeEach(() => {
  root = folderWith({ "t6.config.yaml": "fail_on: error\n" });
  cpSync("fixtures/npd-2019", join(root, "npd"), { recursive: true });
});

test("what is about several clauses is frozen clause by clause: fewer is an improvement, one more is new", async () => {
  await run(["baseline", "write", root]);
  expect((await run(["check", root, ...strict])).code).toBe(0);
  expect(baseline()).toMatch(/code: evidence\/words-only\n.*\n {4}about: "T6\.1c"/);
  // T6.1b and T6.1c rest on words; something that shows T6.1b is added.
  rewrite("npd/T6.1.yaml", (text) =>
    text.replace(
      /\nevidence:\n/,
      "\nevidence:\n  - id: staff-declarations\n    title: Declarations\n    clauses: [T6.1b]\n    kind: record\n    statement: All staff have signed a declaration.\n    state: in_place\n    said_by: producer\n    verification: { level: corroborated, by: { name: Internal Audit, role: auditor }, on: 2019-05, in: ico-monitoring }\n    access: internal\n    dates: { about: 2019-03 }\n",
    ),
  );
  const improved = await run(["check", root, "--fail-on", "warning"]);
  expect(improved.out).not.toContain("T6.1b and T6.1c");
  expect([improved.code, improved.out]).toEqual([0, expect.stringContaining("in the baseline")]);
});

test("where a part of what a diagnostic is about is in the baseline, it says what is new", async () => {
  await run(["baseline", "write", root]);
  rewrite("t6.baseline.yaml", (text) => text.replace(/ {2}- file: .*\n {4}code: evidence\/undated\n(?: {4}place: .*\n)? {4}about: .*T6\.5d.*\n.*\n/, ""));
  const { code, out } = await run(["check", root, ...strict, "-f", "json"]);
  const told = JSON.parse(out).diagnostics.find(({ because }: { because?: string }) =>
    because?.startsWith("Only T6.5d is new; T6.2a and T6.5c were there before the gate was"),
  );
  expect([code, told?.code]).toEqual([1, "evidence/undated"]);
});

test("after a folder was renamed, --moved takes what is frozen along, and nothing else", async () => {
  await run(["baseline", "write", root]);
  const before = baseline();
  mkdirSync(join(root, "education"));
  renameSync(join(root, "npd"), join(root, "education/npd-2019"));
  expect((await run(["check", root, ...strict])).code).toBe(1);
  const move = `--moved=${join(root, "npd")}=${join(root, "education/npd-2019")}`;
  const { code, err } = await run(["baseline", "write", root, "--prune", move]);
  expect([code, err]).toEqual([0, expect.stringContaining(", 0 new, 0 gone.")]);
  expect((await run(["check", root, ...strict])).code).toBe(0);
  expect(baseline().length).toBe(before.replaceAll('"npd/', '"education/npd-2019/').length);
  cpSync(join(root, "education/npd-2019"), join(root, "copy"), { recursive: true });
  expect((await run(["check", root, ...strict])).code).toBe(1);
});

test("alone, or with others in which the same ids stand: the same exit code", async () => {
  cpSync("fixtures/npd-2019", join(root, "other"), { recursive: true });
  for (const one of ["npd", "other"]) await run(["baseline", "write", join(root, one)]);
  for (const paths of [["npd"], ["other"], ["npd", "other"]]) {
    expect((await run(["check", ...paths.map((path) => join(root, path)), ...strict])).code).toBe(0);
  }
});
