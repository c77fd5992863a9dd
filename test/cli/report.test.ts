import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { run } from "./host.ts";

const folder = mkdtempSync(join(tmpdir(), "t6-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string): string => join(import.meta.dirname, "../../fixtures", name);
const exists = (): readonly string[] => readdirSync(folder).sort();

test("all kinds in two formats at once go into a folder, each under its own name", async () => {
  const { code } = await run([
    "report",
    fixture("npd-2019"),
    ...documentKinds.flatMap((kind) => ["-d", kind]),
    "-f",
    "markdown",
    "-f",
    "html",
    "-o",
    `${folder}/`,
  ]);
  expect(code).toBe(0);
  const expected = documentKinds.flatMap((kind) => [".html", ".md"].map((ending) => `npd-2019${kind === "annex" ? "" : `-${kind}`}${ending}`));
  // What was sent to be checked is kept beside it, once for all formats.
  expect(exists()).toEqual([...expected, "npd-2019-fact-check.checked.json"].sort());
});

describe("wrong use is one sentence, and nothing is written", () => {
  test.each([
    ["a kind there is not", ["-d", "poster"], "Allowed choices are annex"],
    ["two documents for the standard output", ["-d", "annex", "-d", "letter"], "These are 2 documents, and the standard output takes one document"],
    ["two documents for one file", ["-d", "annex", "-d", "letter", "-o", join(folder, "one.md")], "is one file"],
    ["a format that t6 does not write", ["-o", join(folder, "annex.rtf")], "would be a file of a kind that t6 does not write"],
    ["a day that does not exist", ["-d", "follow-up", "--since", "2019-02-30"], "Give a day that exists"],
    ["an earlier assessment that is not there", ["-d", "scorecard", "--earlier", join(folder, "nothing")], "cannot be opened"],
    [
      "an earlier assessment of other data",
      ["-d", "scorecard", "--earlier", fixture("all-met")],
      "An earlier assessment is about Brackenmere Household Energy Survey",
    ],
    ["an audience there is not", ["--audience", "friends"], "Allowed choices are public, internal"],
  ])("%s", async (_, options, sentence) => {
    const before = exists();
    const { code, out, err } = await run(["report", fixture("npd-2019"), ...options]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at /);
    expect(exists()).toEqual(before);
  });
});

test("the scorecard puts an earlier assessment beside this one", async () => {
  const { code, out } = await run(["report", fixture("npd-2019"), "-d", "scorecard", "--earlier", fixture("npd-2016")]);
  expect(code).toBe(0);
  expect(out).toContain("| Practice | 22 April 2016 | 31 December 2019 |");
});

describe("documents of many are written out as they are made", () => {
  test.each([
    ["an assessment with errors after them", ["zz-wrong"], 1, /^Nothing was written: the inputs have/m],
    ["a folder that is not there beside them", ["nowhere"], 2, /^Nothing was written\.$/m],
  ] as const)("%s: none is put in its place, and nothing is left", async (_, others, code, words) => {
    cpSync(fixture("npd-2016"), join(folder, "zz-wrong"), { recursive: true });
    writeFileSync(join(folder, "zz-wrong/T6.1.yaml"), "practice: T6.1\nevidense: []\n");
    const before = exists();
    const paths = [...["all-met", "npd-2019"].map(fixture), ...others.map((name) => join(folder, name))];
    const ran = await run(["report", ...paths, "-o", join(folder, "new/in")]);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(words);
    expect(exists()).toEqual(before);
  });

  test("templates that are not there keep all from being written", async () => {
    const before = exists();
    const ran = await run(["report", fixture("all-met"), fixture("npd-2019"), "--templates", join(folder, "nowhere"), "-o", join(folder, "new")]);
    expect(ran.code).toBe(2);
    expect(exists()).toEqual(before);
  });
});
