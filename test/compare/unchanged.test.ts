import { describe, expect, test } from "vitest";
import { createUnchanged } from "../../src/api/unchanged.ts";
import { blobId } from "../../src/io/blob-id.ts";

const like = "0".repeat(40);
const idOf = (text: string): string => blobId(text, like) ?? "";

/** A commit with these files. */
function commit(files: Readonly<Record<string, string>>) {
  const ids = new Map(Object.entries(files).map(([name, text]) => [name, idOf(text)]));
  return { files: [...ids].map(([name, id]) => ({ name, id })), reason: undefined, idOf: (name: string) => ids.get(name) };
}

const own = { "t/a/assessment.yaml": "a", "t/a/T6.1.yaml": "b" };
const loaded = (files: Readonly<Record<string, string | undefined>>) => ({
  files: Object.entries(files).map(([file, text]) => ({ file, kind: "practice" as const, text })),
});
const same = loaded({ "assessment.yaml": "a", "T6.1.yaml": "b" });
const ask = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, now = same, options = {}) =>
  createUnchanged(commit(before), commit(after), options)("t/a", now);

describe("an assessment is unchanged", () => {
  test("where all its files are, to the byte", () => {
    expect(ask(own, own)).toBe(true);
    expect(ask({ ...own, "t/a/notes.md": "x", "t/b/T6.1.yaml": "y", "t/a/t6.baseline.yaml": "z" }, own)).toBe(true);
  });

  test.each([
    ["another text", { "assessment.yaml": "a", "T6.1.yaml": "B" }],
    ["another line break", { "assessment.yaml": "a", "T6.1.yaml": "b\r\n" }],
    ["a file more", { "assessment.yaml": "a", "T6.1.yaml": "b", "asks.yaml": "c" }],
    ["a file less", { "assessment.yaml": "a" }],
    ["a file under another name", { "assessment.yaml": "a", "T6.2.yaml": "b" }],
    ["a file that cannot be read", { "assessment.yaml": "a", "T6.1.yaml": undefined }],
  ])("and not with %s", (_what, files) => {
    expect(ask(own, own, loaded(files))).toBe(false);
  });

  test("and not where another assessment had its folder for its own", () => {
    expect(ask({ ...own, "t/assessment.yaml": "x" }, own)).toBe(false);
  });
});

describe("what rules over it", () => {
  const config = (text: string, at = "t6.config.yaml") => ({ ...own, [at]: text });

  test.each([
    ["a configuration that is new", own, config("fail_on: note\n")],
    ["one that is gone, further down", config("fail_on: note\n", "t/t6.config.yml"), own],
    ["one that says something else", config("fail_on: note\n"), config("fail_on: error\n")],
  ])("%s", (_what, before, after) => {
    expect(ask(before, after)).toBe(false);
    expect(ask(before, after, same, { config: false })).toBe(true);
  });

  test("one elsewhere does not count", () => {
    expect(ask(own, config("fail_on: note\n", "other/t6.config.yaml"))).toBe(true);
  });

  test("the same one, unless nobody can tell which catalogue it names", () => {
    expect(ask(config("fail_on: note\n"), config("fail_on: note\n"), same, { catalogue: "own.yaml" })).toBe(true);
    expect(ask(config("fail_on: note\n"), config("fail_on: note\n"))).toBe(false);
  });
});
