import fc from "fast-check";
import { expect, test } from "vitest";
import { retyped } from "../../src/workbook/model/retyped.ts";

/** What a text field makes of a text. */
const shown = (text: string): string => text.replace(/\r\n?/g, "\n");

const text = fc.array(fc.tuple(fc.constantFrom("", "a: 1", "# b", "- c"), fc.constantFrom("\n", "\r\n"))).map((lines) => lines.flat().join(""));

test("what nobody typed stays to the byte, whatever its line breaks are", () => {
  fc.assert(
    fc.property(text, (before) => {
      expect(retyped(before, shown(before))).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test("what was typed says what was typed, and lines before and behind it keep theirs", () => {
  fc.assert(
    fc.property(text, text, text, fc.constantFrom("new", "x\ny", ""), (head, middle, tail, typed) => {
      const after = retyped(head + middle + tail, shown(head) + typed + shown(tail));
      expect(shown(after)).toBe(shown(shown(head) + typed + shown(tail)));
      expect(after.startsWith(head.slice(0, head.lastIndexOf("\n") + 1))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(retyped("a\r\nb\r\nc\n", "a\nB\nc\n")).toBe("a\r\nB\r\nc\n");
});
