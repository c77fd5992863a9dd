import { describe, expect, test } from "vitest";
import { textProblems } from "../../src/schema/text-limits.ts";
import { firstOfEach } from "../../src/source/cascade.ts";
import { linesOf } from "../../src/source/lines.ts";
import { isPlain } from "../../src/source/screen.ts";

describe("one long line is looked through once", () => {
  const long = 2_000_000;
  test.each([
    ["[", `a: ${"[".repeat(long)}`],
    ["{", `a: ${"{".repeat(long)}`],
    ["|#", `a: ${"|#".repeat(long / 2)}`],
    ["comments below brackets", "a: []\n#\n".repeat(long / 8)],
    ["lines of blanks", "a: b\n \n".repeat(long / 8)],
  ])("%s", (_, text) => {
    const began = performance.now();
    isPlain(text);
    // Minutes, where an expression starts anew at each sign; this is no measurement of speed.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test.each([
    ["a: [\n# a comment in brackets\n]", false],
    ["a: [b]\n# a comment", true],
    ["a: |\n \n  b", false],
    ["a: > # why\n\n \n  b", false],
    ["a: b\n \nc: d", true],
  ])("%j", (text, isIt) => {
    expect(isPlain(text)).toBe(isIt);
  });
});

test("a line with an error at each sign of it is looked at once", () => {
  const many = 100_000;
  const error = (at: number) => ({ code: "UNEXPECTED_TOKEN", message: "Unexpected single-quoted-scalar at node end", pos: [at, at + 1] }) as never;
  const errors = Array.from({ length: many }, (_, index) => error(5 + index * 4));
  const began = performance.now();
  expect(firstOfEach(errors, [], linesOf(`a: ${"' ".repeat(many * 2)}`)).mistakes).toHaveLength(1);
  // Minutes, where all that stands before each is looked at.
  expect(performance.now() - began).toBeLessThan(10_000);
});

describe("a text that no document can be made of is told by check", () => {
  const narrative = (text: string) => textProblems({ judgement: { narrative: text } }).map(({ args }) => args["what"]);
  test.each([
    [">".repeat(21), "lists or quotations 21 deep"],
    [`${"> ".repeat(1500)}x`, "lists or quotations 1500 deep"],
    [`${"- ".repeat(30)}x`, "lists or quotations 30 deep"],
    [`${"1. ".repeat(30)}x`, "lists or quotations 30 deep"],
    [Array.from({ length: 40 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n"), "lists or quotations 40 deep"],
    ["*a_ ".repeat(3000), "6000 signs of Markdown, such as * [ | and `"],
    ["a".repeat(100_001), "100001 characters"],
  ])("%#", (text, what) => {
    expect(narrative(text)).toEqual([what]);
  });

  test("what people write is not", () => {
    expect(narrative("> - a\n>   - b\n\n1. c\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")).toEqual([]);
    expect(textProblems({ statement: ">".repeat(100) })).toEqual([]);
  });
});
