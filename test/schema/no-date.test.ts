import { expect, test } from "vitest";
import { whyNoDate } from "../../src/schema/no-date.ts";

/*
 * What is wrong with a date is said in the same words wherever it is typed.
 */

test.each([
  ["14/9/26", "Write the year in full: 14/9/2026."],
  ["14.09.26", "Write the year in full: 14.09.2026."],
  ["14 Sep 26", "Write the year in full: 14 Sep 2026."],
  ["31/02/2026", "February 2026 has 28 days."],
  ["13/13/2026", "There is no month 13."],
  ["31/02/26", undefined],
  ["soon", undefined],
  ["14/9/2026", undefined],
])("%s: %s", (text, why) => {
  expect(whyNoDate(text)).toBe(why);
});

test("where only a day will do, that is said", () => {
  expect(whyNoDate("April 2026", true)).toBe("The day is needed here.");
});
