import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { composed, overlay } from "../../scripts/diagnostics-cases.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

const options = ["--as-of", "2025-06-30", "--catalogue", resolve("fixtures/diagnostics/catalogue.yaml")];

/** An assessment in `survey` in which an ask is overdue, and configurations. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = folderWith({});
  const all = [...composed(overlay("ask/overdue", "bad"))].map(([name, content]) => [`survey/${name}`, content] as const);
  for (const [name, content] of [...all, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const check = (root: string, ...more: readonly string[]) => run(["check", root, ...options, ...more]);
const off = "severity: [{codes: [ask/overdue], severity: off, reason: Followed up elsewhere.}]\n";

describe("extends", () => {
  test("takes over what others ask; what is said here counts, and of them what the last one says", async () => {
    const root = tree({
      "t6.config.yaml": "extends: [policy/a.yaml, policy/b.yaml]\ngate: {evidence_valid_for_days: 10}\n",
      "policy/a.yaml": "fail_on: note\nmax_warnings: 3\ngate: {no_overdue_asks: true, practices: [{practice: T6.3, no_unverified_figures: true}]}\n",
      "policy/b.yaml": "fail_on: warning\ngate: {evidence_valid_for_days: 600}\n",
    });
    const ran = await check(root);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("[gate/overdue-ask]");
    expect(ran.out).not.toContain("[gate/evidence-lapsing]");
    expect(ran.err).toMatch(/in force is \S+t6\.config\.yaml, which extends \S+policy\/b\.yaml, \S+policy\/a\.yaml\n/);
    const printed = (await check(root, "--print-config")).out;
    expect(printed).toMatch(/fail_on: warning # \S+b\.yaml\nmax_warnings: 3 # \S+a\.yaml\n/);
    expect(printed).toMatch(/evidence_valid_for_days: 10 # \S+t6\.config\.yaml/);
    expect(printed).toMatch(/practices: # \S+a\.yaml\n {4}- practice: T6\.3\n/);
    const json = JSON.parse((await check(root, "--format", "json")).out);
    expect(json.extended).toMatchObject([{ extends: [expect.stringMatching(/a\.yaml$/), expect.stringMatching(/b\.yaml$/)] }]);
  });

  test("severities come with the file that says them, and folders count from the configuration that extends it", async () => {
    const root = tree({
      "t6.config.yaml": `extends: [policy/a.yaml]\nfail_on: warning\n`,
      "policy/a.yaml": off.replace("severity: off", "paths: [survey], severity: off"),
    });
    expect((await check(root)).code).toBe(0);
    const json = JSON.parse((await check(root, "--format", "json")).out);
    expect(json.severities).toMatchObject([{ config: expect.stringMatching(/policy\/a\.yaml$/), matches: 1 }]);
    writeFileSync(join(root, "t6.config.yaml"), "extends: [policy/a.yaml]\nfail_on: warning\nseverity: [{codes: [ask/overdue], severity: warning}]\n");
    expect((await check(root)).code).toBe(1);
  });

  test("exclude, waivers and baseline are not taken over, and that is told", async () => {
    const root = tree({ "t6.config.yaml": "extends: [policy/a.yaml]\n", "policy/a.yaml": 'exclude: ["**"]\nbaseline: none.yaml\n' });
    const json = JSON.parse((await check(root, "--format", "json")).out);
    expect(json.assessments).toHaveLength(1);
    expect(json.diagnostics.filter(({ code }: { code: string }) => code === "config/not-taken-over")).toHaveLength(2);
  });

  test("a catalogue that is taken over counts from the file that names it", async () => {
    const catalogue = (await import("node:fs")).readFileSync("fixtures/diagnostics/catalogue.yaml", "utf8");
    const root = tree({ "t6.config.yaml": "extends: [policy/a.yaml]\n", "policy/a.yaml": "catalogue: ours.yaml\n", "policy/ours.yaml": catalogue });
    expect(await run(["check", root, "--as-of", "2025-06-30"])).toMatchObject({ code: 0 });
    expect((await check(root, "--print-config")).out).toContain("catalogue:");
  });

  test.each([
    [
      "itself",
      { "t6.config.yaml": "# ours\nextends: [./t6.config.yaml]\n" },
      /t6\.config\.yaml:2: it extends \.\/t6\.config\.yaml, which leads back to itself, so nothing in \S+ was gone by: take one/,
    ],
    [
      "a circle",
      { "t6.config.yaml": "extends: [p/a.yaml]\n", "p/a.yaml": "extends:\n  - b.yaml\n", "p/b.yaml": "extends: [a.yaml]\n" },
      /p\/b\.yaml:1: it extends a\.yaml, which leads back/,
    ],
    [
      "what is not there",
      { "t6.config.yaml": "extends: [none.yaml]\n" },
      /t6\.config\.yaml:1: it extends none\.yaml, which cannot be read: there is no such file/,
    ],
    [
      "what is no configuration",
      { "t6.config.yaml": "extends: [survey/T6.3.yaml]\n" },
      /t6\.config\.yaml:1: it extends survey\/T6\.3\.yaml, which is not in order/,
    ],
    [
      "too many behind each other",
      {
        "t6.config.yaml": "extends: [1.yaml]\n",
        ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.yaml`, n === 6 ? "{}\n" : `extends: [${n + 1}.yaml]\n`])),
      },
      /5\.yaml:1: it extends 6\.yaml, and more than 5 configurations stand one behind the other here/,
    ],
    [
      "what lies outside",
      { "t6.config.yaml": "extends: [../outside.yaml]\n" },
      /t6\.config\.yaml:1: it extends \.\.\/outside\.yaml, which lies outside of the repository/,
    ],
  ])("%s is refused in one sentence, with file and line", async (_what, files, sentence) => {
    const root = tree(files);
    execFileSync("git", ["init", "-q", root]);
    writeFileSync(join(root, "../outside.yaml"), "{}\n");
    const ran = await check(root);
    expect([ran.code, ran.err]).toEqual([2, expect.stringMatching(sentence)]);
    expect((await check(root, "--print-config")).code).toBe(2);
  });

  test("a configuration that is named may extend what lies anywhere", async () => {
    const root = tree({});
    const other = tree({ "ours.yaml": "extends: [../strict-of-all.yaml]\n" });
    writeFileSync(join(other, "../strict-of-all.yaml"), "fail_on: warning\n");
    expect(await check(root, "--config", join(other, "ours.yaml"))).toMatchObject({ code: 1 });
  });

  test("one in a folder below cannot take over what loosens, and is told so", async () => {
    const root = tree({ "t6.config.yaml": "fail_on: warning\n", "survey/t6.config.yaml": "extends: [loose.config.yaml]\n", "survey/loose.config.yaml": off });
    const ran = await check(root);
    expect([ran.code, ran.out.replace(/\s+/g, " ")]).toEqual([1, expect.stringMatching(/‘severity of \S+loose\.config\.yaml’ does not count here/)]);
  });
});
