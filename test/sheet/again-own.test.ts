import { expect, test } from "vitest";
import { imported, inRow, texts } from "./rows.ts";

/*
 * Whoever imports a book a second time reads nothing of what t6 itself read the first time.
 */

const title = "Response on National Pupil Database access";

test.each([
  ["T6.1", "sharing-page", { "Source (id)": title }],
  ["T6.1", "sharing-page", { "Source (id)": title.toLowerCase() }],
  ["T6.1", "ico-monitoring", { "Check is seen in (id)": title }],
])("a title where an id belongs, in %s, %s, is no conflict with the id that an import made of it", async (sheet, id, cells) => {
  const first = await imported(inRow(sheet, id, cells));
  expect(first.refusals).toBe("");
  if (first.now === undefined) throw new Error("nothing was written");
  const again = await imported(inRow(sheet, id, cells), first.now, texts);
  expect([again.refusals, again.files]).toEqual(["", []]);
});

test("a title of something else than the assessment says by now is one", async () => {
  const first = await imported(inRow("T6.1", "sharing-page", { "Source (id)": title }));
  if (first.now === undefined) throw new Error("nothing was written");
  const other = await imported(inRow("T6.1", "sharing-page", { "Source (id)": "privacy-notices" }), first.now, texts);
  expect(other.refusals).toMatch(/says “privacy-notices”, and the assessment says “letter-2019” since the book was exported/);
});
