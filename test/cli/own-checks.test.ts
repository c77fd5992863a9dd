import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { composed, overlay } from "../../scripts/diagnostics-cases.ts";
import { forbidden } from "../../src/gate/rules/own/forbids.ts";
import { assessmentWith } from "../assess/examples.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

const options = ["--as-of", "2025-06-30", "--catalogue", resolve("fixtures/diagnostics/catalogue.yaml")];

/** An assessment in `survey` with one open ask, and configurations. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = folderWith({});
  const all = [...composed(overlay("ask/overdue", "bad"))].map(([name, content]) => [`survey/${name}`, content] as const);
  for (const [name, content] of [...all, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const check = (root: string, ...more: readonly string[]) => run(["check", root, ...options, ...more]);
const found = async (root: string, ...more: readonly string[]) =>
  JSON.parse((await check(root, "--format", "json", ...more)).out).diagnostics.filter(({ code }: { code: string }) => code.startsWith("house/"));

const needs = (more: string, severity = "error") =>
  `checks:\n  - {code: house/register, severity: ${severity}, message: "{clause} has no {kind}.", needs: {${more}}}\n`;
const forbids = (more: string, severity = "error") =>
  `checks:\n  - {code: house/words, severity: ${severity}, message: "‘{text}’ is still under {field}.", forbids: {${more}}}\n`;

describe("a clause must have an item of a kind", () => {
  test("there is none: told at the practice, with what to do", async () => {
    const root = tree({ "t6.config.yaml": needs("clauses: [T6.2c], kinds: [register, agreement]") });
    const [one, ...more] = await found(root);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      severity: "error",
      span: { start: { line: 1 } },
      message: "T6.2c has no register or agreement.",
      gated: "counts",
      fails: true,
    });
    expect(one).toMatchObject({ file: expect.stringMatching(/survey\/T6\.2\.yaml$/), help: "Add an item of the kind register or agreement for T6.2c." });
    expect(one).toMatchObject({ page: expect.stringMatching(/t6\.config\.yaml$/), why: expect.stringContaining("asks for it") });
    expect((await check(root)).code).toBe(1);
  });

  test("there is one, or one that is not verified far enough: told at the item", async () => {
    expect(await found(tree({ "t6.config.yaml": needs("clauses: [T6.3d], kinds: [certificate]") }))).toEqual([]);
    const [one] = await found(tree({ "t6.config.yaml": needs("clauses: [T6.3d], kinds: [certificate], verification: verified") }));
    expect(one).toMatchObject({
      place: "evidence[security-certificate].verification",
      help: expect.stringContaining("so that it counts at least as verified"),
    });
  });

  test("what it needs is one thing for a baseline, wherever it is told", async () => {
    const prints = async (more: string) => (await found(tree({ "t6.config.yaml": needs(more) }))).map((one: { fingerprint: string }) => one.fingerprint);
    expect(await prints("clauses: [T6.3d], kinds: [register]")).toEqual(await prints("clauses: [T6.3d], kinds: [certificate], verification: verified"));
  });
});

describe("a text must not be written", () => {
  test("told where it stands; case and line breaks make no difference", async () => {
    const [one, ...more] = await found(tree({ "t6.config.yaml": forbids('texts: ["the  ANSWERS are"], fields: [text]') }));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ place: "asks[publish-retention].text", message: "‘the  ANSWERS are’ is still under text.", span: { start: { line: 5 } } });
  });

  test("only whole words, only under some fields, and no sign stands for another", () => {
    const assessment = assessmentWith([], { practice: "P1", evidence: [] }, {});
    const head = { ...assessment.head, data: { ...assessment.head.data, title: "A tbcd (TBC) x.y", subject: { name: "tbc" } } } as typeof assessment.head;
    const fields = (texts: readonly string[], more: object = {}) =>
      forbidden({ texts: [...texts], ...more }, { ...assessment, head, practices: [], asks: undefined }).map(({ where }) =>
        "pointer" in where ? where.pointer.join(".") : "",
      );
    expect(fields(["tbc"], { fields: ["title"] })).toEqual(["title"]);
    expect(fields(["tbc"])).toEqual(["title", "subject.name"]);
    expect(fields(["bcd"])).toEqual(["title"]);
    expect(fields(["bcd"], { whole_words: true })).toEqual([]);
    expect(fields(["tbc"], { whole_words: true, fields: ["title"] })).toEqual(["title"]);
    expect(fields(["x?y"])).toEqual([]);
    expect(fields([".*"])).toEqual([]);
  });

  test("a long text of nothing but its beginning is looked through in no time", () => {
    const assessment = assessmentWith([], { practice: "P1", evidence: [] }, {});
    const head = { ...assessment.head, data: { ...assessment.head.data, title: "a".repeat(200_000) } };
    const start = performance.now();
    expect(forbidden({ texts: [`${"a".repeat(500)}b`], whole_words: true }, { ...assessment, head })).toEqual([]);
    expect(
      forbidden({ texts: ["a"], whole_words: true }, { ...assessment, head, practices: [], asks: undefined }).some(({ args }) => args["field"] === "title"),
    ).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("checks of one's own are like any other", () => {
  const one = forbids("texts: [answers are kept], fields: [text]");
  test("waived, frozen, and graded", async () => {
    const waiver =
      "waivers: [{code: house/words, id: publish-retention, reason: R., approved_by: {name: P}, approved_on: 2025-06-01, expires_on: 2025-12-31}]\n";
    expect(await found(tree({ "t6.config.yaml": one + waiver }))).toMatchObject([{ gated: "waived" }]);
    expect(await found(tree({ "t6.config.yaml": `${one}severity: [{codes: [house/words], severity: off, reason: R.}]\n` }))).toMatchObject([{ gated: "off" }]);
    const root = tree({ "t6.config.yaml": one });
    expect(await run(["baseline", "write", root, ...options])).toMatchObject({ code: 0 });
    expect(await found(root)).toMatchObject([{ gated: "baseline" }]);
    const slip = await check(tree({ "t6.config.yaml": one + waiver.replace("house/words", "house/wrds") }));
    expect([slip.code, slip.out]).toEqual([2, expect.stringContaining("Did you mean ‘house/words’?")]);
  });

  test("in every format", async () => {
    const root = tree({ "t6.config.yaml": one });
    for (const format of ["pretty", "json", "junit", "sarif", "github", "gitlab", "markdown"]) {
      expect((await check(root, "--format", format)).out).toContain("house/words");
    }
    const [sarif] = JSON.parse((await check(root, "--format", "sarif")).out).runs;
    const rule = sarif.tool.driver.rules.find(({ id }: { id: string }) => id === "house/words");
    expect(rule).toMatchObject({ shortDescription: { text: "Not to be written: ‘answers are kept’." }, defaultConfiguration: { level: "error" } });
  });

  test("t6 explain says what the configuration says, at a path and with --config", async () => {
    const root = tree({ "t6.config.yaml": one });
    const told = await run(["explain", "house/words", join(root, "survey"), ...options]);
    expect([told.code, told.out]).toEqual([0, expect.stringContaining("‘answers are kept’ must not be written under text.")]);
    expect(await run(["explain", "house/none", join(root, "survey"), ...options])).toMatchObject({ code: 2, err: expect.stringContaining("nothing called") });
  });

  test("those of a configuration below come on top, and cannot take the place of one above", async () => {
    const mild = needs("clauses: [T6.2c], kinds: [register]", "note");
    const root = tree({ "t6.config.yaml": one, "survey/t6.config.yaml": mild });
    expect((await found(root)).map(({ code }: { code: string }) => code)).toEqual(["house/register", "house/words"]);
    writeFileSync(join(root, "survey/t6.config.yaml"), forbids("texts: [zzz]", "note"));
    const ran = await check(root);
    expect([ran.code, ran.out]).toEqual([2, expect.stringMatching(/There is another check under the code\s+‘house\/words’/)]);
    expect(await found(root)).toMatchObject([{ severity: "error" }]);
  });

  test("they come with a configuration that is extended, and touch t6 check alone", async () => {
    const root = tree({ "t6.config.yaml": "extends: [policy.yaml]\n", "policy.yaml": one });
    expect(await found(root)).toMatchObject([{ page: expect.stringMatching(/policy\.yaml$/) }]);
    expect(await run(["score", join(root, "survey"), ...options])).toMatchObject({ code: 0 });
  });
});
