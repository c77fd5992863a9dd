import { expect, test } from "vitest";
import { imported, inRow } from "./rows.ts";

/*
 * A month is a date elsewhere in the book: where the day is needed, it is told as a month.
 */

test.each([
  ["March 2027", "which is a month and no day. The day is needed here"],
  ["next spring", "which is no date"],
])("“%s” as the day by which something is to be done", async (typed, words) => {
  const { refusals } = await imported(inRow("Asks", "reasons-for-route", { Due: typed }));
  expect(refusals).toContain(`says “${typed}”, ${words}`);
});
