import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isFolder, writeAllAtomic, writeAtomic } from "../../src/io/write.ts";
import { folderWith } from "./folder.ts";

test("a file is written whole, its folder made, and nothing left beside it", () => {
  const root = folderWith({});
  expect(writeAtomic(join(root, "out/report.md"), "é\n")).toBeUndefined();
  expect(readFileSync(join(root, "out/report.md"), "utf8")).toBe("é\n");
  expect(readdirSync(join(root, "out"))).toEqual(["report.md"]);
});

test("a file that is replaced keeps its mode, and a link stays a link", () => {
  const root = folderWith({ "real.md": "old" });
  chmodSync(join(root, "real.md"), 0o640);
  symlinkSync("real.md", join(root, "link.md"));
  expect(writeAtomic(join(root, "link.md"), "new")).toBeUndefined();
  expect(readFileSync(join(root, "real.md"), "utf8")).toBe("new");
  expect(statSync(join(root, "real.md")).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(root, "link.md")).isSymbolicLink()).toBe(true);
});

test("if one of several cannot be written, none is", () => {
  const root = folderWith({ "a.md": "old", file: "" });
  mkdirSync(join(root, "folder"));
  const write = (last: string) =>
    writeAllAtomic([
      { path: join(root, "a.md"), content: "new" },
      { path: join(root, "b.md"), content: "new" },
      { path: join(root, last), content: "new" },
    ]);
  expect(write("folder")).toEqual({ path: join(root, "folder"), reason: "it is a folder" });
  expect(write("file/c.md")).toEqual({ path: join(root, "file/c.md"), reason: expect.stringMatching(/in the way|not a folder/) });
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("old");
  expect(readdirSync(root).sort()).toEqual(["a.md", "file", "folder"]);
});

test("a device is written to, not replaced", () => {
  expect(writeAtomic("/dev/null", "text")).toBeUndefined();
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("folders are told from files", () => {
  const root = folderWith({ a: "" });
  expect([root, join(root, "a"), join(root, "b")].map(isFolder)).toEqual([true, false, false]);
});
