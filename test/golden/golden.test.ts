import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedCopyOf } from "../../src/index.ts";
import type { DocumentKind } from "../../src/model/documents.ts";
import { documentView, type ViewOptions } from "../../src/view/document.ts";
import { type Changes, evidenceOnly, resultOf } from "../view/pipeline.ts";
import { htmlOf, markdownOf } from "../view/rendering.ts";

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
  /** How the text was when its facts were checked. */
  readonly checked?: Changes;
  /** Whether its words are kept. One document of each kind is; how each format writes them is told by `test/render`. */
  readonly kept?: true;
}

/** A text as it was sent, and what was decided on the corrections that came back. */
const otherwise: Changes = {
  head: (head) => ({ ...head, title: "Access to the National Pupil Database", introduction: `${head.introduction}\n\nIt was read by nobody else.` }),
};
const corrected: Changes = {
  head: (head) => ({
    ...head,
    corrections: [
      { paragraph: "Annex-1", fingerprint: "00000000", by: "Jo Bloggs, Head of Data, DfE", on: "2016-04-12", wrong: "The year.", should_say: "2015", state: "declined", reason: "The letter of 2015 bears no number.", decided_by: "Priya Shah", decided_on: "2016-04-14" },
      { paragraph: "Annex-2", fingerprint: "00000001", wrong: "The data are held for longer.", shown_by: "Retention schedule, page 3" },
    ],
  }),
};

const cases: readonly Case[] = [
  { name: "npd-2019", kind: "annex", fixture: "npd-2019", kept: true },
  { name: "npd-2016", kind: "annex", fixture: "npd-2016" },
  { name: "all-met", kind: "annex", fixture: "all-met" },
  { name: "npd-2019-draft", kind: "annex", fixture: "npd-2019", changes: evidenceOnly, kept: true },
  { name: "npd-2019-record", kind: "record", fixture: "npd-2019", kept: true },
  { name: "all-met-record", kind: "record", fixture: "all-met" },
  { name: "npd-2016-letter", kind: "letter", fixture: "npd-2016", kept: true },
  { name: "npd-2019-letter", kind: "letter", fixture: "npd-2019", kept: true },
  { name: "all-met-letter", kind: "letter", fixture: "all-met", kept: true },
  { name: "npd-2019-letter-draft", kind: "letter", fixture: "npd-2019", changes: { ...evidenceOnly, head: ({ judgement: _, letter: __, ...head }) => head } },
  { name: "npd-follow-up", kind: "follow-up", fixture: "npd", kept: true },
  { name: "npd-follow-up-since-2018", kind: "follow-up", fixture: "npd", options: { since: "2018-10-01" } },
  { name: "npd-2016-request", kind: "request", fixture: "npd-2016", kept: true },
  { name: "npd-2019-request", kind: "request", fixture: "npd-2019" },
  { name: "all-met-request", kind: "request", fixture: "all-met" },
  { name: "npd-2016-fact-check", kind: "fact-check", fixture: "npd-2016", kept: true },
  { name: "npd-2019-fact-check", kind: "fact-check", fixture: "npd-2019", changes: evidenceOnly },
  { name: "npd-2016-fact-check-changes", kind: "fact-check", fixture: "npd-2016", checked: otherwise, changes: corrected, kept: true },
  { name: "npd-2019-scorecard", kind: "scorecard", fixture: "npd-2019", earlier: "npd-2016", kept: true },
  { name: "all-met-scorecard", kind: "scorecard", fixture: "all-met" },
];

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "no-inline-style": "error", "long-title": "off", "no-raw-characters": "off", "no-trailing-whitespace": "off" },
});

describe.each(cases)("$name", ({ name, kind, fixture, changes, options, earlier, checked, kept }) => {
  let markdown = "";
  let html = "";
  beforeAll(async () => {
    const before = earlier === undefined ? {} : { earlier: [await resultOf(earlier)] };
    const since = checked === undefined ? {} : { checked: checkedCopyOf(await resultOf(fixture, checked)) };
    const view = documentView(await resultOf(fixture, changes), { ...options, ...before, ...since });
    markdown = markdownOf(view, kind);
    html = htmlOf(view, kind);
  });

  if (kept === true) test("says what was read and agreed to", () => expect(markdown).toMatchFileSnapshot(`${name}.md`));

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
      // A letter begins with who writes it.
      config: { default: true, "first-line-heading": kind !== "letter", "line-length": false, "no-duplicate-heading": { siblings_only: true }, "no-trailing-punctuation": false },
    });
    expect(document?.map(({ lineNumber, ruleNames, errorContext }) => `${lineNumber} ${ruleNames.join("/")} ${errorContext ?? ""}`)).toEqual([]);
  });

  test("the Markdown holds no HTML", () => expect(markdown).not.toMatch(/(?<!\\)<[a-z!/]/i));
});
