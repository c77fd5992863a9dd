import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import type { Result, ScoreDocument } from "../../src/model/generated/schemas.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const folder = mkdtempSync(join(tmpdir(), "t6-saved-"));
const at = (name: string) => join(folder, name);
const save = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

const names = ["npd-2019", "npd-2016", "all-met"] as const;
beforeAll(async () => {
  for (const name of names) save(`${name}.json`, (await run(["score", join(fixtures, name), "--format", "json"])).out);
  save("two.json", (await run(["score", join(fixtures, "npd-2016"), join(fixtures, "npd-2019"), "--format", "json"])).out);
});

const scored = (text: string): ScoreDocument => JSON.parse(text);
const result = (name = "all-met"): Result => scored(readFileSync(at(`${name}.json`), "utf8")).assessments[0]?.result as Result;

describe.each(names)("the saved result of %s says what the folder says", (name) => {
  test.each<readonly [string, ...string[]]>([
    ...documentKinds.map((kind) => ["report", "--document", kind] as const),
    ["report", "--format", "html"],
    ["report", "--format", "json"],
    ["score"],
  ] as const)("%s %s %s", async (command, ...options) => {
    const { code, out, err } = await run([command, at(`${name}.json`), ...options]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe((await run([command, join(fixtures, name), ...options])).out);
  });
});

test.each(["json", "ndjson"])("a saved document is scored as %s with the same results, and says where they were saved", async (format) => {
  const document = async (path: string) => scored((await run(["score", path, "--format", format])).out.split(format === "json" ? "\0" : "\n")[0] ?? "");
  const [now, then] = [await document(at("npd-2019.json")), await document(join(fixtures, "npd-2019"))];
  expect(now.assessments[0]?.result).toEqual(then.assessments[0]?.result);
  expect(now.assessments[0]).toMatchObject({ name: at("npd-2019"), saved_in: at("npd-2019.json") });
});

test("lines are read as they were written, with what is missing from them", async () => {
  const text = (await run(["score", join(fixtures, "npd-2016"), join(fixtures, "npd-2019"), at("nowhere"), "--format", "ndjson"])).out;
  expect(text.trimEnd().split("\n")).toHaveLength(3);
  const path = save("lines.ndjson", text);
  const { code, out, err } = await run(["score", path]);
  expect(out).toBe((await run(["score", at("two.json")])).out);
  expect({ code, err }).toEqual({
    code: 2,
    err: `t6: ${path} was saved by a run that could not use everything: ${at("nowhere")} cannot be opened: there is no such file or folder.\n`,
  });
});

test("what could not be decided when it was saved is missed, and the rest is there", async () => {
  const broken = mkdtempSync(join(tmpdir(), "t6-undecided-"));
  writeFileSync(join(broken, "assessment.yaml"), "title: [\n");
  const path = save("undecided.json", (await run(["score", broken, join(fixtures, "all-met"), "--format", "json"])).out);
  const { code, out, err } = await run(["score", path]);
  expect(out).toBe((await run(["score", join(fixtures, "all-met")])).out);
  expect({ code, err }).toEqual({ code: 2, err: `t6: ${path} has no result of ${broken}: nothing could be decided there when it was saved.\n` });
});

test("a finding in a saved result can be explained", async () => {
  const { code, out } = await run(["explain", "T6.4c", at("npd-2019.json")]);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, " ")).toContain("T6.4.yaml:");
});

describe("several results in one file", () => {
  test("is one scorecard after the other", async () => {
    expect((await run(["score", at("two.json")])).out).toBe((await run(["score", join(fixtures, "npd-2016"), join(fixtures, "npd-2019")])).out);
  });

  test("is one document each, called as it was when it was saved", async () => {
    const { code, err } = await run(["report", at("two.json"), at("all-met.json"), "-o", at("out")]);
    expect({ code, err }).toEqual({ code: 0, err: `wrote ${at("out/npd-2016.md")}\nwrote ${at("out/npd-2019.md")}\nwrote ${at("out/all-met.md")}\n` });
  });
});

describe("what is not a saved result is told in one sentence, and nothing is written", () => {
  const whole = () => readFileSync(at("all-met.json"), "utf8");
  test.each([
    ["cut off", () => whole().slice(0, 5000), "breaks off before its end, so there is no result in it: save one with t6 score --format json."],
    ["cut off after a bracket", () => whole().slice(0, whole().indexOf("}") + 1), "breaks off before its end"],
    ["empty", () => "", "is empty, so there is no result in it"],
    ["not JSON", () => "title: yaml\n", "is not JSON, so there is no result in it"],
    ["not JSON in the middle", () => whole().replace('"tool":', "tool:"), "is not JSON, so there is no result in it"],
    ["other JSON", () => '{"name":"t6-assess"}', "is JSON and not a result of t6: save one with t6 score --format json."],
    ["what is printed where nothing could be decided", () => "null\n", "is JSON and not a result of t6"],
    ["an empty list", () => "[]", "holds no assessment, so there is no result in it"],
    ["a document without assessments", () => JSON.stringify({ ...scored(whole()), assessments: [] }), "holds no assessment, so there is no result in it"],
    [
      "a result that is null",
      () => JSON.stringify({ ...scored(whole()), assessments: [{ name: "a", result: null }] }),
      "says that it is a document of t6 score, written",
    ],
    [
      "a document of a version to come",
      () => JSON.stringify({ ...scored(whole()), version: 7 }),
      "is a document of t6 score of version 7, written by t6 0.0.0-source",
    ],
    [
      "facts in a result of version 1",
      () => JSON.stringify({ ...result("npd-2019"), version: 1 }),
      "says that it is a result, written by t6 0.0.0-source, and does not keep to the format",
    ],
    [
      "sentences in a result of version 2",
      () =>
        JSON.stringify({
          ...result(),
          proposed_asks: [{ id: "p", kind: "question", clause: "T6.1a", practice: "T6.1", text: "Why?", rules: [], evidence: [], covered_by: [] }],
        }),
      "says that it is a result, written by t6 0.0.0-source, and does not keep to the format",
    ],
    [
      "a broken line among lines",
      () => `${JSON.stringify(scored(whole()))}\n{\n${JSON.stringify(scored(whole()))}\n`,
      "is not JSON in line 2, so there is no result in it",
    ],
    [
      "a version to come",
      () => JSON.stringify({ ...result(), version: 3, tool: { name: "t6", version: "9.0.0" } }),
      "is a result of version 3, written by t6 9.0.0, which",
    ],
    ["no version", () => JSON.stringify({ ...result(), version: undefined }), "is a result that does not say its version, written by t6"],
    [
      "what does not keep to the format",
      () => JSON.stringify({ ...result(), score: 3 }),
      "says that it is a result, written by t6 0.0.0-source, and does not keep to the format: /score must be object; use the t6",
    ],
    [
      "what is added to the format",
      () => JSON.stringify({ ...result(), mood: "good" }),
      "says that it is a result, written by t6 0.0.0-source, and does not keep to the format: it has a property of an unknown name, “mood”; use the t6",
    ],
    ["not text", () => "{\0}", "cannot be read: it is not UTF-8 text."],
  ])("%s", async (_, text, words) => {
    const path = save("wrong.json", text());
    const { code, out, err } = await run(["report", at("npd-2019.json"), path, "-o", at("never/")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const [sentence, ...rest] = err.trimEnd().split("\n");
    expect(sentence).toContain(`${path} ${words}`);
    expect(sentence?.match(/\.(?= |$)/g)).toHaveLength(1);
    expect(rest).toEqual(["Nothing was written."]);
    expect(existsSync(at("never"))).toBe(false);
  });

  test("which one of a list it is", async () => {
    const path = save("wrong.json", JSON.stringify([result(), { ...result(), version: 9 }]));
    expect((await run(["score", path])).err).toContain(`Result 2 of ${path} is a result of version 9`);
  });

  test("a file that is not there", async () => {
    const { code, err } = await run(["report", at("nowhere.json")]);
    expect({ code, err }).toEqual({ code: 2, err: `t6: ${at("nowhere.json")} cannot be opened: there is no such file or folder.\nNothing was written.\n` });
  });
});

test.each([
  ["--as-of", "2020-01-31"],
  ["--catalogue", "own.yaml"],
])("%s cannot be chosen any more", async (...option) => {
  const { code, out, err } = await run(["score", at("npd-2019.json"), ...option]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`${option[0]} needs the assessment's folder instead.`);
});

test("a byte order mark, as some editors put it, is passed over", async () => {
  const path = save("marked.json", `\ufeff${readFileSync(at("all-met.json"), "utf8")}`);
  expect((await run(["score", path])).code).toBe(0);
});

test("a result whose files had errors is reported only where that is allowed", async () => {
  const path = save("errors.json", JSON.stringify({ ...result(), problems: { error: 2, warning: 0, note: 0 } }));
  const refused = await run(["report", path]);
  expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
  expect(refused.err).toContain("Nothing was written: the inputs have 2 errors. --allow-errors");
  expect((await run(["report", path, "--allow-errors"])).code).toBe(0);
  expect((await run(["score", path])).code).toBe(1);
});

test("lines that break off before what is said of the run are not the whole, and lines may lie in a file called .json", async () => {
  const text = (await run(["score", join(fixtures, "npd-2016"), join(fixtures, "npd-2019"), "--format", "ndjson"])).out;
  const lines = save("lines.json", text);
  expect((await run(["score", lines])).out).toBe((await run(["score", at("two.json")])).out);
  const short = save("short.ndjson", `${text.split("\n").slice(0, 2).join("\n")}\n`);
  const { code, out, err } = await run(["score", short]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(`t6: ${short} breaks off before its end: the last line that t6 score writes is about the run, and is not there.\n`);
});

test("of several results one that is spoilt is told by its name, and the others are used", async () => {
  const document = scored(readFileSync(at("two.json"), "utf8"));
  const [one, two] = document.assessments;
  const path = save("spoilt.json", JSON.stringify({ ...document, assessments: [{ ...one, result: { ...one?.result, evidence: 3 } }, two] }));
  const { code, out, err } = await run(["score", path]);
  expect(code).toBe(2);
  expect(out).toBe((await run(["score", join(fixtures, "npd-2019")])).out);
  expect(err).toContain(`The result of ${join(fixtures, "npd-2016")} in ${path} says that it is a result`);
});

test("an error that was found in what the run shared is told again", async () => {
  const document = scored(readFileSync(at("all-met.json"), "utf8"));
  const wrong = { code: "config/unknown-key", severity: "error", file: "t6.config.yaml" };
  const path = save("shared.json", JSON.stringify({ ...document, diagnostics: [wrong, { ...wrong, severity: "note" }] }));
  const { code, err } = await run(["score", path]);
  expect({ code, err }).toEqual({
    code: 2,
    err: `t6: ${path} was saved by a run that could not use everything: there was an error in t6.config.yaml (config/unknown-key).\n`,
  });
});
