import { describe, expect, test } from "vitest";
import { days } from "../../src/model/days.ts";
import { aheadIn, toCome } from "../../src/workbook/model/to-come.ts";

/*
 * A day that is still to come is refused in every field that says what has been, and taken in every field that may be of a day to come.
 */

const today = "2026-11-28";
const fields = Object.entries(days).filter(([field]) => !/^(?:note|correction)\./.test(field));

describe("every date that a page asks for", () => {
  test.each(fields)("%s: %s", (field, is) => {
    const [what = "", ...way] = field.split(".");
    const said = (date: string) => toCome(what as never, way.join("."), date, today);
    for (const date of ["2026-11-29", "2026-12", "2027", "2027-03-01"]) {
      if (is === "may_come") expect(said(date), date).toBeUndefined();
      else expect(said(date), date).toMatch(/ is still to come\b.*\. (?:Put|Evidence|Nobody|Leave)/);
    }
    for (const date of ["2026-11-28", "2026-11", "2026", "2019-05", "soon"]) expect(said(date), date).toBeUndefined();
  });
});

test("a list is walked, and each is told at its own field", () => {
  const progress = [
    { on: "2026-11-01", text: "Begun." },
    { on: "2026-12-01", text: "Done." },
  ];
  expect(aheadIn("ask", { due: "2027-03-31", progress }, undefined, today).map(({ field, severity }) => [field, severity])).toEqual([
    ["progress[1].on", "error"],
  ]);
});

test("what the files say already keeps nobody from changing something else; but nobody signs it", () => {
  const closed = { closed: { on: "2027" } };
  expect(aheadIn("ask", closed, closed, today).map(({ severity }) => severity)).toEqual(["warning"]);
  expect(aheadIn("judgement", { on: "2027-03-01" }, { on: "2027-03-01" }, today).map(({ severity }) => severity)).toEqual(["error"]);
});

test("what is planned is of a day to come", () => {
  const dates = { about: "2027-03" };
  expect(aheadIn("evidence", { state: "planned", dates }, undefined, today)).toEqual([]);
  expect(aheadIn("evidence", { state: "in_place", dates }, undefined, today)).toHaveLength(1);
});
