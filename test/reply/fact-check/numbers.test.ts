import { describe, expect, test } from "vitest";
import { numbersIn } from "../../../src/reply/fact-check/words.ts";

const block = "T6.2-1 to T6.2-15";

describe("which paragraphs a correction is about", () => {
  test.each([
    ["T6.2-4", "T6.2-4"],
    ["6.2-4", "T6.2-4"],
    ["4", "T6.2-4"],
    ["paragraph 2 and 4", "T6.2-2 T6.2-4"],
    ["T6.2-11/12", "T6.2-11 T6.2-12"],
    ["T6.2-10 to 13", "T6.2-10 T6.2-13 T6.2-11 T6.2-12"],
    ["6.2-1 and 6.2-3", "T6.2-1 T6.2-3"],
    ["T6.5-1, second sentence", "T6.5-1"],
  ])("%s", (text, expected) => {
    expect(numbersIn(text, block).sort()).toEqual(expected.split(" ").sort());
  });

  test.each(["T6.5-1 and all others", "the whole of T6.5", "the rest", "all except T6.2-3", "T6.2.4", "not 3"])("cannot be told: %s", (text) => {
    expect(numbersIn(text, block)).toEqual([]);
  });
});
