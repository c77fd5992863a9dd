import { beforeAll, describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import type { DocumentView } from "../../src/view/shape.ts";
import { type Changes, evidenceOnly, resultOf } from "./pipeline.ts";
import { htmlOf, markdownOf } from "./rendering.ts";

/*
 * What a reader of the real cases must find, in either format, with OSR's words restated and with the words drafted.
 */

const cases: readonly (readonly [string, Changes])[] = [
  ["as judged", {}],
  ["drafted", evidenceOnly],
];

describe.each(cases)("npd-2019, %s", (_, changes) => {
  let result: Result;
  let view: DocumentView;
  let documents: Record<"markdown" | "html", string>;
  beforeAll(async () => {
    result = await resultOf("npd-2019", changes);
    view = documentView(result);
    documents = { markdown: markdownOf(view, "annex"), html: htmlOf(view, "annex") };
  });
  const html = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "&#39;");

  test("has all 32 items, by name, in the record", () => {
    expect(result.evidence).toHaveLength(32);
    for (const { item } of result.evidence) {
      expect(markdownOf(view, "record")).toContain(`| ${item.title} ${item.id}. `);
      expect(htmlOf(view, "record")).toContain(html(item.title));
    }
  });

  test("tells each of them, in its practice's text or its clause table", () => {
    for (const { item } of result.evidence)
      expect(view.practices.some(({ clauses }) => clauses.some(({ standings }) => standings.some(({ id }) => id === item.id)))).toBe(true);
  });

  test("has every address", () => {
    const urls = result.sources.flatMap(({ url }) => url ?? []);
    expect(urls).toHaveLength(11);
    for (const url of urls) {
      expect(documents.markdown).toContain(`](${url})`);
      expect(documents.html).toContain(`href="${url}"`);
    }
  });

  test("has the figures as they were stated, and straight after them that they were not verified", () => {
    const text = plainText(view.practices[1]?.assessment ?? { type: "root", children: [] });
    const at = [
      "almost 110k unique views",
      "almost 31k downloads",
      "almost 28k downloads",
      "over 73k downloads",
      "These figures are as reported and have not been verified.",
    ].map((words) => text.indexOf(words));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    for (const document of Object.values(documents)) {
      const [figures = ""] = /almost 110k[\s\S]{0,700}?have not been verified/.exec(document) ?? [];
      for (const number of ["31k", "28k", "73k"]) expect(figures).toContain(number);
      expect(document.match(/110k|31k|28k|73k/g)).toHaveLength(4);
    }
  });

  test("has the certificate's two years, and the release told as such", () => {
    for (const document of Object.values(documents)) {
      expect(document).toMatch(/basic disclosure certificate[^.]{0,90}2 years/i);
      expect(document).toMatch(/released to one requester,? under freedom of information|to one requester under freedom of information/i);
    }
  });

  test("prints every practice word for word", () => {
    for (const { text } of result.practices) {
      expect(documents.markdown).toContain(`> ${text}\n`);
      expect(documents.html).toContain(`<blockquote><p>${html(text)}</p></blockquote>`);
    }
  });

  test("prints every position with its deciding clause, and its rule in the record", () => {
    const record = markdownOf(view, "record");
    for (const { position } of result.practices) {
      expect(documents.markdown).toMatch(
        new RegExp(
          `The deciding clause is ${position.deciding_clause},|${position.deciding_clause}\\b[^.]*(?:\\.\\d[^.]*)*decide this together|decide this together\\. One of them, ${position.deciding_clause}\\b|\\d clauses decide this together\\. Each`,
        ),
      );
      expect(record).toContain(`Rules: ${position.rule},`);
    }
  });
});

test("npd-2019: OSR's judgement stands beside the position, with the reasons for the difference", async () => {
  const result = await resultOf("npd-2019");
  const view = documentView(result);
  for (const [index, { judgement }] of result.practices.entries()) {
    const text = plainText(view.practices[index]?.tested ?? { type: "root", children: [] });
    expect(text).toContain("is more favourable than this test.");
    expect(plainText(view.practices[index]?.judgement ?? { type: "root", children: [] })).toContain(judgement?.item.reasons);
  }
  // What the project reads into a practice is not under the name of whoever is restated.
  const heads = view.practices.map(({ judgement }) => /^[^:]*:/.exec(plainText(judgement))?.[0]);
  const [read, judged] = ["As the t6 project reads it:", "OSR Assessment:"];
  expect(heads).toEqual([read, read, judged, read, judged]);
});

test("npd-2016: both areas, the plans as plans, and the matter left to the other body", async () => {
  const view = documentView(await resultOf("npd-2016"));
  const markdown = markdownOf(view, "annex");
  expect(view.asks).toHaveLength(2);
  expect(markdown).toContain("in retrospect");
  expect(view.applicability.deferred.map(({ clause }) => clause)).toEqual(["T6.1a", "T6.1b", "T6.1c", "T6.1d", "T6.1e"]);
  const drafted = markdownOf(documentView(await resultOf("npd-2016", evidenceOnly)), "annex");
  expect(drafted).toContain("One further step is planned; a plan does not count as evidence. DfE told us that it plans to improve");
  expect(drafted).toContain("while the matter is before the Information Commissioner's Office.");
});

test("all-met: a self-assessment says that it is one, in every practice", async () => {
  const view = documentView(await resultOf("all-met"));
  for (const { judgement } of view.practices) expect(plainText(judgement)).toMatch(/^Self-assessment\. Not an OSR judgement\. /);
  expect(htmlOf(view, "annex")).not.toContain("OSR Assessment");
});
