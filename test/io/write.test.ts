import { chmodSync, closeSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
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

test("a link that leads to nothing yet: what it leads to is made, and it stays a link", () => {
  const root = folderWith({});
  mkdirSync(join(root, "deep"));
  symlinkSync("deep", join(root, "way"));
  symlinkSync("../out/real.md", join(root, "deep/second.md"));
  symlinkSync("way/second.md", join(root, "first.md"));
  expect(writeAtomic(join(root, "first.md"), "new")).toBeUndefined();
  expect(readFileSync(join(root, "out/real.md"), "utf8")).toBe("new");
  for (const link of ["first.md", "deep/second.md"]) expect(lstatSync(join(root, link)).isSymbolicLink()).toBe(true);
});

test("a link that leads to itself is told, and stays", () => {
  const root = folderWith({});
  symlinkSync("loop.md", join(root, "loop.md"));
  expect(writeAtomic(join(root, "loop.md"), "new")).toEqual({ path: join(root, "loop.md"), reason: "it is a link that leads to itself" });
  expect(lstatSync(join(root, "loop.md")).isSymbolicLink()).toBe(true);
});

test("nothing goes to a device where a file that belongs with it cannot be written", () => {
  const root = folderWith({});
  const file = openSync(join(root, "open"), "w");
  const files = [`/dev/fd/${file}`, root].map((path) => ({ path, content: "text" }));
  expect(writeAllAtomic(files)).toEqual({ path: root, reason: "it is a folder" });
  closeSync(file);
  expect(readFileSync(join(root, "open"), "utf8")).toBe("");
});

test("folders are told from files", () => {
  const root = folderWith({ a: "" });
  expect([root, join(root, "a"), join(root, "b")].map(isFolder)).toEqual([true, false, false]);
});
