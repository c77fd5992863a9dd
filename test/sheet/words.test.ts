import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { bookWords } from "../../src/sheet/words/all.ts";

/** What no book can bring about: it is about files, settings and what is changed in the files alone. */
const elsewhere = /^(?:yaml|file|config|catalogue|waiver|sign-off|correction)\//;

test("every error that a book can make is told in the words of a book", () => {
  const errors = Object.entries(codes).flatMap(([code, { severity }]) => (severity === "error" && !elsewhere.test(code) ? [code] : []));
  expect(errors.length).toBeGreaterThan(40);
  expect(errors.filter((code) => !Object.hasOwn(bookWords, code))).toEqual([]);
});

test("none of these words speaks of keys", () => {
  const column = (key: string): string => `“${key.toUpperCase()}”`;
  for (const [code, { words }] of Object.entries(bookWords))
    expect(
      words({ args: {}, table: { name: "T", what: "source", fields: [], entries: [], headings: [] }, data: {}, key: "", said: "“x”", column }),
      code,
    ).not.toMatch(/‘\w+:|\.ya?ml|\b[a-z]+_[a-z]+\b/);
});
