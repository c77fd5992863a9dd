import fc from "fast-check";
import { expect, test } from "vitest";
import { keepsComments } from "../../src/source/edit/comments.ts";
import { sameData } from "../../src/source/edit/data.ts";
import { parse } from "../../src/source/parse.ts";
import { type Desk, redone, undone, unsavedIn } from "../../src/workbook/model/desk.ts";
import { runsOf } from "../runs.ts";
import { type Deed, deed, does, kinds } from "./deeds.ts";
import { deskOf } from "./npd.ts";

/*
 * The law of editing in the page: the files differ from those that were opened in what was edited and in nothing else; undone they are the
 * same bytes, and done again they are what they were.
 */

/** What a file says, with nothing in the place that was edited; a list that became empty, or was not there, says nothing. */
function besides(text: string, at: readonly (string | number)[]): unknown {
  const without = (value: unknown, [step, ...rest]: typeof at): unknown => {
    if (step === undefined) return null;
    if (Array.isArray(value)) return value.flatMap((one, index) => (index !== step ? [one] : rest.length === 0 ? [] : [without(one, rest)]));
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).map(([key, one]) => [key, key === step ? without(one, rest) : one] as const);
    return Object.fromEntries(kept.filter(([key, one]) => key !== step || (one !== null && !(Array.isArray(one) && one.length === 0))));
  };
  return without(parse(text).data, at);
}

test("whatever is edited, every other byte stays; undone all are as they were, and done again as they became", async () => {
  // Three of its files: what is decided of the others costs time and changes nothing here.
  const first = await deskOf("npd-2019", /assessment|T6\.5|asks/);
  const done = new Map<Deed["do"], number>();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 2 }), async (deeds) => {
      let desk = first;
      for (const one of deeds) {
        const before: Desk = desk;
        const made = await does(desk, one);
        if (made === undefined) continue;
        desk = made.desk;
        // What says already what it is to say is left alone.
        if (desk.past.length <= before.past.length) continue;
        done.set(one.do, (done.get(one.do) ?? 0) + 1);
        const [name, ...others] = unsavedIn({ open: desk.open, saved: before.open.files });
        // One deed is about one file.
        expect(others).toEqual([]);
        if (made.at === undefined) continue;
        const [old, now] = [before.open.files.get(name ?? "") ?? "", desk.open.files.get(name ?? "") ?? ""];
        if (!made.isRemoval) expect(keepsComments(old, now), one.do).toBe(true);
        // What is new stands at the end of its list, which did not have it.
        expect(sameData(besides(old, made.isNew ? made.at.with(-1, -1) : made.at), besides(now, made.isRemoval ? made.at.with(-1, -1) : made.at)), one.do).toBe(
          true,
        );
      }
      const last = desk.open.files;
      const many = desk.past.length;
      while (desk.past.length > 0) desk = await undone(desk);
      expect(unsavedIn({ open: desk.open, saved: first.open.files })).toEqual([]);
      for (let again = 0; again < many; again += 1) desk = await redone(desk);
      expect([...desk.open.files]).toEqual([...last]);
    }),
    { numRuns: runsOf(300), seed: 16 },
  );
  // The law holds of each kind of edit, because each was made.
  expect(kinds.filter((kind) => !done.has(kind))).toEqual([]);
});
