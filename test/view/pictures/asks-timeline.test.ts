import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksTimeline, type TimelineAsk, type TimelineGroup } from "../../../src/view/pictures/asks-timeline.ts";
import { dateText } from "../../../src/view/style/dates.ts";
import { runsOf } from "../../runs.ts";
import { anyDate, anyDay, anyWords, formsOf, outside, overlaps, wordsIn } from "./shapes.ts";

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });

const ask: fc.Arbitrary<Omit<TimelineAsk, "number">> = fc.record({
  kind: fc.constantFrom("requirement" as const, "recommendation" as const, "suggestion" as const, "commitment" as const),
  state: fc.constantFrom("open" as const, "overdue" as const, "closed" as const, "superseded" as const),
  raised: optional(anyDate),
  progress: fc.array(anyDate, { maxLength: 6 }),
  due: optional(anyDay),
  hasNoTimescale: fc.boolean(),
  closed: optional(anyDate),
  replacedBy: optional(fc.record({ number: fc.integer({ min: 1, max: 99 }), raised: optional(anyDate) })),
});

/** Asks under headings, numbered through. */
const groups: fc.Arbitrary<TimelineGroup[]> = fc.array(fc.tuple(anyWords, fc.array(ask, { minLength: 1, maxLength: 12 })), { maxLength: 3 }).map((all) => {
  let number = 0;
  return all.map(([title, asks]) => ({
    title,
    asks: asks.map((one) => {
      number += 1;
      return { ...one, number };
    }),
  }));
});

const one = (more: Partial<TimelineAsk> = {}): TimelineAsk => ({
  number: 1,
  kind: "recommendation",
  state: "open",
  progress: [],
  hasNoTimescale: false,
  ...more,
});
const drawnOf = (...asks: TimelineAsk[]) => asksTimeline([{ title: "Openness", asks }], "2019-12-31");

describe("the asks by date", () => {
  test("keep within their frame and on a page, and no word stands on another", () => {
    fc.assert(
      fc.property(groups, anyDay, (all, asOf) => {
        for (const form of asksTimeline(all, asOf).flatMap(formsOf)) {
          expect(outside(form)).toEqual([]);
          expect(overlaps(form)).toEqual([]);
          expect(form.height).toBeLessThan(970);
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("hold every ask once, and name each with all its dates", () => {
    fc.assert(
      fc.property(groups, anyDay, (all, asOf) => {
        const pictures = asksTimeline(all, asOf);
        const asks = all.flatMap((group) => group.asks);
        const hasDates = asks.some(({ raised, progress, due, closed, replacedBy }) =>
          [raised, ...progress, due, closed, replacedBy?.raised].some((date) => date !== undefined),
        );
        expect(pictures.length > 0).toBe(hasDates);
        if (!hasDates) return;
        for (const which of [0, 1]) {
          const lines = pictures.flatMap((picture) => wordsIn(formsOf(picture)[which] ?? picture.drawing));
          for (const { number } of asks) expect(lines.filter((line) => line.startsWith(`Ask ${number}, `))).toHaveLength(1);
        }
        const text = pictures.map((picture) => picture.text).join(" ");
        for (const { number, raised, progress } of asks) {
          const own = text.slice(text.indexOf(`Ask ${number}, `));
          for (const date of [raised, ...progress]) if (date !== undefined) expect(own).toContain(dateText(date));
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("are none where no ask has a date, and where there is no ask", () => {
    expect(asksTimeline([], "2019-12-31")).toEqual([]);
    expect(drawnOf(one())).toEqual([]);
  });

  test("are drawn for one ask alone, and for dates that lie far apart", () => {
    expect(drawnOf(one({ raised: "2019" }))).toHaveLength(1);
    const [picture] = drawnOf(one({ raised: "1990", due: "2099-01-01" }));
    expect(wordsIn(picture?.drawing ?? { width: 0, height: 0, shapes: [] })).toContain("open, due 1 January 2099");
  });

  test("go on in a second picture where sixty do not fit on a page, with the same years", () => {
    const sixty = Array.from({ length: 60 }, (_, at) => one({ number: at + 1, raised: `20${10 + (at % 9)}` }));
    const pictures = drawnOf(...sixty);
    expect(pictures.length).toBeGreaterThan(1);
    const years = pictures.map(({ drawing }) => wordsIn(drawing).filter((words) => /^\d{4}$/.test(words)));
    for (const each of years) expect(each).toEqual(years[0]);
    for (const { drawing } of pictures) expect(wordsIn(drawing)).toContain("Openness");
  });

  test("an ask is drawn to the day of the evidence while it is open, and longer, in bold, once it is overdue", () => {
    const thick = (asked: TimelineAsk): number =>
      drawnOf(asked)[0]?.drawing.shapes.filter((shape) => shape.shape === "box" && shape.filled && shape.height === 4 && shape.width > 20).length ?? 0;
    expect(thick(one({ raised: "2016-04-22" }))).toBe(0);
    expect(thick(one({ raised: "2016-04-22", due: "2018-01-01", state: "overdue" }))).toBe(1);
  });

  test("what was closed in the year of the evidence is not drawn behind its day", () => {
    const closing = (asOf: string): readonly unknown[] =>
      asksTimeline([{ title: "", asks: [one({ raised: "2016", state: "closed", closed: "2019" })] }], asOf)[0]?.drawing.shapes ?? [];
    const full = (asOf: string): number[] =>
      (closing(asOf) as { shape: string; filled?: boolean; width: number; height: number; x: number; y: number }[]).flatMap((shape) =>
        shape.shape === "box" && shape.filled === true && shape.width === 9 && shape.height === 9 && shape.y < 80 ? [shape.x + 4.5] : [],
      );
    const today = (asOf: string): number =>
      (closing(asOf) as { shape: string; look?: string; x1: number }[]).find((shape) => shape.shape === "line" && shape.look === "dashed")?.x1 ?? 0;
    expect(full("2019-03-01")[0]).toBe(today("2019-03-01"));
    expect(full("2019-12-31")[0]).toBeLessThan(today("2019-12-31"));
  });
});
