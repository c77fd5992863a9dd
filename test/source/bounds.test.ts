import { describe, expect, test } from "vitest";
import { textProblems } from "../../src/schema/text-limits.ts";
import { firstOfEach } from "../../src/source/cascade.ts";
import { linesOf } from "../../src/source/lines.ts";
import { isPlain } from "../../src/source/screen.ts";
import { isSteady, type Looked, looked } from "./looked.ts";

describe("one long line is looked through once", () => {
  const long = 20_000;
  test.each([
    ["[", (many: number) => `a: ${"[".repeat(many)}`],
    ["{", (many: number) => `a: ${"{".repeat(many)}`],
    ["|#", (many: number) => `a: ${"|#".repeat(many / 2)}`],
    ["comments below brackets", (many: number) => "a: []\n#\n".repeat(many / 8)],
    ["lines of blanks", (many: number) => "a: b\n \n".repeat(many / 8)],
    ["lines of blanks below block text", (many: number) => `a: |-\n  b${"\n \n  b".repeat(many / 8)}`],
  ])("%s", (_, text) => {
    const [once, twice] = [long, 2 * long].map((many) => looked(() => isPlain(text(many)))) as [Looked, Looked];
    expect(once.signs).toBeGreaterThan(long / 4);
    expect(twice.signs).toBeLessThanOrEqual(2.1 * once.signs);
    expect(twice.expressions.filter((expression) => !isSteady(expression))).toEqual([]);
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
  const error = (at: number) => ({ code: "UNEXPECTED_TOKEN", message: "Unexpected single-quoted-scalar at node end", pos: [at, at + 1] }) as never;
  const signsOf = (many: number): number => {
    const errors = Array.from({ length: many }, (_, index) => error(5 + index * 4));
    const lines = linesOf(`a: ${"' ".repeat(many * 2)}`);
    return looked(() => expect(firstOfEach(errors, [], lines).mistakes).toHaveLength(1)).signs;
  };
  expect(signsOf(4_000)).toBeLessThanOrEqual(2.1 * signsOf(2_000));
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
