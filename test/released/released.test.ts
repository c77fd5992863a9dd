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
import { digestOf, textOf } from "./as-rendered.ts";

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

/** The digests of every document as the version rendered it that wrote the result. */
const rendered: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(readFileSync(join(import.meta.dirname, "as-rendered.json"), "utf8"));

/** What 0.1.0 could make. */
const madeThen = (["annex", "letter", "follow-up", "request", "scorecard"] as const).flatMap((kind) =>
  (["markdown", "html", "odt"] as const).map((format) => [kind, format] as const),
);

describe.each(saved)("the result that t6 %s wrote for %s comes out byte for byte as it did, but for the line that names its rules", (version, file) => {
  const path = join(import.meta.dirname, version, file);
  const result: Result = JSON.parse(readFileSync(path, "utf8"));
  const then = rendered[`${version}/${file}`] ?? {};

  test.each(madeThen)("%s as %s", async (document, format) => {
    expect(digestOf(textOf(await render(result, { document, format })))).toBe(then[`${document} ${format}`]);
  });

  test("as JSON", async () => expect(digestOf(await render(result, { format: "json" }))).toBe(then["json"]));

  test("also where the command made it, from the file", async () => {
    expect(digestOf((await run(["report", path, "-f", "markdown"])).out)).toBe(then["annex markdown"]);
    expect(digestOf((await run(["report", path, "-f", "json"])).out)).toBe(then["json"]);
  });

  test("as a scorecard in the terminal", async () => expect(digestOf((await run(["score", path])).out)).toBe(then["score"]));

  test("score makes a result of the version of today of it, and rendering that changes nothing", async () => {
    const { assessments } = JSON.parse((await run(["score", path, "--format", "json"])).out);
    expect(assessments[0].result).toMatchObject({ format: "t6-result", version: 2, rules_version: "1" });
    const json = await render(assessments[0].result, { format: "json" });
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

test("nothing in a result of an earlier version reaches a page as an order to a screen", async () => {
  const result: Result = JSON.parse(readFileSync(join(import.meta.dirname, "0.1.0/npd-2019.json"), "utf8"), (key, value) =>
    key === "title" || key === "statement" ? `\u001b[31m${value}\u202e` : value,
  );
  for (const [document, format] of madeThen) {
    const text = textOf(await render(result, { document, format }));
    expect(["\u001b", "\u202e"].filter((sign) => text.includes(sign))).toEqual([]);
  }
});
