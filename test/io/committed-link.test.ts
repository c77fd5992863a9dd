import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeNewFolder } from "../../src/io/new-folder.ts";
import { writeAtomic } from "../../src/io/write.ts";
import { folderWith } from "./folder.ts";

/*
 * A job writes its report to a name that a pull request may have made a link. What leads out of the repository, or to what git keeps, is not
 * written through, unless somebody put the link there by hand.
 */
test("nothing is written through a link that the repository brings along, out of it or into .git", () => {
  const root = folderWith({ "tree/a.md": "", "outside.md": "old" });
  const tree = join(root, "tree");
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: tree, stdio: "ignore" });
  git("init", "-q");
  mkdirSync(join(root, "elsewhere"));
  for (const [name, to] of [
    ["report.md", "../outside.md"],
    ["new.md", "../not-there.md"],
    ["out", "../elsewhere"],
    ["hook.md", ".git/hooks/post-checkout"],
    ["latest.md", "a.md"],
  ] as const)
    symlinkSync(to, join(tree, name));
  git("add", "-A");
  symlinkSync("../elsewhere", join(tree, "mine"));
  for (const [name, link] of [["report.md"], ["new.md"], ["out/report.md", "out"], ["hook.md"]] as const)
    expect(writeAtomic(join(tree, name), "x")?.reason).toBe(`${join(tree, link ?? name)} is a link that the repository brings along, and it leads out of it`);
  for (const name of ["latest.md", "mine/report.md"]) expect(writeAtomic(join(tree, name), "x")).toBeUndefined();
  expect(existsSync(join(root, "not-there.md"))).toBe(false);
  symlinkSync(".git", join(tree, "evidence"));
  git("add", "evidence");
  for (const [name, link] of [
    ["out/new", "out"],
    ["out/far/new", "out"],
    ["evidence/hooks2", "evidence"],
  ] as const)
    expect(writeNewFolder(join(tree, name), new Map([["assessment.yaml", "x"]]))?.reason).toContain(`${join(tree, link)} is a link`);
  expect([existsSync(join(root, "elsewhere/new")), existsSync(join(root, "elsewhere/far")), existsSync(join(tree, ".git/hooks2"))]).toEqual([
    false,
    false,
    false,
  ]);
  expect(writeNewFolder(join(tree, "mine/new"), new Map([["assessment.yaml", "x"]]))).toBeUndefined();
});
