import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, replace, withFixture, write } from "./folder.ts";
import { ownT6, t6 } from "./t6.ts";

/*
 * t6 diff between revisions: what it reads comes from git, and nothing is left behind.
 */
let cwd: string;
let temporary: string;

const git = (...args: string[]): void => {
  const { status, stderr } = spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
};
const commit = (message: string): void => {
  git("add", "-A");
  git("commit", "-q", "-m", message);
};
const diff = (...args: string[]) => t6(["diff", ...args], { cwd, env: { TMPDIR: temporary } });

beforeAll(() => {
  cwd = emptyFolder();
  temporary = emptyFolder();
  git("init", "-q", "-b", "main");
  withFixture(cwd, "npd-2019", "data/npd");
  write(cwd, "t6.config.yaml", "catalogue: own/catalogue.yaml\n");
  write(cwd, "own/catalogue.yaml", `${spawnSync("cat", [join(import.meta.dirname, "../../catalogues/t6.yaml")], { encoding: "utf8" }).stdout}`);
  commit("first");
  git("checkout", "-q", "-b", "topic");
  replace(join(cwd, "data/npd/T6.1.yaml"), "(GDPR).\n    state: in_place", "(GDPR).\n    state: planned");
  commit("worse");
  git("checkout", "-q", "main");
  withFixture(cwd, "all-met", "data/other");
  commit("another assessment");
});

describe("revisions", () => {
  test("since they parted: only what the topic did", () => {
    const { code, out, err } = diff("main...topic", "data", "--fail-on", "worse");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/went back from in place\s+to planned/);
    expect(out).not.toContain("Brackenmere");
  });

  test("one against the other: what the other does not have is gone", () => {
    expect(diff("main..topic").out).toContain("removed: main:data/other");
    expect(diff("main", "topic", "data/npd").out).not.toContain("Brackenmere");
  });

  test("one against the files as they are, from a folder below", () => {
    replace(join(cwd, "data/npd/T6.3.yaml"), "state: in_place", "state: planned");
    const { code, out } = t6(["diff", "HEAD", "npd"], { cwd: join(cwd, "data"), env: { TMPDIR: temporary } });
    git("checkout", "-q", "data");
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("T6.3") });
    expect(diff("HEAD").out).toBe("Nothing changed.\n");
  });

  test("a file that git was told not to look at is looked at", () => {
    git("update-index", "--assume-unchanged", "data/npd/T6.3.yaml");
    replace(join(cwd, "data/npd/T6.3.yaml"), "state: in_place", "state: planned");
    const { out } = diff("HEAD", "data");
    git("update-index", "--no-assume-unchanged", "data/npd/T6.3.yaml");
    git("checkout", "-q", "data");
    expect(out).toContain("T6.3");
    expect(diff("HEAD", "data").out).not.toContain("T6.3");
  });

  test("what nobody touched is there, and nothing about it is different", () => {
    const now = JSON.parse(diff("HEAD", "data", "--format", "json").out);
    expect(now.assessments.map(({ counts }: { counts: object }) => counts)).toEqual(
      Array(2).fill({ worse: 0, better: 0, other: 0, causes: 0, unexplained: 0 }),
    );
  });

  test("an assessment that was moved is the same", () => {
    renameSync(join(cwd, "data/other"), join(cwd, "data/moved"));
    expect(diff("HEAD", "data").out).toBe("Nothing changed.\n");
    renameSync(join(cwd, "data/moved"), join(cwd, "data/other"));
  });

  test("files with errors are named by their revision, and only the newer ones are told", () => {
    replace(join(cwd, "data/npd/T6.3.yaml"), "evidence:", "evidense:");
    git("stash", "-q");
    const { code, err, out } = diff("HEAD", "stash@{0}", "data/npd");
    git("stash", "drop", "-q");
    expect(code).toBe(1);
    expect(err).toContain("stash@{0}:data/npd/T6.3.yaml:");
    expect(out).toContain("T6.3.yaml can no longer be read.");
  });
});

describe("what cannot be done is told in one sentence", () => {
  const sentence = (...args: string[]): string => {
    const { code, out, err } = diff(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    return err;
  };

  test.each([
    ["an unknown revision", ["main...nowhere"], "t6: There is neither a file or folder nor a revision called nowhere here.\n"],
    ["what looks like an option to git", ["main..--output=x"], "t6: There is neither a file or folder nor a revision called --output=x here.\n"],
    ["a path in neither", ["main..topic", "nowhere"], "t6: There is no assessment in nowhere, neither in main nor in topic.\n"],
    [
      "a path in neither, the files as they are now",
      ["main", "nowhere"],
      "t6: There is no assessment in nowhere, neither in main nor in the files as they are now.\n",
    ],
  ] as const)("%s", (_, args, words) => {
    expect(sentence(...args)).toBe(words);
    expect(existsSync(join(cwd, "x"))).toBe(false);
  });

  test("a path outside the repository", () => {
    expect(sentence("main..topic", "..")).toMatch(/^t6: \.\. is not in the repository at .*, whose revisions are compared\.\n$/);
  });

  test("no repository", () => {
    const { code, err } = t6(["diff", "HEAD"], { cwd: emptyFolder(), env: { GIT_CEILING_DIRECTORIES: "/" } });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^t6: HEAD is no file or folder here, and cannot be looked up as a revision: git says “not a git repository.*”\.\n$/),
    });
  });

  test("no git", () => {
    const { code, err } = t6(["diff", "HEAD"], { cwd, env: { PATH: emptyFolder() } });
    expect({ code, err }).toEqual({
      code: 2,
      err: "t6: HEAD is no file or folder here, and cannot be looked up as a revision: git is not installed, or not where programs are looked for.\n",
    });
  });

  test("no commit in common", () => {
    git("checkout", "-q", "--orphan", "alone");
    commit("alone");
    git("checkout", "-q", "main");
    expect(sentence("main...alone")).toBe("t6: main and alone have no commit in common here: fetch more of the history, or compare main..alone.\n");
  });
});

test("a submodule that is gone, new or at another commit is named, because what is in it is not compared", () => {
  const at = (id: string) => git("update-index", "--add", "--cacheinfo", `160000,${id.repeat(40)},data/shared`);
  git("checkout", "-q", "-b", "with-submodule", "main");
  at("a");
  git("commit", "-q", "-m", "a submodule");
  expect(diff("main", "with-submodule", "data")).toMatchObject({ code: 2, err: expect.stringContaining("data/shared is in with-submodule and not in main") });
  const gone = diff("with-submodule", "main", "data", "--fail-on", "worse");
  expect(gone.err).toBe(
    "t6: The submodule data/shared is in with-submodule and not in main, and what is in a submodule is not compared. Look at it where it was, or compare saved results.\n",
  );
  expect(gone.code).toBe(2);
  at("b");
  expect(diff("HEAD", "data").err).toContain("data/shared stands at another commit in the files as they are now than in HEAD");
  expect(diff("HEAD", "data/npd")).toMatchObject({ code: 0, err: "" });
  expect(diff("with-submodule", "with-submodule", "data")).toMatchObject({ code: 0, err: "" });
  git("reset", "-q", "--hard");
  git("checkout", "-q", "main");
});

test("nothing is left behind", () => {
  expect(ownT6(["diff", "HEAD~1", "HEAD"], { cwd, env: { TMPDIR: temporary } }).code).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
  rmSync(cwd, { recursive: true });
});

test("a file that is a link counts as the file it leads to, in a revision as on the disk", () => {
  const before = cwd;
  cwd = emptyFolder();
  git("init", "-q", "-b", "main");
  const npd = withFixture(cwd, "npd-2019");
  mkdirSync(join(cwd, "shared"));
  renameSync(join(npd, "T6.1.yaml"), join(cwd, "shared/common.yaml"));
  symlinkSync("../shared/again.yaml", join(npd, "T6.1.yaml"));
  symlinkSync("common.yaml", join(cwd, "shared/again.yaml"));
  symlinkSync("nowhere.yaml", join(cwd, "shared/lost.yaml"));
  symlinkSync("round.yaml", join(cwd, "shared/round.yaml"));
  commit("with links");
  const { code, out } = diff("HEAD", "npd-2019", "--fail-on", "any");
  expect([code, out]).toEqual([0, expect.stringContaining("Nothing changed.")]);
  replace(join(cwd, "shared/common.yaml"), "state: in_place", "state: planned");
  expect(diff("HEAD", "npd-2019").out).toContain("Without changing where anything stands: 1 step back.");
  cwd = before;
});
