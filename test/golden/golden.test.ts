import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { documentView } from "../../src/view/document.ts";
import { renderDocument } from "../../src/render/render.ts";
import { type Changes, evidenceOnly, resultOf, shippedTemplates } from "../view/pipeline.ts";

/*
 * Whole documents, to be read by people. When a change of theirs is meant, read the difference and update them:
 *
 *     npx vitest run test/golden -u
 */

const cases: readonly (readonly [string, string, Changes])[] = [
  ["npd-2019", "npd-2019", {}],
  ["npd-2016", "npd-2016", {}],
  ["all-met", "all-met", {}],
  ["npd-2019-draft", "npd-2019", evidenceOnly],
];

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "no-inline-style": "error", "long-title": "off", "no-raw-characters": "off", "no-trailing-whitespace": "off" },
});

describe.each(cases)("%s", (name, fixture, changes) => {
  let markdown = "";
  let html = "";
  beforeAll(async () => {
    const view = documentView(await resultOf(fixture, changes));
    markdown = renderDocument(view, "annex", "markdown", shippedTemplates());
    html = renderDocument(view, "annex", "html", shippedTemplates());
  });

  test("Markdown", () => expect(markdown).toMatchFileSnapshot(`${name}.md`));
  test("HTML", () => expect(html).toMatchFileSnapshot(`${name}.html`));

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
    const { document } = lint({ strings: { document: markdown }, config: { default: true, "line-length": false, "no-duplicate-heading": { siblings_only: true }, "no-trailing-punctuation": false } });
    expect(document?.map(({ lineNumber, ruleNames, errorContext }) => `${lineNumber} ${ruleNames.join("/")} ${errorContext ?? ""}`)).toEqual([]);
  });

  test("the Markdown holds no HTML", () => expect(markdown).not.toMatch(/(?<!\\)<[a-z!/]/i));
});
