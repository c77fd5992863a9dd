import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/reply/markdown.ts";

describe("one long line of a reply is looked through once", () => {
  const long = 400_000;
  const blanks = " ".repeat(long);
  test.each([
    ["blanks within a line", `Question: Q-T6.1a\n**Answer:** x${blanks}x\n`],
    ["blanks at the start of a line", `Question: Q-T6.1a\n\n${blanks}x\n`],
    ["blanks behind a word of the form", `Question: Q-T6.1a\n\nAnswer${blanks}x\n`],
    ["quotation marks of mail", `Question: Q-T6.1a\nAnswer: ${"> ".repeat(long / 2)}x\n`],
    ["many forms", "Question: Q-T6.1a\nAnswer: Yes.\n\n".repeat(long / 40)],
  ])("%s", (_, text) => {
    const began = performance.now();
    const { answers } = readMarkdown(text);
    // Minutes, where an expression starts anew at each sign; this is no measurement of speed.
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(answers[0]?.question).toBe("Q-T6.1a");
  });

  test("and each answer stands on its line", () => {
    const { answers } = readMarkdown("\n\nQuestion: Q-T6.1a\nAnswer: Yes.\n\nQuestion: Q-T6.1b\nAnswer: No.\n");
    expect(answers.map(({ line }) => line)).toEqual([3, 6]);
  });
});
