import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { composed, overlay } from "../../scripts/diagnostics-cases.ts";
import { loadFiles } from "../../src/index.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

const options = ["--as-of", "2025-06-30", "--catalogue", resolve("fixtures/diagnostics/catalogue.yaml")];

/** A tree with one assessment in order, and a broken one in `drafts/a`. */
function tree(config: string): string {
  const root = folderWith({});
  for (const [folder, files] of [
    ["survey", composed()],
    ["drafts/a", composed(overlay("yaml/syntax", "bad"))],
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const [name, content] of files) writeFileSync(join(root, folder, name), content);
  }
  writeFileSync(join(root, "t6.config.yaml"), config);
  return root;
}

const check = (paths: readonly string[], ...more: readonly string[]) => run(["check", ...paths, ...options, ...more]);

describe("exclude", () => {
  test("leaves a folder out with all that is below it, and the summaries and the JSON name it", async () => {
    const root = tree("exclude: [drafts]\n");
    const ran = await check([root]);
    expect(ran).toMatchObject({ code: 0, out: "" });
    expect(ran.err).toMatch(/^5 files in 1 assessment: no problems; 1 folder is left out by exclude in \S+t6\.config\.yaml \(\S+\/drafts\/a\)\n/);
    const json = JSON.parse((await check([root], "--format", "json")).out);
    expect(json).toMatchObject({ gate: { passed: true }, excluded: [{ folder: expect.stringMatching(/drafts\/a$/), pattern: "drafts" }] });
    expect((await check([root], "--format", "markdown")).out).toContain("is left out by exclude in");
    expect((await check([root], "--no-config")).code).toBe(1);
    expect((await check([root], "--print-config")).out).toMatch(/exclude: # \S+t6\.config\.yaml\n {2}- drafts\n/);
  });

  test("what only looks like an assessment is left out too", async () => {
    const root = tree("exclude: [drafts, parts]\n");
    mkdirSync(join(root, "parts/.old"), { recursive: true });
    writeFileSync(join(root, "parts/T6.1.yaml"), "practice: T6.1\n");
    cpSync(join(root, "survey"), join(root, "parts/.old/survey"), { recursive: true });
    expect(await check([root])).toMatchObject({ code: 0, err: expect.stringContaining("folders are left out") });
    writeFileSync(join(root, "t6.config.yaml"), "exclude: [drafts]\n");
    expect((await check([root])).code).toBe(2);
  });

  test("is the same with --changed-since, for other commands, and in memory", async () => {
    const root = tree("exclude: [drafts]\n");
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", root, "-c", "user.name=t", "-c", "user.email=t@example.org", ...args]);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");
    for (const folder of ["survey", "drafts/a"])
      writeFileSync(join(root, folder, "asks.yaml"), composed().get("asks.yaml")?.toString().concat("# more\n") ?? "");
    expect(await check([root], "--changed-since", "HEAD")).toMatchObject({ code: 0, err: expect.stringContaining("1 folder is left out by exclude") });
    expect((await run(["score", root, ...options])).err).not.toContain("drafts");
    const files = { "t6.config.yaml": "exclude: [drafts]\n", "drafts/a/assessment.yaml": "title: [\n", "survey/assessment.yaml": "title: [\n" };
    const { assessments, excluded } = await loadFiles(files);
    expect(assessments.map(({ folder }) => folder)).toEqual(["survey"]);
    expect(excluded).toEqual([{ folder: "drafts/a", config: "t6.config.yaml", pattern: "drafts" }]);
  });

  test("a folder that is itself named is looked at", async () => {
    const root = tree("exclude: [drafts]\n");
    expect((await check([join(root, "drafts/a")])).code).toBe(1);
    expect((await check([join(root, "drafts/a/assessment.yaml")])).code).toBe(1);
  });

  test("a configuration below cannot take it back", async () => {
    const root = tree("exclude: [drafts]\n");
    writeFileSync(join(root, "drafts/t6.config.yaml"), "fail_on: note\n");
    expect(await check([root])).toMatchObject({ code: 0, err: expect.stringContaining("1 folder is left out by exclude") });
  });

  test("where everything is left out the run is not green", async () => {
    const root = tree('exclude: ["**"]\n');
    expect(await check([root])).toMatchObject({ code: 2, err: expect.stringMatching(/^t6: Everything that was found is left out by exclude in /) });
    expect((await check([root], "--allow-empty")).code).toBe(0);
  });

  test("a pattern that leaves nothing out is told where everything was looked through, and fails where warnings do", async () => {
    const root = tree("exclude: [drafts, gone]\n");
    const told = async (paths: readonly string[], ...more: readonly string[]) => {
      const { code, out } = await check(paths, ...more);
      return [code, out.includes("config/excludes-nothing"), out.includes("‘gone’ leaves nothing out.")];
    };
    expect(await told([root])).toEqual([0, true, true]);
    expect(await told([join(root, "survey")])).toEqual([0, false, false]);
    expect(await told([root], "--fail-on", "warning")).toEqual([1, true, true]);
    expect(await told([root], "--max-warnings", "0")).toEqual([1, true, true]);
    writeFileSync(join(root, "t6.config.yaml"), "fail_on: warning\nexclude: [drafts, gone]\n");
    expect(await told([root])).toEqual([1, true, true]);
    writeFileSync(join(root, "t6.config.yaml"), "max_warnings: 0\nexclude: [drafts, gone]\n");
    expect(await told([root])).toEqual([1, true, true]);
  });

  test.each(["/drafts", "../drafts", "!drafts", ".", "", "a\\b", "{a,b}", "a/../b"])("a pattern that means nothing here is a mistake: %s", async (pattern) => {
    const root = tree(`exclude: [${JSON.stringify(pattern)}]\n`);
    expect((await check([root])).code).toBe(2);
  });
});

test("where more than one configuration is in force, the summaries name them", async () => {
  const root = tree("exclude: [drafts]\n");
  expect((await check([root])).err).not.toContain("in force");
  cpSync(join(root, "survey"), join(root, "other"), { recursive: true });
  writeFileSync(join(root, "other/t6.config.yaml"), "fail_on: note\n");
  const inForce = /2 configurations are in force \(\S+t6\.config\.yaml; \S+\/other\/t6\.config\.yaml, which can only tighten \S+t6\.config\.yaml\)/;
  expect((await check([root])).err).toMatch(inForce);
  expect((await check([root], "--format", "markdown")).out).toContain("2 configurations are in force");
  expect((await check([root], "--no-config", "--max-warnings", "9")).err).not.toContain("in force");
});
