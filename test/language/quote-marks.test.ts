import { expect, test } from "vitest";
import { quoted } from "../../src/language/listed.ts";
import { asTitle } from "../../src/language/quote-marks.ts";

/*
 * Marks inside marks are of the other sort: a reader sees where a title or a quotation ends.
 */

test.each([
  ["Register of shares", "‘Register of shares’"],
  ["Web page ‘How we look after loans data’", "‘Web page “How we look after loans data”’"],
  ["Notes ‘A’ and ‘B’", "‘Notes “A” and “B”’"],
  ["Page ‘What happens to users’ data’", "‘Page “What happens to users’ data”’"],
  ["The producer’s ‘rules’", "‘The producer’s “rules”’"],
  ["Users’ guide", "‘Users’ guide’"],
  ["“Stop” notices", "‘“Stop” notices’"],
])("a title: %s", (title, told) => expect(asTitle(title)).toBe(told));

test("words of the record", () => {
  expect(quoted("“Stop” reminder notices went out")).toBe("“‘Stop’ reminder notices went out.”");
});
