import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { composed, overlay } from "../../scripts/diagnostics-cases.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

const options = ["--as-of", "2025-06-30", "--catalogue", resolve("fixtures/diagnostics/catalogue.yaml")];

/** Two assessments, each with an ask that is overdue; in the first a certificate has lapsed as well. */
function tree(config: string, nested?: string): string {
  const root = folderWith({});
  for (const [folder, codes] of [["s/one", ["ask/overdue", "evidence/lapsed"]] as const, ["s/two", ["ask/overdue"]] as const]) {
    mkdirSync(join(root, folder), { recursive: true });
    const files = composed(new Map(codes.flatMap((code) => [...overlay(code, "bad")])));
    for (const [name, content] of files) writeFileSync(join(root, folder, name), content);
  }
  writeFileSync(join(root, "t6.config.yaml"), config);
  if (nested !== undefined) writeFileSync(join(root, "s/one/t6.config.yaml"), nested);
  return root;
}

const check = (root: string, ...more: readonly string[]) => run(["check", root, ...options, ...more]);
const off = "severity:\n  - codes: [ask/overdue]\n    severity: off\n    reason: Asks are followed up elsewhere.\n";
const lapsedHere = "  - codes: [evidence/lapsed]\n    paths: [s/one]\n    severity: note\n    reason: They are renewed in May.\n";

describe("severity in t6.config.yaml", () => {
  test("what is switched off does not count, is not printed line by line, and is counted and explained everywhere", async () => {
    const root = tree(`fail_on: warning\n${off}${lapsedHere}`);
    const ran = await check(root);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("2 warnings, 1 note (2 switched off); severity in ");
    expect(ran.err).toContain("switches 2 diagnostics off, makes 1 diagnostic less grave");
    expect(ran.out).not.toContain("publish-retention");
    expect(ran.out.replace(/\s+/g, " ")).toMatch(/ask\/overdue: off, for 2 diagnostics \([^)]+\)\. Asks are followed up elsewhere\./);
    expect(ran.out.replace(/\s+/g, " ")).toMatch(/gate: Warning by itself, note here by severity in \S+: They are renewed in May\./);
    const json = JSON.parse((await check(root, "--format", "json")).out);
    expect(json.gate).toMatchObject({ passed: true, passed_raw: false });
    expect(json.counts).toEqual({ raw: { error: 0, warning: 2, note: 1 }, gated: { error: 0, warning: 0, note: 1 } });
    expect(json.severities).toMatchObject([
      { severity: "off", matches: 2 },
      { severity: "note", paths: ["s/one"], matches: 1 },
    ]);
    expect(json.diagnostics.map((one: { gated: string }) => one.gated)).toEqual(["counts", "off", "off"]);
    const [sarif] = JSON.parse((await check(root, "--format", "sarif")).out).runs;
    const suppressed = sarif.results.flatMap((one: { suppressions?: { justification: string }[] }) => one.suppressions ?? []);
    expect(suppressed).toHaveLength(2);
    expect(suppressed[0].justification).toMatch(/^Switched off by \S+: Asks are followed up elsewhere\.$/);
    expect((await check(root, "--format", "markdown")).out).toMatch(/\| ask\/overdue \| \S+ \| off \| 2 \| Asks are followed up elsewhere\. \|/);
    expect((await check(root, "--format", "junit")).out).toContain('skipped="1"');
    expect((await check(root, "--format", "github")).out).toContain("ask/overdue: off, for 2 diagnostics");
    expect((await check(root, "--format", "gitlab")).out).toContain("Switched off. ");
    expect((await check(root, "--print-config")).out).toMatch(/severity:\n {2}- codes: # \S+\n {6}- ask\/overdue\n {4}severity: off\n/);
  });

  test("paths name folders: elsewhere it stays as grave as it is", async () => {
    const root = tree(`fail_on: warning\n${off.replace("    severity", "    paths: [s/one]\n    severity")}`);
    expect((await check(root)).out).toMatch(/\[gate\/diagnostics\]/);
    expect(JSON.parse((await check(root, "--format", "json")).out).diagnostics.map((one: { gated: string }) => one.gated)).toEqual(["counts", "off", "counts"]);
  });

  test("graver needs no reason, and a waiver for nothing can be an error without stopping the run", async () => {
    expect(await check(tree("severity: [{codes: [ask/overdue], severity: error}]\n"))).toMatchObject({ code: 1 });
    const waiver = "waivers: [{code: ask/no-date, id: x, reason: R., approved_by: {name: P}, approved_on: 2025-06-01, expires_on: 2025-12-31}]\n";
    expect(await check(tree(waiver))).toMatchObject({ code: 0 });
    expect(await check(tree(`severity: [{codes: [waiver/nowhere], severity: error}]\n${waiver}`))).toMatchObject({ code: 1 });
  });

  test("a mistake in it ends with 2, and what it was about counts", async () => {
    for (const entry of [
      "{codes: [ask/overdue], severity: off}",
      "{codes: [yaml/syntax], severity: note, reason: R.}",
      "{codes: [gate/unknown], severity: error}",
    ]) {
      const ran = await check(tree(`severity: [${entry}]\n`));
      expect([ran.code, ran.out]).toEqual([2, expect.stringMatching(/t6\.config\.yaml:1:\d+\nerror: /)]);
    }
  });

  test("a nested configuration makes graver, is told where it cannot make less grave, and is told once", async () => {
    const graver = await check(tree(`fail_on: error\n${off}`, "severity: [{codes: [ask/overdue], severity: error}]\n"), "--format", "json");
    expect(graver.code).toBe(1);
    const vain = JSON.parse((await check(tree("{}\n", off), "--format", "json")).out);
    expect(vain.diagnostics.map(({ code, gated }: { code: string; gated: string }) => `${code} ${gated}`)).toEqual([
      "config/nested counts",
      "evidence/lapsed counts",
      "ask/overdue counts",
      "ask/overdue counts",
    ]);
  });

  test("a baseline does not hold what is switched off, and a waiver for it is left over", async () => {
    const waiver =
      "waivers: [{code: ask/overdue, id: publish-retention, reason: R., approved_by: {name: P}, approved_on: 2025-06-01, expires_on: 2025-12-31}]\n";
    const root = tree(off + waiver);
    expect((await check(root)).out).toContain("t6 explain waiver/unused");
    expect(await run(["baseline", "write", root, ...options])).toMatchObject({ err: expect.stringContaining("1 diagnostic, 1 new") });
  });

  test("it touches t6 check and nothing else", async () => {
    const score = async (config: string) =>
      (await run(["score", join(tree(config), "s/one"), ...options, "--format", "json"])).out.replaceAll(/t6-[\w/-]+/g, "");
    expect(await score(off)).toBe(await score("{}\n"));
  });
});
