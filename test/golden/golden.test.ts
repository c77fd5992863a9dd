import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentKind } from "../../src/model/documents.ts";
import { renderDocument } from "../../src/render/render.ts";
import { documentView, type ViewOptions } from "../../src/view/document.ts";
import { type Changes, evidenceOnly, resultOf, shippedTemplates } from "../view/pipeline.ts";

/*
 * Whole documents, to be read by people. When a change of theirs is meant, read the difference and update them:
 *
 *     npx vitest run test/golden -u
 */

interface Case {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly fixture: string;
  readonly changes?: Changes;
  readonly options?: ViewOptions;
  readonly earlier?: string;
}

const cases: readonly Case[] = [
  { name: "npd-2019", kind: "annex", fixture: "npd-2019" },
  { name: "npd-2016", kind: "annex", fixture: "npd-2016" },
  { name: "all-met", kind: "annex", fixture: "all-met" },
  { name: "npd-2019-draft", kind: "annex", fixture: "npd-2019", changes: evidenceOnly },
  { name: "npd-2016-letter", kind: "letter", fixture: "npd-2016" },
  { name: "npd-2019-letter", kind: "letter", fixture: "npd-2019" },
  { name: "all-met-letter", kind: "letter", fixture: "all-met" },
  { name: "npd-2019-letter-draft", kind: "letter", fixture: "npd-2019", changes: { ...evidenceOnly, head: ({ judgement: _, letter: __, ...head }) => head } },
  { name: "npd-follow-up", kind: "follow-up", fixture: "npd" },
  { name: "npd-follow-up-since-2018", kind: "follow-up", fixture: "npd", options: { since: "2018-10-01" } },
  { name: "npd-2016-request", kind: "request", fixture: "npd-2016" },
  { name: "npd-2019-request", kind: "request", fixture: "npd-2019" },
  { name: "all-met-request", kind: "request", fixture: "all-met" },
  { name: "npd-2019-scorecard", kind: "scorecard", fixture: "npd-2019", earlier: "npd-2016" },
  { name: "all-met-scorecard", kind: "scorecard", fixture: "all-met" },
];

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "no-inline-style": "error", "long-title": "off", "no-raw-characters": "off", "no-trailing-whitespace": "off" },
});

/** The annex behind a letter has a golden of its own. */
const withoutAnnex = (text: string): string => text.replace(/(?:\n## Annex: |<h2 class="page" id="annex">)[\s\S]*/, "\n");
const withoutStyle = (text: string): string => text.replace(/<style>[\s\S]*<\/style>/, "<style></style>");

describe.each(cases)("$name", ({ name, kind, fixture, changes, options, earlier }) => {
  let markdown = "";
  let html = "";
  beforeAll(async () => {
    const before = earlier === undefined ? {} : { earlier: [await resultOf(earlier)] };
    const view = documentView(await resultOf(fixture, changes), { ...options, ...before });
    markdown = renderDocument(view, kind, "markdown", shippedTemplates());
    html = renderDocument(view, kind, "html", shippedTemplates());
  });

  test("Markdown", () => expect(withoutAnnex(markdown)).toMatchFileSnapshot(`${name}.md`));
  test("HTML", () => expect(withoutAnnex(withoutStyle(html))).toMatchFileSnapshot(`${name}.html`));

  test("the HTML is valid", () => {
    const { results } = validator.validateStringSync(html);
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
  });

  test("the HTML has one heading of the first level and skips none", () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  test("the Markdown keeps to the rules of a linter", () => {
    const { document } = lint({
      strings: { document: markdown },
      config: { default: true, "line-length": false, "no-duplicate-heading": { siblings_only: true }, "no-trailing-punctuation": false },
    });
    expect(document?.map(({ lineNumber, ruleNames, errorContext }) => `${lineNumber} ${ruleNames.join("/")} ${errorContext ?? ""}`)).toEqual([]);
  });

  test("the Markdown holds no HTML", () => expect(markdown).not.toMatch(/(?<!\\)<[a-z!/]/i));
});
