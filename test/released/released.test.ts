import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Format } from "../../src/api/types.ts";
import { render } from "../../src/index.ts";
import { liftText, proposalText } from "../../src/language/lifts.ts";
import { namingIn } from "../../src/language/naming.ts";
import { documentKinds } from "../../src/model/documents.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { asResult } from "../../src/schema/result.ts";
import { run } from "../cli/host.ts";
import { digestOf } from "./as-rendered.ts";

/** What each format of a document looks like when it is whole. */
const whole: Readonly<Record<Exclude<Format, "json">, RegExp>> = {
  markdown: /^(?:> .+\n\n|\w.+\n)*# .+\n/m,
  html: /^<!doctype html>[\s\S]*<\/html>\n$/i,
  odt: /^PK/,
  docx: /^PK/,
  pdf: /^%PDF-/,
};

/*
 * Results as released versions wrote them, never to be edited. Whatever becomes of the format, each goes on rendering.
 */
const versions = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const saved = versions.flatMap(({ name }) => readdirSync(join(import.meta.dirname, name)).map((file) => [name, file] as const));

test("there are results of the first version", () => {
  expect(saved.filter(([version]) => version === "0.1.0")).toHaveLength(3);
});

/** The digest of the scorecard as the version printed it, without what to do first: 0.1.0 guessed that, and it can only be told by the rules that decided. */
const rendered: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(readFileSync(join(import.meta.dirname, "as-rendered.json"), "utf8"));

describe.each(saved)("the result that t6 %s wrote for %s keeps its words", (version, file) => {
  const path = join(import.meta.dirname, version, file);
  const result: Result = JSON.parse(readFileSync(path, "utf8"));
  const then = rendered[`${version}/${file}`] ?? {};

  test("as JSON it is a result of the version of today, and rendering that changes nothing", async () => {
    const json = await render(result, { format: "json" });
    expect(asResult(JSON.parse(json))).toMatchObject({ result: { format: "t6-result", version: 2, rules_version: "1" } });
    expect(await render(JSON.parse(json), { format: "json" })).toBe(json);
  });

  test("what would lift a finding, and what is proposed, is said in the same words, and none of them is kept", () => {
    const now = asResult(structuredClone(result)).result as Result;
    const naming = namingIn(now);
    const said = {
      proposals: now.proposed_asks.map((ask) => proposalText(ask, naming(ask.clause))),
      lifts: now.practices.flatMap(({ clauses }) => clauses.flatMap(({ id, lifts }) => lifts.map((lift) => liftText(lift, naming(id))))),
    };
    const text = ({ text: words }: object & { readonly text?: string }) => words;
    expect(said).toEqual({
      proposals: result.proposed_asks.map(text),
      lifts: result.practices.flatMap(({ clauses }) => clauses.flatMap(({ lifts }) => lifts.map(text))),
    });
    expect(JSON.stringify(now)).not.toContain("Put right what is missing");
  });

  test("as a scorecard in the terminal", async () => expect(digestOf((await run(["score", path])).out)).toBe(then["score"]));

  test("and whatever gives a position says which version of the rules decided it", async () => {
    const texts = [
      ...(await Promise.all((["annex", "letter", "scorecard"] as const).map((document) => render(result, { document, format: "markdown" })))),
      (await run(["score", path])).out,
    ];
    for (const text of texts) expect(text).toMatch(/with version 1 of (?:its|the) rules/);
  });
});

describe.each(saved)("the result that t6 %s wrote for %s", (version, file) => {
  const path = join(import.meta.dirname, version, file);

  test.each(documentKinds.flatMap((kind) => Object.entries(whole).map(([format, pattern]) => [kind, format, pattern] as const)))(
    "renders a document: %s as %s",
    async (kind, format, pattern) => {
      const { code, out, err } = await run(["report", path, "--document", kind, "--format", format]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(pattern);
      expect(out).not.toMatch(/undefined|\[object/);
    },
  );

  test("renders as JSON", async () => {
    const { code, out, err } = await run(["report", path, "--format", "json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ format: "t6-result" });
  });

  test("can be compared with what is found today", async () => {
    const { code, out, err } = await run(["diff", path, join(import.meta.dirname, "../../fixtures", file.replace(".json", ""))]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).not.toContain("Not explained");
  });

  test("has a scorecard", async () => {
    const { code, out, err } = await run(["score", path]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("T6.5");
    expect(out).not.toMatch(/undefined|\[object/);
  });
});
