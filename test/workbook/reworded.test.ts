import { expect, test } from "vitest";
import { isReworded, withoutCheck } from "../../src/workbook/model/reworded.ts";

/*
 * A check is of the words that somebody checked. Whoever changes them is asked whether it holds of the new ones.
 */

const verification = { level: "checked", by: { name: "Internal Audit", role: "auditor" }, on: "2019-05" };
const before = { title: "Log of shares", statement: "It lists every share.", verification };

test("other words under the same check are reworded; blanks are no words", () => {
  expect(isReworded(before, { ...before, statement: "It lists every share, with its purpose." })).toBe(true);
  expect(isReworded(before, { ...before, title: "Another log" })).toBe(true);
  expect(isReworded(before, { ...before, statement: "It lists\n every share. " })).toBe(false);
  expect(isReworded(before, { ...before, access: "public" })).toBe(false);
});

test("nothing is asked where the check is another, where there is none, or of what is new", () => {
  const reworded = { ...before, title: "Another log" };
  expect(isReworded(before, { ...reworded, verification: { ...verification, on: "2019-06" } })).toBe(false);
  expect(isReworded({ ...before, verification: { level: "reported" } }, { ...reworded, verification: { level: "reported" } })).toBe(false);
  expect(isReworded(undefined, reworded)).toBe(false);
});

test("taken out, nothing of the check is left", () => {
  expect(withoutCheck(before)).toEqual({ title: "Log of shares", statement: "It lists every share." });
});
