import { expect, test } from "vitest";
import { stillAsked } from "../../src/workbook/model/still-asked.ts";

/*
 * An answer goes with its question: what a form no longer asks is not kept, since nobody could see it to take it away.
 */

const checked = { level: "verified", by: { name: "Harrow & Pike", role: "auditor" }, on: "2026-03", in: "letter" };

test("who checked it goes when nobody checked it", () => {
  const then = stillAsked("evidence", { title: "Letter", verification: { ...checked, level: "reported" } }, { verification: checked });
  expect(then).toEqual({ title: "Letter", verification: { level: "reported" } });
  expect(stillAsked("evidence", { verification: { ...checked, level: "reported" } }, undefined)).toEqual({ verification: { level: "reported" } });
});

test("how grave it is, and that it was put right, go when it speaks for the clause", () => {
  expect(stillAsked("evidence", { stance: "supports", severity: "failure", closed: { on: "2026" } }, undefined)).toEqual({ stance: "supports" });
});

test("a name goes with the body that it was given for", () => {
  expect(stillAsked("evidence", { said_by: "producer", speaker: "Harrow & Pike" }, { said_by: "auditor", speaker: "Harrow & Pike" })).toEqual({
    said_by: "producer",
  });
});

test("the ask that took its place goes when it is open again", () => {
  expect(stillAsked("ask", { status: "open", superseded_by: "b" }, { status: "superseded", superseded_by: "b" })).toEqual({ status: "open" });
});

test("what is asked stays, and so does what the files say all along", () => {
  const asked = { said_by: "auditor", speaker: "Harrow & Pike", stance: "contradicts", severity: "failure", verification: checked };
  expect(stillAsked("evidence", asked, undefined)).toBe(asked);
  const inFiles = { said_by: "producer", speaker: "Head of Surveys" };
  expect(stillAsked("evidence", { ...inFiles, title: "New" }, inFiles)).toEqual({ ...inFiles, title: "New" });
  expect(stillAsked("judgement", { role: "Head" }, undefined)).toEqual({ role: "Head" });
});
