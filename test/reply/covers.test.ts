import { describe, expect, test } from "vitest";
import { readCovers, saysMore } from "../../src/reply/covers.ts";

const questions = ["Q-T6.1a", "Q-T6.1b", "Q-T6.1c", "Q-T6.1d", "Q-T6.1e"];
const letters = (text: string): string | undefined =>
  readCovers(text, questions)
    ?.map((one) => one.slice(-1))
    .join("");

describe("which of several questions an answer is about", () => {
  test.each([
    ["T6.1a", "a"],
    ["Q-T6.1b and Q-T6.1d", "bd"],
    ["6.1a and 6.1b", "ab"],
    ["a and b", "ab"],
    ["(c), e", "ce"],
    ["T6.1a to T6.1c", "abc"],
    ["T6.1a to c", "abc"],
    ["T6.1b–d", "bcd"],
    ["T6.1a/b", "ab"],
    ["T6.1a and T6.1c-e", "acde"],
    ["all", "abcde"],
    ["both of them", "abcde"],
    ["all but T6.1d", "abce"],
    ["everything except T6.1a and b", "cde"],
    ["not T6.1d", "abce"],
    ["only T6.1c, please", "c"],
  ])("%s", (text, expected) => {
    expect(letters(text)).toBe(expected);
  });

  test.each(["", "see above", "T6.1a but not all of it", "T6.1a, T6.2b", "1 and 2", "not any", "a to z", "T6.1a except the last"])(
    "cannot be told: %s",
    (text) => {
      expect(readCovers(text, questions)).toBeUndefined();
    },
  );
});

describe("more than which questions are meant", () => {
  test.each(["T6.1a; the rest is with Legal", "T6.1a (in part)", "only T6.1c, please", "see above", "T6.1a, T6.2b"])("is told: %s", (text) => {
    expect(saysMore(text, questions)).toBe(true);
  });
  test.each(["Q-T6.1a, Q-T6.1b", "a and b", "all of them", "all but T6.1d", "T6.1b–d", "everything except T6.1a and b"])("is not there: %s", (text) => {
    expect(saysMore(text, questions)).toBe(false);
  });
});
