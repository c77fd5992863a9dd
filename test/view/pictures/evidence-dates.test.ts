import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comingDays, type DatedItem, evidenceByDate, inOrderOfDates, nextDay } from "../../../src/view/pictures/evidence-dates.ts";
import { runsOf } from "../../runs.ts";
import { anyDate, anyDay, anyWords, formsOf, outside, overlaps, wordsIn } from "./shapes.ts";

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const item: fc.Arbitrary<DatedItem> = fc.record({
  title: anyWords,
  about: optional(anyDate),
  validUntil: optional(anyDate),
  reviewDue: optional(anyDate),
  ended: optional(anyDate),
});
const items = fc.array(item, { maxLength: 25 });

const isDated = ({ about, validUntil, reviewDue, ended }: DatedItem): boolean => [about, validUntil, reviewDue, ended].some((date) => date !== undefined);

describe("the evidence by date", () => {
  test("keeps within its frame and on a page, and no word stands on another", () => {
    fc.assert(
      fc.property(items, anyDay, (all, asOf) => {
        for (const form of evidenceByDate(all, asOf).flatMap(formsOf)) {
          expect(outside(form)).toEqual([]);
          expect(overlaps(form)).toEqual([]);
          expect(form.height).toBeLessThan(970);
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("names every item that has a date, and no other", () => {
    fc.assert(
      fc.property(items, anyDay, (all, asOf) => {
        const numbered = all.map((one, at) => ({ ...one, title: `Item ${at}x ${one.title}` }));
        const text = evidenceByDate(numbered, asOf)
          .map((picture) => picture.text)
          .join(" ");
        numbered.forEach((one, at) => {
          expect(text.includes(`Item ${at}x `)).toBe(isDated(one));
        });
        expect(inOrderOfDates(numbered, asOf)).toHaveLength(numbered.filter(isDated).length);
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("what comes next stands first, and says so", () => {
    fc.assert(
      fc.property(items, anyDay, (all, asOf) => {
        const [first] = inOrderOfDates(all, asOf);
        const next = nextDay(all, asOf);
        if (next === undefined || first === undefined) return;
        expect(comingDays(first, asOf)[0]).toBe(next);
        expect(evidenceByDate(all, asOf)[0]?.text).toContain("next: ");
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("something counts to the end of its last day", () => {
    const month: DatedItem = { title: "Certificate", validUntil: "2027-05" };
    expect(comingDays(month, "2027-05-31")).toEqual(["2027-05-31"]);
    expect(comingDays(month, "2027-06-01")).toEqual([]);
    expect(wordsIn(evidenceByDate([month], "2027-05-31")[0]?.drawing ?? { width: 0, height: 0, shapes: [] })).toContain("next: valid until May 2027");
    expect(evidenceByDate([month], "2027-06-01")[0]?.text).toContain("Certificate: lapsed, was valid until May 2027");
  });

  test("is none where nothing has a date", () => {
    expect(evidenceByDate([], "2025-06-30")).toEqual([]);
    expect(evidenceByDate([{ title: "Policy" }], "2025-06-30")).toEqual([]);
  });

  test("two marks on one day stand beside each other", () => {
    const [picture] = evidenceByDate([{ title: "Check", about: "2025-06-30", validUntil: "2025-06-30" }], "2025-06-30");
    const [about, until] = (picture?.drawing.shapes ?? []).flatMap((shape) => (shape.shape === "box" && shape.y < 70 ? [shape] : []));
    expect(about).toBeDefined();
    expect((until?.x ?? 0) - (about?.x ?? 0)).toBeGreaterThanOrEqual(12);
  });
});
