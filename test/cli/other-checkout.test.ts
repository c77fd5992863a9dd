import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/*
 * The remedy of SECURITY.md against a pull request that moves the goalposts: the gate of a checkout of the main branch, for the files of the
 * pull request. All that it says of places counts from the same place here.
 */
const waiver = "approved_by: {name: A B}, approved_on: 2026-01-01, expires_on: 2026-12-01";
const config = `extends: [policy/strict.yaml]
exclude: [evidence/drafts]
severity:
  - {codes: [evidence/review-overdue], severity: "off", paths: [evidence/all], reason: We know.}
waivers:
  - {code: gate/required-file, file: evidence/all/letter.pdf, reason: Soon., ${waiver}}
`;

let root = "";
const at = (...way: readonly string[]) => join(root, ...way);
const check = async (...more: readonly string[]) => {
  const { code, out } = await run(["check", at("pr/evidence"), "--config", at("main/t6.config.yaml"), "--as-of", "2026-02-01", "-f", "json", ...more]);
  return { code, ...JSON.parse(out) };
};

beforeEach(() => {
  root = folderWith({ "main/t6.config.yaml": config, "main/policy/strict.yaml": "fail_on: warning\ngate: {required_files: [letter.pdf]}\n" });
  for (const name of ["main", "pr"]) {
    mkdirSync(at(name, ".git"), { recursive: true });
    cpSync("fixtures/all-met", at(name, "evidence/all"), { recursive: true });
  }
  cpSync("fixtures/npd-2019", at("pr/evidence/drafts"), { recursive: true });
});

test("waivers, severities, exclude and extends count as if the configuration lay here", async () => {
  const { gate, waivers, excluded, severities, diagnostics } = await check();
  expect(gate).toMatchObject({ passed: true, passed_raw: false });
  expect(waivers).toEqual([expect.objectContaining({ state: "used", matches: 1 })]);
  expect(excluded).toEqual([expect.objectContaining({ pattern: "evidence/drafts" })]);
  expect(severities).toEqual([expect.objectContaining({ matches: 2 })]);
  expect(diagnostics.map(({ code }: { code: string }) => code)).not.toContain("config/severity-nowhere");
});

test("what a pull request says itself counts for nothing: neither its configuration, nor a nested one, nor a baseline", async () => {
  writeFileSync(at("pr/t6.config.yaml"), "fail_on: error\nexclude: [evidence]\n");
  writeFileSync(at("pr/evidence/all/t6.config.yaml"), "fail_on: error\n");
  cpSync("fixtures/npd-2019", at("pr/evidence/new"), { recursive: true });
  await run(["baseline", "write", at("pr/evidence/new"), "--as-of", "2026-02-01"]);
  const { code, assessments } = await check();
  expect([code, assessments.length]).toEqual([1, 2]);
  expect(new Set(assessments.flatMap(({ configs }: { configs: readonly string[] }) => configs)).size).toBe(1);
});

test("a nested configuration of that checkout goes on tightening", async () => {
  writeFileSync(at("main/evidence/all/t6.config.yaml"), "gate: {required_files: [minutes.pdf]}\n");
  const { code, gate, assessments } = await check();
  expect([code, gate.failures]).toEqual([1, [expect.stringContaining("There is no file minutes.pdf")]]);
  expect(assessments[0].configs).toHaveLength(2);
});

test("its baseline holds what was there, and says what is gone from here", async () => {
  cpSync("fixtures/npd-2019", at("pr/evidence/old"), { recursive: true });
  expect((await check()).code).toBe(1);
  cpSync("fixtures/npd-2019", at("main/evidence/old"), { recursive: true });
  await run(["baseline", "write", at("main/evidence"), "--as-of", "2026-02-01"]);
  expect(readFileSync(at("main/t6.baseline.yaml"), "utf8")).toContain('"evidence/old/');
  const { code, diagnostics } = await check();
  expect([code, diagnostics.filter(({ code }: { code: string }) => code === "baseline/outdated")]).toEqual([0, []]);
});
