import { expect, test } from "vitest";
import { datedBy, saysDate } from "../../src/sheet/words/dated.ts";

/*
 * What is said of a date sends the reader to the cell in which it stands, and never to one that is empty.
 */

const date = "2024-01-30";
const args = { date };

test.each([
  ["the date of the thing", { dates: { about: date }, source: "page" }, "dates.about"],
  ["a later check of what goes on", { dates: { about: "2022" }, verification: { on: date } }, "verification.on"],
  ["a check, where there is no other date", { verification: { on: date } }, "verification.on"],
  ["a document on the sheet “Sources”", { source: "page" }, "source"],
  ["a document of the row's own", { source: { title: "A page", published: date } }, "source.published"],
])("%s", (_, data, key) => {
  expect(datedBy({ args, data })).toBe(key);
});

test("of a document on the sheet “Sources” the column there is named", () => {
  expect(saysDate({ args, data: { source: "page" }, said: "“page”" })).toBe(
    "says “page”, which has the date 2024-01-30 under “Published” on the sheet “Sources”. That is",
  );
  expect(saysDate({ args, data: { dates: { about: date } }, said: "“2024-01-30”" })).toBe("says 2024-01-30,");
});
