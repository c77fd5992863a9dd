import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, isDay, plusDays, plusMonths, plusYear } from "../../src/assess/calendar.ts";
import { firstDay, hasCome, isOver, lastDay, liesBefore } from "../../src/assess/dates.ts";

test.each([
  ["2019-06-30", 1, "2019-07-01"],
  ["2019-12-31", 1, "2020-01-01"],
  ["2020-02-28", 1, "2020-02-29"],
  ["2019-02-28", 1, "2019-03-01"],
  ["2000-02-28", 2, "2000-03-01"],
  ["2100-02-28", 1, "2100-03-01"],
  // The clocks go forward on 31 March 2019 and back on 27 October 2019, and a day is a day all the same.
  ["2019-03-30", 2, "2019-04-01"],
  ["2019-10-26", 2, "2019-10-28"],
  ["2019-06-30", 90, "2019-09-28"],
  ["2020-03-01", -1, "2020-02-29"],
  ["9999-12-31", 1, "9999-12-31"],
])("%s and %i days is %s", (day, days, later) => {
  expect(plusDays(day, days)).toBe(later);
});

test.each([
  ["2019-06-30", 1, "2019-07-30"],
  ["2019-08-31", 1, "2019-09-30"],
  ["2019-12-15", 1, "2020-01-15"],
  ["2018-12-31", 18, "2020-06-30"],
  ["2018-02-28", 24, "2020-02-28"],
  ["2020-02-29", 24, "2022-02-28"],
  ["2020-02-29", 36, "2023-02-28"],
  ["2019-11-30", 3, "2020-02-29"],
  ["9998-12-31", 24, "9999-12-31"],
  // A year has four digits, so that days can be compared as text.
  ["0999-11-30", 1, "0999-12-30"],
])("%s and %i months is %s", (day, months, later) => {
  expect(plusMonths(day, months)).toBe(later);
});

test.each([
  ["2019-06-30", "2020-06-30"],
  ["2020-02-29", "2021-02-28"],
  ["2019-02-28", "2020-02-28"],
  ["2023-03-01", "2024-03-01"],
])("twelve months after %s is %s", (day, later) => {
  expect(plusYear(day)).toBe(later);
});

test.each([
  ["2019", "2019-12-31"],
  ["2019-02", "2019-02-28"],
  ["2020-02", "2020-02-29"],
  ["2000-02", "2000-02-29"],
  ["2100-02", "2100-02-28"],
  ["2019-04", "2019-04-30"],
  ["2019-07", "2019-07-31"],
  ["2019-07-09", "2019-07-09"],
])("the last day of %s is %s", (date, day) => {
  expect(lastDay(date)).toBe(day);
});

test.each([
  ["2019", "2019-01-01"],
  ["2019-07", "2019-07-01"],
  ["2019-07-09", "2019-07-09"],
])("the first day of %s is %s", (date, day) => {
  expect(firstDay(date)).toBe(day);
});

test.each([
  ["2019-07-08", "2019-07-09", true],
  ["2019-07-09", "2019-07-09", false],
  ["2019-07-09", "2019-07-08", false],
  ["2019-06", "2019-07", true],
  // What may be the same day, or a later one, does not certainly lie before.
  ["2019-07", "2019-07-31", false],
  ["2019-07-01", "2019-07", false],
  ["2018-12-31", "2019", true],
  ["2019", "2019-07", false],
])("that %s certainly lies before %s is %s", (date, other, expected) => {
  expect(liesBefore(date, other)).toBe(expected);
});

test.each(["2019-06-29 and later", "on 2019-06-29", "2019-06", "29 June 2019", "2019-6-29", ""])("‘%s’ is no day, whatever day it speaks of", (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(["2019-06", "2020-02", "2019"])("%s has come on its last day, and not before", (date) => {
  expect(hasCome(date, lastDay(date))).toBe(true);
  expect(hasCome(date, plusDays(lastDay(date), -1))).toBe(false);
});

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe("laws", () => {
  test("days can be added, taken away and counted", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = plusDays(from, days);
        expect(plusDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(from < to).toBe(days > 0);
      }),
      { numRuns: 1000 },
    );
  });

  test("a day exists when the calendar of the platform gives it back", () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), number(13), number(32), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        expect(isDay(text)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("a date is over on the day after its last day, and not on that day", () => {
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(date, (text) => {
        expect(isOver(text, lastDay(text))).toBe(false);
        expect(isOver(text, plusDays(lastDay(text), 1))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
