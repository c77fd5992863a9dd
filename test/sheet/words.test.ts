import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { bookWords } from "../../src/sheet/words/all.ts";

/** What no book can bring about: it is about files, settings and what is changed in the files alone. */
const elsewhere =
  /^(?:yaml|file|config|catalogue|waiver|correction|baseline|crosswalk|register)\/|^sign-off\/(?:left-out|not-reviewed|words-not-held)$|\/(?:other|of-another|unknown)-catalogue$/;

test("everything that can be told of a book is told in the words of a book", () => {
  const all = Object.keys(codes).filter((code) => !elsewhere.test(code));
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((code) => !Object.hasOwn(bookWords, code))).toEqual([]);
});

test("none of these words speaks of keys", () => {
  const column = (key: string): string => `“${key.toUpperCase()}”`;
  for (const [code, { words }] of Object.entries(bookWords))
    expect(
      words({ args: {}, table: { name: "T", what: "source", fields: [], entries: [], headings: [] }, data: {}, key: "", said: "“x”", column }),
      code,
    ).not.toMatch(/‘\w+:|\.ya?ml|\b[a-z]+_[a-z]+\b/);
});

test("whoever judged and judges again on the same day is told what counts as judged again", () => {
  const column = (key: string): string => `“${key}”`;
  const about = {
    args: {},
    table: { name: "T", what: "judgement" as const, fields: [], entries: [], headings: [] },
    data: {},
    key: "on",
    said: "“2026-11-27”",
    column,
  };
  expect(bookWords["judgement/stale"]?.words(about)).toMatch(/If it stands as it is, choose “yes” under “confirm”; if not, judge anew, and write the day$/);
});
