import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Diff } from "../../src/model/generated/schemas.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const npd = (year: string) => join(fixtures, `npd-${year}`);
const folder = mkdtempSync(join(tmpdir(), "t6-diff-"));
const at = (name: string) => join(folder, name);
/** A copy of a fixture with some words of one file replaced. */
const edited = (name: string, fixture: string, file: string, from: string, to: string): string => {
  cpSync(join(fixtures, fixture), at(name), { recursive: true });
  const text = readFileSync(join(at(name), file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(at(name), file), text.replace(from, to));
  return at(name);
};
const diffJson = async (...argv: string[]): Promise<Diff> => JSON.parse((await run(["diff", ...argv, "--format", "json", "--audience", "internal"])).out);

let worse: string;
beforeAll(() => {
  worse = edited("worse", "npd-2019", "T6.1.yaml", "clauses: [T6.1f]\n    kind: guidance", "clauses: [T6.1f]\n    kind: plan");
});
const allMet = join(fixtures, "all-met");

describe("what t6 diff takes", () => {
  test("two folders, two saved results, and one of each", async () => {
    for (const year of ["2016", "2019"]) writeFileSync(at(`${year}.json`), (await run(["score", npd(year), "--format", "json"])).out);
    const { code, out, err } = await run(["diff", npd("2016"), npd("2019")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect((await run(["diff", at("2016.json"), at("2019.json")])).out).toBe(out);
    expect((await run(["diff", npd("2016"), at("2019.json")])).out).toBe(out);
  });

  test("trees of them, in which some are new and some are gone", async () => {
    for (const [tree, names] of [
      ["before", ["npd", "all-met"]],
      ["after", ["all-met", "npd-2019"]],
    ] as const)
      for (const name of names) cpSync(join(fixtures, name), join(at(tree), name === "npd-2019" ? "elsewhere/npd" : name), { recursive: true });
    const { assessments } = await diffJson(at("before"), at("after"));
    expect(assessments.map(({ name, status }) => [name, status])).toEqual([
      ["all-met", "compared"],
      ["elsewhere/npd", "compared"],
    ]);
    rmSync(join(at("after"), "all-met"), { recursive: true });
    expect((await diffJson(at("before"), at("after"))).assessments.map(({ name, status }) => [name, status])).toEqual([
      ["all-met", "removed"],
      ["elsewhere/npd", "compared"],
    ]);
    expect((await run(["diff", at("before"), at("after"), "--fail-on", "worse"])).code).toBe(1);
  });

  test("the same folder twice: nothing changed", async () => {
    expect(await run(["diff", npd("2019"), npd("2019")])).toEqual({ code: 0, out: "Nothing changed.\n", err: "" });
  });
});

describe("what makes it fail", () => {
  test.each([
    [[], 0],
    [["--fail-on", "worse"], 1],
    [["--fail-on", "any"], 1],
  ] as const)("something got worse: %j", async (options, code) => {
    const ran = await run(["diff", npd("2019"), worse, ...options]);
    expect(ran.code).toBe(code);
    expect(ran.out).toContain("Worse");
  });

  test.each([
    [["--fail-on", "worse"], 0],
    [["--fail-on", "any"], 1],
  ] as const)("something got better: %j", async (options, code) => {
    expect((await run(["diff", worse, npd("2019"), ...options])).code).toBe(code);
  });
});

describe("what cannot be compared is told in one sentence, and nothing is written", () => {
  const sentence = async (argv: readonly string[], code: number): Promise<string> => {
    const ran = await run(["diff", ...argv, "-o", at("never.md")]);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" });
    expect(existsSync(at("never.md"))).toBe(false);
    return ran.err;
  };

  test("two folders that are not about the same data, unless that is meant", async () => {
    expect(await sentence([npd("2019"), allMet], 2)).toMatch(
      /^t6: .*npd-2019 \(National Pupil Database, .*\) are not about the same data: --anyway compares them all the same\.\n$/,
    );
    expect((await run(["diff", npd("2019"), allMet, "--anyway"])).code).toBe(0);
  });

  test("a folder that is not there", async () => {
    expect(await sentence([npd("2019"), at("nowhere")], 2)).toBe(`t6: ${at("nowhere")} cannot be opened: there is no such file or folder.\n`);
  });

  test("three folders, or one", async () => {
    expect(await sentence([npd("2019"), npd("2016"), allMet], 2)).toMatch(/^t6: t6 diff compares two: .*\n$/);
    expect(await sentence([npd("2019")], 2)).toMatch(/^t6: .* is one path, and t6 diff compares two: .*\n$/);
  });

  test("a copy for the public", async () => {
    const secret = edited("secret", "all-met", "T6.1.yaml", "state: in_place", "audience: internal\n    state: in_place");
    const copy = at("public.json");
    writeFileSync(copy, (await run(["report", secret, "--format", "json"])).out);
    expect(await sentence([secret, copy], 2)).toBe(
      `t6: ${copy} is a copy for the public, without all that it was decided from: compare a result saved with t6 score --format json --audience internal.\n`,
    );
  });

  test("an assessment that cannot be decided", async () => {
    const broken = edited("broken", "npd-2019", "assessment.yaml", "edition:", "editoin:");
    expect(await sentence([npd("2019"), broken], 1)).toContain(`t6: ${broken} cannot be compared: there are errors in assessment.yaml or in the catalogue.\n`);
  });
});

test("a file that is lost is told as that, and its errors are told too", async () => {
  const lost = edited("lost", "npd-2019", "T6.4.yaml", "evidence:", "evidense:");
  const { code, out, err } = await run(["diff", npd("2019"), lost], { COLUMNS: "200" });
  expect(code).toBe(1);
  expect(err).toContain("Did you mean ‘evidence’?");
  expect(out).toContain("T6.4a, T6.4b, T6.4c, T6.4d, T6.4e: partly met → unknown\n    T6.4.yaml can no longer be read.\n");
});

test("to a file, without colours", async () => {
  const { code, err } = await run(["diff", npd("2016"), npd("2019"), "-o", at("diff.md"), "--color"]);
  expect({ code, err }).toEqual({ code: 0, err: `wrote ${at("diff.md")}\n` });
  expect(readFileSync(at("diff.md"), "utf8")).toMatch(/^### National Pupil Database/);
});

test("a day for both", async () => {
  const { assessments } = await diffJson(npd("2016"), npd("2019"), "--as-of", "2020-01-31");
  expect(assessments[0]).toMatchObject({ old: { as_of: "2020-01-31" }, new: { as_of: "2020-01-31" } });
  expect(assessments[0]?.causes.map(({ kind }) => kind)).not.toContain("time_passed");
});

test("a comment on a pull request stays short enough for one, however much changed", async () => {
  const { out } = await run(["diff", npd("2016"), npd("2019"), "--format", "markdown"]);
  expect(out.length).toBeLessThan(10_000);
});
