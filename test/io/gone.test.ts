import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { createChanges } from "../../src/io/changes.ts";
import { folderWith } from "./folder.ts";

let root = "";
const gitIn = (cwd: string, ...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always", ...args], {
    cwd,
    stdio: "ignore",
  });
const git = (...args: readonly string[]) => gitIn(root, ...args);
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "x");
};
const rm = (name: string) => rmSync(join(root, name), { recursive: true });
const move = (from: string, to: string) => {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
};

/** The files of an assessment; those of siblings are alike, but for the title. */
const asks = "asks:\n  - id: one\n    text: What is asked of everybody in the same words, line by line.\n";
const assessment = (folder: string, title = folder) => {
  write(`${folder}/assessment.yaml`, `title: ${title}\nproducer: The body that all of them have in common\nassessor: The same for every one of them\n`);
  write(`${folder}/T6.1.yaml`, "practice: T6.1\nevidence: []\n");
  write(`${folder}/asks.yaml`, asks);
};

/** What is gone since the last commit where these folders are read, as ways from the root. */
function gone(...folders: readonly string[]): readonly string[] {
  const changes = createChanges("HEAD");
  const read = folders.map((folder) => ({ folder: join(root, folder), files: readdirSync(join(root, folder)).filter((name) => name.endsWith(".yaml")) }));
  for (const { folder, files } of read) changes.touch(folder, files, []);
  const found = changes.gone([root], read).flatMap(({ ways }) => ways);
  expect(changes.refusals()).toEqual([]);
  return found.toSorted();
}
const filesOf = (folder: string) => ["T6.1.yaml", "asks.yaml", "assessment.yaml"].map((name) => `${folder}/${name}`);

beforeEach(() => {
  root = folderWith({});
  git("init", "-q", "-b", "main");
  for (const name of ["a", "b", "c"]) assessment(name);
  commit();
});

describe("one file stands for one that is gone", () => {
  test("a folder that was renamed is not gone, whatever was changed in it", () => {
    move("a", "new");
    write("new/asks.yaml", `${asks}# more\n`);
    expect(gone("new", "b", "c")).toEqual([]);
  });

  test("all folders renamed at once, alike as they are", () => {
    for (const name of ["a", "b", "c"]) move(name, `new/${name}${name}`);
    expect(gone("new/aa", "new/bb", "new/cc")).toEqual([]);
  });

  test("one new folder takes the place of one, and the others are gone", () => {
    rm("a");
    rm("b");
    move("c", "new");
    expect(gone("new")).toEqual([...filesOf("a"), ...filesOf("b")]);
    git("add", "-A");
    expect(gone("new")).toEqual([...filesOf("a"), ...filesOf("b")]);
  });

  test("a file goes to another assessment only with its whole folder", () => {
    rm("a/asks.yaml");
    assessment("new");
    expect(gone("a", "b", "c", "new")).toEqual(["a/asks.yaml"]);
    move("b/asks.yaml", "c/more.yaml");
    expect(gone("a", "b", "c", "new")).toEqual(["a/asks.yaml", "b/asks.yaml"]);
  });

  test("a file that was renamed in its folder is not gone", () => {
    move("a/T6.1.yaml", "a/access.yaml");
    expect(gone("a", "b", "c")).toEqual([]);
    git("add", "-A");
    write("a/access.yaml", "practice: T6.1\nevidence: []\n# more\n");
    expect(gone("a", "b", "c")).toEqual([]);
  });
});

describe("what is not at its place any more is gone", () => {
  test("where a link to another assessment took its place", () => {
    rm("a");
    symlinkSync("b", join(root, "a"));
    expect(gone("b", "c")).toEqual(filesOf("a"));
  });

  test("where git was told not to look (assume-unchanged)", () => {
    git("update-index", "--assume-unchanged", "a/asks.yaml");
    rm("a/asks.yaml");
    expect(gone("a", "b", "c")).toEqual(["a/asks.yaml"]);
  });

  test("not what was never committed", () => {
    write("a/T6.2.yaml", "practice: T6.2\nevidence: []\n");
    git("add", "-A");
    rm("a/T6.2.yaml");
    expect(gone("a", "b", "c")).toEqual([]);
  });

  test("where it moved to a folder that is not read", () => {
    move("a", "drafts/a");
    expect(gone("b", "c")).toEqual(filesOf("a"));
  });
});

describe("a submodule that is gone is named: what it held is not looked at any more", () => {
  beforeEach(() => {
    const other = folderWith({ "assessment.yaml": "title: Sub\n" });
    gitIn(other, "init", "-q", "-b", "main");
    gitIn(other, "add", "-A");
    gitIn(other, "commit", "-qm", "x");
    git("submodule", "-q", "add", other, "sub");
    commit();
  });

  test("removed, committed or not, or in its place a link", () => {
    expect(gone("a", "b", "c", "sub")).toEqual([]);
    git("rm", "-qf", "sub");
    expect(existsSync(join(root, "sub"))).toBe(false);
    expect(gone("a", "b", "c")).toEqual(["sub"]);
    symlinkSync("a", join(root, "sub"));
    expect(gone("a", "b", "c")).toEqual(["sub"]);
  });

  test("not one that was moved, or of which the files are in the repository itself now", () => {
    git("mv", "sub", "moved");
    expect(gone("a", "b", "c", "moved")).toEqual([]);
    git("rm", "-qf", "moved");
    write("sub/assessment.yaml", "title: Sub\n");
    expect(gone("a", "b", "c", "sub")).toEqual([]);
  });
});
