import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { emptyFolder, namesIn, replace, withFixture, write } from "./folder.ts";
import { run } from "./process.ts";
import { t6 } from "./t6.ts";

/*
 * A document is there whole or not at all: what was there before a run that fails is there after it, byte for byte,
 * and nothing else is.
 */
let cwd: string;
const before = "what was here before\n";

beforeEach(() => {
  cwd = emptyFolder();
  withFixture(cwd, "npd-2019");
  withFixture(cwd, "all-met");
  replace(join(withFixture(cwd, "npd-2016", "wrong"), "T6.1.yaml"), "evidence:", "evidense:");
  write(cwd, "own/annex.md.hbs", "# {{md title}}\n{{md nothing_of_this_name}}\n");
  write(cwd, "out/annex.md", before);
});

describe("an existing file stays as it is", () => {
  test.each([
    ["inputs with errors", ["wrong"], 1],
    ["no assessment", ["out"], 2],
    ["a path that is not there, beside one that is", ["npd-2019", "nowhere"], 2],
    ["a template that cannot be filled in", ["npd-2019", "--templates", "own"], 2],
    ["a template that is not there", ["npd-2019", "--templates", "nowhere"], 2],
    ["a catalogue that is not there", ["npd-2019", "--catalogue", "nowhere.yaml"], 2],
    ["wrong use", ["npd-2019", "--as-of", "2019-13-01"], 2],
  ] as const)("%s", (_, args, code) => {
    const there = namesIn(cwd);
    const ran = t6(["report", ...args, "-o", "out/annex.md"], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.err).not.toContain("wrote");
    expect(readFileSync(join(cwd, "out/annex.md"), "utf8")).toBe(before);
    expect(namesIn(join(cwd, "out"))).toEqual(["annex.md"]);
    expect(namesIn(cwd)).toEqual(there);
  });
});

describe("several documents: all or none", () => {
  test("both, each under the name of its assessment", () => {
    const { code, err } = t6(["report", "npd-2019", "all-met", "-o", "new", "--format", "html"], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "wrote new/all-met.html\nwrote new/npd-2019.html\n" });
    expect(namesIn(join(cwd, "new"))).toEqual(["all-met.html", "npd-2019.html"]);
  });

  test("none where one of the assessments has errors", () => {
    expect(t6(["report", "npd-2019", "wrong", "all-met", "-o", "out"], { cwd }).code).toBe(1);
    expect(t6(["report", ".", "-o", "new/"], { cwd }).code).toBe(1);
    expect(namesIn(join(cwd, "out"))).toEqual(["annex.md"]);
    expect(namesIn(cwd)).not.toContain("new");
  });

  test("none where one of them cannot be put in its place", () => {
    write(cwd, "out/all-met.md", before);
    mkdirSync(join(cwd, "out/npd-2019.md"));
    const { code, out, err } = t6(["report", "npd-2019", "all-met", "-o", "out"], { cwd });
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: "t6: out/npd-2019.md cannot be written: it is a folder.\n" });
    expect(namesIn(join(cwd, "out"))).toEqual(["all-met.md", "annex.md", "npd-2019.md"]);
    expect(namesIn(join(cwd, "out/npd-2019.md"))).toEqual([]);
    expect(readFileSync(join(cwd, "out/all-met.md"), "utf8")).toBe(before);
  });
});

test("a document that is written takes the place of the old one, and leaves nothing beside it", () => {
  expect(t6(["report", "npd-2019", "-o", "out/annex.md"], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, "out/annex.md"), "utf8")).toMatch(/^# National Pupil Database/m);
  expect(namesIn(join(cwd, "out"))).toEqual(["annex.md"]);
});

describe("an output that is an input: neither it nor any other is written", () => {
  test.each([
    ["check", ["check", "npd-2019", "--format", "junit=junit.xml", "--format", "json=npd-2019/T6.1.yaml"]],
    ["the current folder goes without saying", ["forecast", "npd-2019", "-o", "./npd-2019/../npd-2019/T6.1.yaml"]],
    ["two revisions", ["diff", "HEAD..HEAD", "npd-2019", "-f", "json", "-o", "npd-2019/T6.1.yaml"]],
  ] as const)("%s", (_, args) => {
    for (const of of [
      ["init", "-q"],
      ["add", "."],
      ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "all"],
    ])
      run("git", of, cwd);
    const [evidence, there] = [readFileSync(join(cwd, "npd-2019/T6.1.yaml"), "utf8"), namesIn(cwd)];
    const { code, out, err } = t6(args, { cwd });
    const output = args.at(-1)?.replace("json=", "");
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: `t6: ${output} is an input, and it would be lost: name another file for the output. Nothing was written.\n`,
    });
    expect(readFileSync(join(cwd, "npd-2019/T6.1.yaml"), "utf8")).toBe(evidence);
    expect(namesIn(cwd)).toEqual(there);
  });
});
