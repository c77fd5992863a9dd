import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

let root = "";
const git = (at: string, ...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always", ...args], {
    cwd: join(root, at),
    stdio: "ignore",
  });
const model = (name: string) => cpSync("fixtures/all-met", join(root, name), { recursive: true });
const checked = async (...args: readonly string[]) => {
  const { code, err } = await run(["check", root, ...args]);
  return { code, err: err.replaceAll(root, "ROOT") };
};

beforeEach(() => {
  root = folderWith({});
  model("one");
});

describe("a check is never green about what it did not look at", () => {
  test("all that there is was read: green", async () => {
    expect((await checked()).code).toBe(0);
  });

  test.each([
    ["two/asks.YAML", "ROOT/two/asks.YAML is not read, because of its name: call it asks.yaml."],
    ["one/T6.1.yaml.txt", "because of its name, and T6.1.yaml is there already"],
    ["two/assessment.yaml.txt", "ROOT/two/assessment.yaml.txt is not read, because of its name: call it assessment.yaml."],
    ["two/Assessment.yaml", "call it assessment.yaml."],
    ["t6.config.yaml.txt", "call it t6.config.yaml."],
    ["one/more/T6.1.yaml", "ROOT/one/more/T6.1.yaml is not read: it lies below the assessment in ROOT/one"],
    ["one/more/access.yaml", "ROOT/one/more/access.yaml is not read"],
    ["two/access.yaml", "ROOT/two holds what looks like an assessment's files and has no assessment.yaml"],
  ])("%s is named, and fails", async (name, words) => {
    mkdirSync(join(root, name, ".."), { recursive: true });
    cpSync(join(root, "one/T6.1.yaml"), join(root, name));
    const { code, err } = await checked();
    expect(err).toContain(words);
    expect(code).toBe(2);
  });

  test("a folder in the place of a file is named, and fails", async () => {
    rmSync(join(root, "one/T6.4.yaml"));
    mkdirSync(join(root, "one/T6.4.yaml/old"), { recursive: true });
    expect(await checked()).toMatchObject({ code: 2, err: expect.stringContaining("ROOT/one/T6.4.yaml is a folder") });
  });

  test.runIf(process.platform === "linux")("a pipe in the place of a file is named, is not waited for, and fails", async () => {
    rmSync(join(root, "one/T6.4.yaml"));
    execFileSync("mkfifo", [join(root, "one/T6.4.yaml")]);
    const { code, out } = await run(["check", root, "-f", "json"]);
    expect(code).toBe(2);
    expect(out).toContain("it is a pipe or a device and not a file");
  });

  test.each([".old", ".a/b", ".a/.b", ".a/b/.c", "node_modules/x", "node_modules/@a/x", ".a/node_modules/x"])(
    "an assessment that was moved to %s is named, and fails",
    async (name) => {
      mkdirSync(join(root, name, ".."), { recursive: true });
      model("two");
      renameSync(join(root, "one"), join(root, name));
      expect(await checked()).toMatchObject({ code: 2, err: expect.stringContaining(`There is an assessment in ROOT/${name}`) });
    },
  );

  test("what is passed by is not told any more where it is named as well, or left out with exclude", async () => {
    model(".old/two");
    const { code } = await run(["check", root, join(root, ".old/two")]);
    expect(code).toBe(0);
    writeFileSync(join(root, "t6.config.yaml"), "exclude: [.old]\n");
    mkdirSync(join(root, ".git"));
    expect((await checked()).code).toBe(0);
  });

  test("a dot folder in an assessment is looked through as any other", async () => {
    mkdirSync(join(root, "one/.old"));
    cpSync(join(root, "one/T6.1.yaml"), join(root, "one/.old/T6.1.yaml"));
    expect(await checked()).toMatchObject({ code: 2, err: expect.stringContaining("ROOT/one/.old/T6.1.yaml is not read") });
  });

  test("the examples of a package that is installed are not meant", async () => {
    model("node_modules/t6-assess/fixtures/all-met");
    writeFileSync(join(root, "node_modules/t6-assess/package.json"), "{}");
    expect((await checked()).code).toBe(0);
  });

  test("git's own folder, and another copy of the repository in a dot folder, hold nothing to check", async () => {
    model(".git/x");
    model(".worktrees/copy");
    mkdirSync(join(root, ".worktrees/.git"));
    expect((await checked()).code).toBe(0);
  });

  test("a link to a folder elsewhere with an assessment is named, and fails; one within the tree is walked as itself", async () => {
    symlinkSync("one", join(root, "latest"));
    expect((await checked()).code).toBe(0);
    const elsewhere = folderWith({ "npd/assessment.yaml": "", "notes/x.md": "" });
    symlinkSync(join(elsewhere, "notes"), join(root, "notes"));
    expect((await checked()).code).toBe(0);
    symlinkSync(elsewhere, join(root, "store"));
    expect(await checked()).toMatchObject({ code: 2, err: expect.stringContaining("ROOT/store is a link to a folder outside of what was named") });
  });
});

describe("submodules", () => {
  const repository = (at: string) => {
    git(at, "init", "-q", "-b", "main");
    git(at, "add", "-A");
    git(at, "commit", "-qm", "x");
  };
  const misspell = (name: string) => {
    const path = join(root, name);
    writeFileSync(path, "practise: T6.1\n");
  };

  beforeEach(() => {
    mkdirSync(join(root, "origin"));
    renameSync(join(root, "one"), join(root, "origin/one"));
    repository("origin");
    mkdirSync(join(root, "main"));
    cpSync("fixtures/all-met", join(root, "main/two"), { recursive: true });
    repository("main");
    git("main", "submodule", "add", "-q", join(root, "origin"), "evidence");
    git("main", "commit", "-qm", "sub");
  });

  test("a submodule that was moved on to a broken commit is checked, and its files are called from the repository that runs", async () => {
    git("main/evidence", "rm", "-q", "one/T6.1.yaml");
    misspell("main/evidence/one/T6.1.yaml");
    git("main/evidence", "add", "-A");
    git("main/evidence", "commit", "-qm", "broken");
    git("main", "checkout", "-qb", "pr");
    git("main", "commit", "-qam", "bump");
    for (const revision of ["main", "HEAD~1"]) {
      const { code, out } = await run(["check", join(root, "main"), "--changed-since", revision, "-f", "json"]);
      const { assessments, changed, diagnostics } = JSON.parse(out);
      expect([code, changed.unchanged, assessments.length]).toEqual([1, 1, 1]);
      expect(new Set(diagnostics.map(({ path }: { path: string }) => path))).toContain("evidence/one/T6.1.yaml");
    }
    expect((await run(["check", join(root, "main"), "--changed-since", "HEAD"])).err).toContain("2 assessments have not changed since HEAD");
  });

  test("a submodule that is new, or of which the old commit is not here, is checked whole", async () => {
    const { out } = await run(["check", join(root, "main"), "--changed-since", "HEAD~1", "-f", "json"]);
    expect(JSON.parse(out).assessments).toEqual([expect.objectContaining({ folder: join(root, "main/evidence/one") })]);
  });

  test("a submodule that is not checked out is named, and fails", async () => {
    git("", "clone", "-q", join(root, "main"), join(root, "clone"));
    const { code, err } = await run(["check", join(root, "clone")]);
    expect(code).toBe(2);
    expect(err).toContain(`${root}/clone/evidence is a submodule that is not checked out`);
  });

  test("one without a configuration is told: nothing that the outer one asks is asked there", async () => {
    writeFileSync(join(root, "main/t6.config.yaml"), "fail_on: warning\n");
    const { out, err } = await run(["check", join(root, "main"), "-f", "json"]);
    expect(err.replace(/\S*\/main/g, "main")).toContain("main/evidence is a repository of its own, and nothing that main/t6.config.yaml asks is asked there");
    expect(JSON.parse(out).unbound).toEqual([{ repository: expect.stringMatching(/main\/evidence$/), config: expect.stringMatching(/t6\.config\.yaml$/) }]);
    expect((await run(["check", join(root, "main"), "--config", join(root, "main/t6.config.yaml")])).err).not.toContain("of its own");
  });

  test("one that no .gitmodules lists is a submodule all the same", async () => {
    git("main", "rm", "-q", "--cached", ".gitmodules");
    rmSync(join(root, "main/.gitmodules"));
    git("main", "commit", "-qm", "unlisted");
    expect((await run(["check", join(root, "main")])).code).toBe(0);
    git("", "clone", "-q", join(root, "main"), join(root, "clone"));
    const { code, err } = await run(["check", join(root, "clone")]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${root}/clone/evidence is a submodule that is not checked out`)]);
  });

  test.each(["2", "4"])("what a sparse checkout leaves out is named, and fails; with an index of version %s", async (version) => {
    git("main", "config", "index.version", version);
    git("main", "update-index", "--index-version", version);
    expect((await run(["check", join(root, "main")])).code).toBe(0);
    git("main", "update-index", "--skip-worktree", "two/T6.4.yaml", "two/T6.5.yaml");
    for (const name of ["T6.4.yaml", "T6.5.yaml"]) rmSync(join(root, "main/two", name));
    const { code, err } = await run(["check", join(root, "main/two")]);
    expect(code).toBe(2);
    expect(err).toContain(`${root}/main/two: git tracks T6.4.yaml and 1 more file here and keeps them out of the working tree`);
    expect((await run(["check", join(root, "main/evidence")])).code).toBe(0);
  });

  test("what git ignores may have changed without a trace, so it is checked with --changed-since as without", async () => {
    cpSync("fixtures/all-met", join(root, "main/build/three"), { recursive: true });
    writeFileSync(join(root, "main/.gitignore"), "build\n");
    git("main", "add", "-A");
    git("main", "commit", "-qm", "ignored");
    const { out } = await run(["check", join(root, "main"), "--changed-since", "HEAD", "-f", "json"]);
    expect(JSON.parse(out).assessments).toEqual([expect.objectContaining({ folder: join(root, "main/build/three") })]);
  });

  test("since something unknown: no file is written, and none of what is printed reads as if all were well", async () => {
    const files = ["markdown", "sarif", "gitlab", "junit", "github", "pretty", "json"].map((format) => `--format=${format}=${join(root, format)}`);
    const { code, err } = await run(["check", join(root, "main"), "--changed-since", "deadbeef", ...files]);
    expect(code).toBe(2);
    expect(err).toContain("There is no revision “deadbeef”");
    expect(err).toContain("No report was written, because nothing was checked.");
    expect(files.map((file) => existsSync(file.split("=")[2] ?? ""))).not.toContain(true);
    for (const format of ["sarif", "gitlab"]) {
      const { out } = await run(["check", join(root, "main"), "--changed-since", "deadbeef", "-f", format]);
      expect(out).toContain("t6/not-checked");
    }
    expect((await run(["check", join(root, "main"), "--changed-since", "deadbeef", "-f", "markdown"])).out).not.toContain("have not changed");
  });

  test("since something unknown: the files of an earlier run say afterwards that nothing was checked", async () => {
    const formats = ["markdown", "sarif", "gitlab", "junit", "github", "pretty", "json"];
    for (const format of formats) writeFileSync(join(root, format), "all is well");
    const { code } = await run(["check", join(root, "main"), "--changed-since", "", ...formats.map((format) => `--format=${format}=${join(root, format)}`)]);
    expect(code).toBe(2);
    for (const format of formats) expect(readFileSync(join(root, format), "utf8").replace(/[\\\s]+/g, " "), format).toContain("The revision is empty");
  });

  test("where something else could be checked, every file says that something was not", async () => {
    const formats = ["markdown", "sarif", "gitlab", "junit", "github", "pretty", "json"];
    const files = formats.map((format) => `--format=${format}=${join(root, format)}`);
    const { code } = await run(["check", join(root, "main"), join(root, "nowhere"), ...files]);
    expect(code).toBe(2);
    for (const format of formats)
      expect(readFileSync(join(root, format), "utf8").replace(/[\\\s]+/g, " "), format).toContain("cannot be opened: there is no such file or folder");
  });
});
