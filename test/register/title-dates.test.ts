import { expect, test } from "vitest";
import { defectsOf } from "../../src/register/defects.ts";
import { answersOf } from "../../src/register/says.ts";
import { datedAbove, datesIn, dayAbove } from "../../src/register/title-dates.ts";
import { registerOf } from "./synthetic.ts";

test.each([
  ["As at 1 June 2026", "2026-06-01", false],
  ["Updated 12 May 2026 (first published 14 December 2017)", "2026-05-12", false],
  ["Requests approved between April 2012 and December 2014", "2014-12", true],
  ["January to March 2026", "2026-03", true],
  ["1 to 30 June 2026", "2026-06-30", true],
  ["2012-04-01 – 2014-12-31", "2014-12-31", true],
  ["Released to researchers in March 2026", "2026-03", false],
])("%s: the latest date, and whether it ends a period", (text, latest, isPeriod) => expect(datesIn(text, undefined)).toEqual({ latest, isPeriod }));

test("a title without a date has none", () => expect(datesIn("Requests 2012 to 2014", undefined)).toBeUndefined());

test("the end of a period is no day on which a register was brought up to date, and nothing after it is late", () => {
  const rows = [
    ["Requests received between 1 April 2012 and 31 December 2014"],
    ["Reference", "Organisation", "Purpose", "Decided on"],
    ["1", "Moss Trust", "A study", "2015-01-20"],
  ];
  const register = registerOf([{ name: "", rows }]);
  expect([dayAbove(register), datedAbove(register)?.date]).toEqual([undefined, "2014-12-31"]);
  expect(answersOf(register).find(({ question }) => question.id === "updated")).toMatchObject({
    state: "not_shown",
    words: expect.stringContaining("Above it stands a period: “Requests received between"),
  });
  expect(defectsOf(register).map(({ code }) => code)).not.toContain("register/decided-late");
});
