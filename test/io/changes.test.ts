import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createChanges } from "../../src/io/changes.ts";
import { changedFiles } from "../../src/io/git.ts";
import { folderWith } from "./folder.ts";

let root = "";
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
const write = (name: string, text = `${name}\n`) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const commit = (...args: readonly string[]) => {
  git("add", "-A");
  git("commit", "-qm", "x", ...args);
};
const changed = (revision: string): readonly string[] => {
  const { files, refusal } = changedFiles(root, revision, "evidence");
  if (files === undefined) throw new Error(refusal);
  return [...files].map((file) => file.slice(root.length + 1)).sort();
};
const touched = (revision: string, folder: string, files: readonly string[] = [], others: readonly string[] = []) =>
  createChanges(revision).touch(
    join(root, folder),
    files,
    others.map((name) => join(root, name)),
  );

beforeEach(() => {
  root = folderWith({});
  git("init", "-q", "-b", "main");
  for (const name of ["a", "b", "b/c", "d"]) write(`${name}/assessment.yaml`);
  write(".gitignore", "ignored\n");
  commit();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("attributes of git touch all below them: by them other bytes are read than git compares", () => {
  write("b/.gitattributes", "c/assessment.yaml working-tree-encoding=ISO-8859-1\n");
  commit();
  expect(["a", "b", "b/c", "d"].map((folder) => touched("HEAD~1", folder, ["assessment.yaml"]))).toEqual([false, true, true, false]);
  rmSync(join(root, "b/.gitattributes"));
  commit();
  expect(touched("HEAD~1", "b/c", ["assessment.yaml"])).toBe(true);
});

describe("the files that changed since a revision", () => {
  test("committed, staged, neither, and not known to git; but not what git ignores", () => {
    write("a/T6.1.yaml");
    commit();
    write("b/T6.1.yaml");
    git("add", "-A");
    write("d/assessment.yaml", "other\n");
    write("new/ä b\n.yaml");
    write("ignored/T6.1.yaml");
    expect(changed("HEAD~1")).toEqual(["a/T6.1.yaml", "b/T6.1.yaml", "d/assessment.yaml", "new/ä b\n.yaml"]);
    expect(changed("HEAD")).toEqual(["b/T6.1.yaml", "d/assessment.yaml", "new/ä b\n.yaml"]);
  });

  test("a renamed file under both names, a deleted one too", () => {
    renameSync(join(root, "a/assessment.yaml"), join(root, "a/other.yaml"));
    rmSync(join(root, "d/assessment.yaml"));
    expect(changed("HEAD")).toEqual(["a/assessment.yaml", "a/other.yaml", "d/assessment.yaml"]);
    commit();
    expect(changed("HEAD~1")).toEqual(["a/assessment.yaml", "a/other.yaml", "d/assessment.yaml"]);
  });

  test("what happened on the other branch meanwhile is no change of ours", () => {
    git("checkout", "-qb", "topic");
    write("a/T6.1.yaml");
    commit();
    git("checkout", "-q", "main");
    write("b/T6.1.yaml");
    commit();
    git("checkout", "-q", "topic");
    expect(changed("main")).toEqual(["a/T6.1.yaml"]);
  });

  test("without a common history everything that differs", () => {
    git("checkout", "-q", "--orphan", "other");
    write("a/assessment.yaml", "other\n");
    commit();
    expect(changed("main")).toEqual(["a/assessment.yaml"]);
  });

  test("before the first commit everything", () => {
    root = folderWith({ "a/assessment.yaml": "a\n" });
    git("init", "-q");
    git("add", "-A");
    expect(changed("HEAD")).toEqual(["a/assessment.yaml"]);
  });

  test("in a hook, where git has named another repository in the environment", () => {
    vi.stubEnv("GIT_DIR", "/nowhere");
    vi.stubEnv("GIT_WORK_TREE", "/nowhere");
    write("a/T6.1.yaml");
    expect(changed("HEAD")).toEqual(["a/T6.1.yaml"]);
  });

  test("in a hook of another repository, of which git has named the index: that of the one that is asked counts", () => {
    const other = folderWith({});
    execFileSync("git", ["init", "-q"], { cwd: other });
    write("a/T6.1.yaml");
    for (const index of [".git/index", ".git/next-index-1.lock", `${other}/.git/index.lock`]) {
      vi.stubEnv("GIT_INDEX_FILE", index);
      expect(changed("HEAD")).toEqual(["a/T6.1.yaml"]);
    }
  });

  test("in a hook of its own the index of the commit that is being made counts", () => {
    vi.stubEnv("GIT_INDEX_FILE", join(root, ".git/next-index-1.lock"));
    write("a/T6.1.yaml");
    git("read-tree", "HEAD");
    git("add", "a/T6.1.yaml");
    rmSync(join(root, "a/T6.1.yaml"));
    expect(changed("HEAD")).toEqual(["a/T6.1.yaml"]);
  });

  test("nothing is run that the repository configures", () => {
    const trap = join(root, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch "${root}/sprung"\n`, { mode: 0o755 });
    git("config", "core.fsmonitor", trap);
    git("config", "diff.external", trap);
    for (const key of ["clean", "smudge", "process"]) git("config", `filter.odd "name.${key}`, trap);
    git("config", 'filter.odd "name.required', "true");
    writeFileSync(join(root, ".gitattributes"), '*.yaml filter="odd \\"name"\n*.yaml filter=odd\n');
    git("config", "filter.odd.clean", trap);
    write("a/assessment.yaml", "other\n");
    expect(changed("HEAD")).toEqual([".gitattributes", "a/assessment.yaml", "trap.sh"]);
  });
});

describe("where it cannot be told, one sentence says why", () => {
  const refusal = (revision: string) => changedFiles(root, revision, "evidence").refusal;

  test("an empty revision is one that nobody gave", () => {
    expect(refusal("")).toBe("The revision is empty: what was to name it, a variable of the job perhaps, has no value.");
  });

  test.each(["nowhere", "--output=sprung", "HEAD..main", "a\0b", "$(touch sprung)"])("no revision: %j", (revision) => {
    expect(refusal(revision)).toBe(`There is no revision “${revision}” in the repository of evidence. A shallow clone may have to fetch it first.`);
    expect(changed("HEAD")).toEqual([]);
  });

  test("no git", () => {
    vi.stubEnv("PATH", join(root, "a"));
    expect(refusal("HEAD")).toBe("What changed since HEAD cannot be told: git is not installed, or not where programs are looked for.");
  });

  test("a repository that git does not take for one", () => {
    rmSync(join(root, ".git"), { recursive: true });
    writeFileSync(join(root, ".git"), "gitdir: /nowhere\n");
    expect(refusal("HEAD")).toBe("What changed since HEAD cannot be told: git says “not a git repository: /nowhere”.");
  });

  test("no repository at all", () => {
    const folder = folderWith({ "a/assessment.yaml": "a\n" });
    const changes = createChanges("HEAD");
    expect(changes.touch(join(folder, "a"), [], [])).toBeUndefined();
    expect(changes.touch(folder, [], [])).toBeUndefined();
    expect(changes.refusals()).toEqual([`${folder}/a is in no git repository, so what changed in it since HEAD cannot be told.`]);
  });
});

describe("an assessment is touched", () => {
  test("by a YAML file in its own folder: changed, new or gone; not by another's, and not by a note", () => {
    write("a/T6.1.yml");
    write("b/c/T6.1.yaml");
    write("b/note.txt");
    rmSync(join(root, "d/assessment.yaml"));
    expect(["a", "b", "b/c", "d"].map((folder) => touched("HEAD", folder))).toEqual([true, false, true, true]);
  });

  test.each(["t6.config.yaml", "b/t6.config.yml", "b/t6.baseline.yaml"])("by a %s at or above it, gone ones too", (name) => {
    write(name);
    expect([touched("HEAD", "b/c"), touched("HEAD", "a")]).toEqual([true, name === "t6.config.yaml"]);
    commit();
    expect(touched("HEAD", "b/c")).toBe(false);
    rmSync(join(root, name));
    expect(touched("HEAD", "b/c")).toBe(true);
  });

  test("by something else that it is decided by, such as a catalogue", () => {
    write("catalogue.yaml");
    expect([touched("HEAD", "a", [], ["catalogue.yaml"]), touched("HEAD", "a")]).toEqual([true, false]);
  });

  test("by a file that one of its own is a link to, and through a link to its folder", () => {
    write("shared/T6.1.yaml");
    symlinkSync("../shared/T6.1.yaml", join(root, "a/T6.1.yaml"));
    symlinkSync("d", join(root, "way"));
    commit();
    write("shared/T6.1.yaml", "other\n");
    expect([touched("HEAD", "a", ["T6.1.yaml"]), touched("HEAD", "way")]).toEqual([true, false]);
    write("d/T6.1.yaml");
    expect(touched("HEAD", "way")).toBe(true);
  });
});

test("of a repository that belongs to somebody else it is said how git comes to trust it", () => {
  const root = folderWith({ "a.yaml": "" });
  execFileSync("git", ["init", "-q"], { cwd: root });
  vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  expect(changedFiles(root, "HEAD", "a").refusal).toContain(`git config --global --add safe.directory ${root}`);
  vi.unstubAllEnvs();
});
