import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

let root = "";
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], { cwd: root, stdio: "ignore" });

/** Which assessments a check looks at, and what it says about the rest. */
async function checked(...options: readonly string[]) {
  const { code, out, err } = await run(["check", root, "--format", "json", "--changed-since", "HEAD", ...options]);
  const folders = JSON.parse(out).assessments.map(({ folder }: { folder: string }) => folder.slice(root.length + 1));
  return { code, folders, unchanged: JSON.parse(out).changed.unchanged, err };
}

beforeEach(() => {
  root = folderWith({});
  for (const name of ["one", "two", "three"]) cpSync("fixtures/all-met", join(root, name), { recursive: true });
  cpSync("catalogues/t6.yaml", join(root, "own.yaml"));
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "x");
});

describe("t6 check --changed-since", () => {
  test("where nothing changed there is nothing to check: that is said, and it is fine", async () => {
    expect(await checked()).toEqual({ code: 0, folders: [], unchanged: 3, err: "Nothing to check: 3 assessments have not changed since HEAD\n" });
  });

  test("evidence that is gone fails: nothing else would tell of it", async () => {
    rmSync(join(root, "one"), { recursive: true });
    rmSync(join(root, "two/T6.5.yaml"));
    const { code, err } = await checked();
    expect(code).toBe(1);
    expect(err).toContain(
      "1 assessment has not changed since HEAD; 8 files are gone since HEAD (one/T6.1.yaml, one/T6.2.yaml, one/T6.3.yaml, one/T6.4.yaml, one/T6.5.yaml, and 3 more)",
    );
    const { out } = await run(["check", root, "--changed-since", "HEAD"]);
    const words = out.replaceAll(root, "ROOT").replace(/\s+/g, " ");
    expect(words).toContain("ROOT/one/assessment.yaml: This file is gone since HEAD, and 6 more with it, so nothing that it held was checked.");
    expect(words).toContain("ROOT/two/T6.5.yaml: This file is gone since HEAD, so nothing");
    writeFileSync(join(root, "t6.config.yaml"), "fail_on: error\n");
    const helped = (await run(["check", root, "--changed-since", "HEAD"])).out.replaceAll(root, "ROOT").replace(/\s+/g, " ");
    expect(helped).toMatch(/with a waiver \(code: gate\/lost, file: two\/T6\.5\.yaml\) in \S+\/t6\.config\.yaml, or with --allow-lost\./);
  });

  test("evidence that is gone on purpose passes: with an option, with a waiver for it, or in a folder that was left out before", async () => {
    rmSync(join(root, "one"), { recursive: true });
    expect((await checked("--allow-lost")).code).toBe(0);
    const waiver = "approved_by: {name: A B}, approved_on: 2026-01-01, expires_on: 2026-12-01";
    const config = (text: string) => writeFileSync(join(root, "t6.config.yaml"), text);
    config(`waivers: [{code: gate/lost, file: one/assessment.yaml, reason: Ended., ${waiver}}]\n`);
    expect(await checked("--as-of", "2026-02-01")).toMatchObject({ code: 0, err: expect.stringContaining("7 files are gone since HEAD") });
    config("exclude: [one]\n");
    expect((await checked()).code).toBe(1);
    git("checkout", "one");
    git("add", "-A");
    git("commit", "-qm", "x");
    rmSync(join(root, "one"), { recursive: true });
    expect((await checked()).code).toBe(0);
    config("exclude: [on*]\n");
    expect((await checked()).code).toBe(0);
  });

  test("what moved into a folder that is left out is gone: it is not read there", async () => {
    writeFileSync(join(root, "t6.config.yaml"), "exclude: ['**/drafts']\n");
    git("add", "-A");
    git("commit", "-qm", "x");
    mkdirSync(join(root, "drafts"));
    renameSync(join(root, "one"), join(root, "drafts/one"));
    const { out, code } = await run(["check", root, "--changed-since", "HEAD"]);
    expect([code, out.replaceAll(root, "ROOT").replace(/\s+/g, " ")]).toEqual([
      1,
      expect.stringContaining("ROOT/one/assessment.yaml: This file is gone since HEAD"),
    ]);
    renameSync(join(root, "drafts/one"), join(root, "one"));
    expect((await checked()).code).toBe(0);
  });

  test("what is read under another name is not gone: a folder or a file that was renamed, changed or not, committed or not", async () => {
    renameSync(join(root, "one"), join(root, "first"));
    appendFileSync(join(root, "first/T6.2.yaml"), "# more\n");
    renameSync(join(root, "two/T6.5.yaml"), join(root, "two/retention.yaml"));
    for (const step of ["as it is", "committed"]) {
      const { code, err } = await checked();
      expect([step, code, err]).toEqual([step, 0, expect.not.stringContaining("gone")]);
      appendFileSync(join(root, "two/retention.yaml"), "# more\n");
      git("add", "-A");
    }
    renameSync(join(root, "first"), join(root, "first.old"));
    rmSync(join(root, "first.old/assessment.yaml"));
    expect(await checked()).not.toMatchObject({ code: 0 });
  });

  test("a configuration that is gone is named too, though it lay above what is checked; and evidence whatever it was called", async () => {
    writeFileSync(join(root, "t6.config.yaml"), "fail_on: warning\n");
    renameSync(join(root, "one/T6.5.yaml"), join(root, "one/retention.yaml"));
    git("add", "-A");
    git("commit", "-qm", "x");
    rmSync(join(root, "t6.config.yaml"));
    rmSync(join(root, "one/retention.yaml"));
    const { err } = await run(["check", join(root, "one"), "--changed-since", "HEAD"]);
    expect(err).toContain("2 files are gone since HEAD (one/retention.yaml, t6.config.yaml)");
  });

  test("only what changed is checked, and what is wrong with it fails", async () => {
    appendFileSync(join(root, "two/T6.1.yaml"), "what: is this\n");
    const { code, folders, err } = await checked();
    expect([code, folders]).toEqual([1, ["two"]]);
    expect(err).toBe("7 files in 1 assessment: 1 error; 2 assessments have not changed since HEAD\n");
  });

  test("what is staged has changed, whatever the working tree has in its place", async () => {
    appendFileSync(join(root, "two/T6.1.yaml"), "what: is this\n");
    git("add", "-A");
    cpSync("fixtures/all-met/T6.1.yaml", join(root, "two/T6.1.yaml"));
    expect((await checked()).folders).toEqual(["two"]);
  });

  test.each(["--assume-unchanged", "--skip-worktree"])("what git was told not to look at (%s) is looked at", async (how) => {
    git("update-index", how, "two/T6.1.yaml");
    appendFileSync(join(root, "two/T6.1.yaml"), "what: is this\n");
    expect(await checked()).toMatchObject({ code: 1, folders: ["two"] });
  });

  test("a limit of warnings counts those of what was looked at, and that is said", async () => {
    appendFileSync(join(root, "two/T6.1.yaml"), "# more\n");
    expect((await checked("--max-warnings", "3")).err).toContain(
      "2 assessments have not changed since HEAD, and their warnings are not among those that max_warnings counts",
    );
  });

  test("a renamed assessment is a changed one", async () => {
    renameSync(join(root, "one"), join(root, "first"));
    expect(await checked()).toMatchObject({ code: 0, folders: ["first"], unchanged: 2 });
  });

  test.each(["--catalogue", "in the configuration"])("a catalogue that changed bears on all that are assessed against it: %s", async (how) => {
    if (how === "in the configuration") {
      writeFileSync(join(root, "t6.config.yaml"), "catalogue: ./own.yaml\n");
      git("add", "-A");
      git("commit", "-qm", "x");
    }
    const options = how === "--catalogue" ? ["--catalogue", join(root, "own.yaml")] : [];
    expect((await checked(...options)).folders).toEqual([]);
    appendFileSync(join(root, "own.yaml"), "# other\n");
    expect((await checked(...options)).folders).toEqual(["one", "three", "two"]);
  });

  test("a baseline that changed bears on all that are held to it, and a file that nobody is held to on none", async () => {
    writeFileSync(join(root, "known.yaml"), "frozen: []\n");
    git("add", "-A");
    git("commit", "-qm", "x");
    const options = ["--baseline", join(root, "known.yaml")];
    expect((await checked(...options)).folders).toEqual([]);
    appendFileSync(join(root, "known.yaml"), "# other\n");
    expect((await checked(...options)).folders).toEqual(["one", "three", "two"]);
    expect((await checked()).folders).toEqual([]);
  });

  test("a configuration that changed bears on all below it", async () => {
    mkdirSync(join(root, "below"));
    renameSync(join(root, "one"), join(root, "below/one"));
    git("add", "-A");
    git("commit", "-qm", "x");
    writeFileSync(join(root, "below/t6.config.yaml"), "fail_on: warning\n");
    expect((await checked()).folders).toEqual(["below/one"]);
  });

  test("without a repository or a revision one sentence says so, and nothing passes for checked", async () => {
    const sentence = `There is no revision “nowhere” in the repository of ${root}/one. A shallow clone may have to fetch it first.`;
    const { code, out, err } = await run(["check", root, "--changed-since", "nowhere", "-f", "json"]);
    expect([code, err]).toEqual([2, `t6: ${sentence}\n`]);
    expect(JSON.parse(out)).toMatchObject({ refusals: [sentence], gate: { passed: false } });
  });
});
