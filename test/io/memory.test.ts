import fc from "fast-check";
import { expect, test } from "vitest";
import { type Files, memoryWorkspace } from "../../src/io/memory.ts";
import { findAssessments } from "../../src/io/walk.ts";
import { folderWith } from "./folder.ts";

const found = (files: Files) => memoryWorkspace(files).find();

test("assessments are found as on a disk", () => {
  const files = {
    "t6.config.yaml": "",
    "b/assessment.yml": "",
    "b/T6.1.yaml": "",
    "b/t6.baseline.yaml": "",
    "b/.hidden.yaml": "",
    "b/notes.md": "",
    "b/old/assessment.yaml": "",
    "a/deep/er/assessment.yaml": "",
    "a-z/assessment.yaml": "",
    "node_modules/x/assessment.yaml": "",
    ".git/x/assessment.yaml": "",
    "lost/T6.1.yaml": "",
  };
  const { assessments, orphans, unfound } = found(files);
  expect(assessments.map(({ folder, files: names }) => [folder, ...names])).toEqual([
    ["a-z", "assessment.yaml"],
    ["a/deep/er", "assessment.yaml"],
    ["b", "T6.1.yaml", "assessment.yml"],
  ]);
  expect({ orphans, unfound }).toEqual({ orphans: ["lost"], unfound: [] });
});

test("whatever the files, memory and disk find the same", () => {
  const name = fc.constantFrom("a", "b", "a-z", ".c", "node_modules", "é");
  const file = fc.constantFrom("assessment.yaml", "assessment.yml", "T6.1.yaml", "asks.yml", "t6.config.yaml", "x.yaml", "x.md", ".y.yaml");
  const way = fc.tuple(fc.array(name, { maxLength: 3 }), file).map(([folders, last]) => [...folders, last].join("/"));
  fc.assert(
    fc.property(fc.uniqueArray(way, { maxLength: 8, minLength: 1 }), (ways) => {
      const files = Object.fromEntries(ways.map((one) => [one, ""]));
      const root = folderWith(files);
      const here = JSON.parse(
        JSON.stringify(findAssessments([root]))
          .replaceAll(`${root}/`, "")
          .replaceAll(root, "."),
      ) as ReturnType<typeof found>;
      const plain = ({ assessments, orphans, unfound }: typeof here) => ({
        assessments: assessments.map(({ folder, files: names, areFiles }) => ({ folder, names, areFiles })).toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
        orphans: orphans.toSorted(),
        unfound: unfound.map((one) => one.orphans.toSorted()),
      });
      expect(plain(found(files))).toEqual(plain(here));
    }),
    { numRuns: 200 },
  );
});

test("a Map is as good as a record, and the root can be the assessment", () => {
  expect(found(new Map([["assessment.yaml", ""]])).assessments).toMatchObject([{ folder: ".", files: ["assessment.yaml"] }]);
});

test("nothing found is told as for a path", () => {
  expect(found({}).unfound).toEqual([{ path: "the files in memory", orphans: [] }]);
  expect(found({ "x/T6.1.yaml": "" }).unfound).toEqual([{ path: "the files in memory", orphans: ["x"] }]);
});

test("a file is read under any way that leads to it and stays inside", () => {
  const { readText, isTakenIn } = memoryWorkspace({ "a/b.yaml": "text\ufeff\ufffd", "c.yaml": "" });
  for (const way of ["a/b.yaml", "./a/b.yaml", "a/../a//b.yaml", "x/../a/b.yaml"]) expect(readText(way)).toEqual({ text: "text\ufeff\ufffd" });
  const missing = { problem: { code: "file/unreadable", args: { reason: "there is no such file or folder" } } };
  for (const way of ["/a/b.yaml", "../a/b.yaml", "a/../../a/b.yaml", "b.yaml", "", "constructor", "__proto__"]) {
    expect(readText(way), way).toEqual(way === "" ? { problem: { code: "file/unreadable", args: { reason: "it is a folder" } } } : missing);
  }
  expect(readText("a")).toEqual({ problem: { code: "file/unreadable", args: { reason: "it is a folder" } } });
  expect([isTakenIn(".", "c.yaml"), isTakenIn("a", "b.yaml"), isTakenIn("a", "c.yaml")]).toEqual([true, true, false]);
});

test("what no file on a disk may be, none in memory may", () => {
  const much = "é".repeat(3 * 1024 * 1024);
  const { readText } = memoryWorkspace({ large: much, long: "x".repeat(5 * 1024 * 1024), odd: "a\n\0" });
  expect(readText("large")).toEqual({ problem: { code: "file/too-large", args: { size: "6 MiB", limit: "5 MiB" } } });
  expect(readText("long").problem).toBeUndefined();
  expect(readText("odd")).toEqual({ problem: { code: "file/not-utf8", args: { line: "2", hint: expect.stringContaining("NUL") } } });
});

test("the nearest configuration above counts", () => {
  const { findConfig, configAt } = memoryWorkspace({ "t6.config.yaml": "", "a/t6.config.yml": "", "a/b/x": "" });
  const known = new Map();
  expect(findConfig("a/b", known)).toMatchObject({ path: "a/t6.config.yml", folder: "a" });
  expect(findConfig("c/d", known)).toMatchObject({ path: "t6.config.yaml", folder: "." });
  expect(memoryWorkspace({}).findConfig("c/d", known)).toBeUndefined();
  expect(configAt("x/../a/own.yaml")).toMatchObject({ path: "a/own.yaml", folder: "a" });
});

test.each(["", ".", "/a.yaml", "a/", "a//b", "./a", "../a", "a/../b"])("no name of a file: ‘%s’", (name) => {
  expect(() => memoryWorkspace({ [name]: "" })).toThrow(
    new TypeError(`‘${name}’ cannot be the name of a file in memory: it has to be the way to it, with forward slashes, such as npd/assessment.yaml.`),
  );
});

test("what is no record of texts is refused", () => {
  for (const files of [undefined, null, "a.yaml", ["a.yaml"]]) {
    expect(() => memoryWorkspace(files as unknown as Files)).toThrow(new TypeError("The files to load have to be a record or a Map of texts."));
  }
  expect(() => memoryWorkspace(new Map([[1, ""]]) as unknown as Files)).toThrow("‘1’ cannot be the name of a file in memory");
  expect(() => memoryWorkspace({ "a.yaml": new Uint8Array() as unknown as string })).toThrow(new TypeError("What is in a.yaml has to be text."));
});
