import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { ForecastDocument, ForecastEntry } from "../../../src/model/generated/schemas.ts";
import { forecastIcs } from "../../../src/report/forecast/ics.ts";
import { documentOf, entry } from "./sample.ts";

/** What an independent parser reads in a calendar. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return {
    calendar,
    events: calendar.getAllSubcomponents("vevent").map((component) => ({ component, event: new ICAL.Event(component) })),
  };
}

describe("an independent parser reads", () => {
  const { calendar, events } = read(forecastIcs(documentOf([entry, { ...entry, uid: "other@t6", kind: "ask_due", last_day: "2020-02-29" }])));

  test("the calendar", () => {
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//t6//t6 1.2.3//EN");
    expect(calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")).toBe("Europe/London");
  });

  test("an all-day event on the last day, whatever the time zone", () => {
    const [first, second] = events;
    expect(first?.event.startDate.isDate).toBe(true);
    expect([first?.event.startDate.toString(), first?.event.endDate.toString()]).toEqual(["2019-08-31", "2019-09-01"]);
    expect([second?.event.startDate.toString(), second?.event.endDate.toString()]).toEqual(["2020-02-29", "2020-03-01"]);
  });

  test("its words, its name, and the as-of date for a time stamp", () => {
    const [first] = events;
    expect(first?.event.uid).toBe(entry.uid);
    expect(first?.event.summary).toBe("t6: evidence lapses: Certificate; for “systems”, with a \\ and\na second line");
    expect(first?.event.description.split("\n")).toEqual([
      "T6.3d: met → partly met",
      "T6.3: Meets → Partly shown",
      "t6 check will say evidence/lapsed (warning)",
      "npd-2019/T6.3.yaml:14",
      "security-certificate",
    ]);
    expect(first?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2019-06-30T00:00:00Z");
    expect(first?.component.getFirstProperty("categories")?.getValues()).toEqual(["t6", "evidence lapses"]);
  });
});

test("a calendar in which nothing lapses is one all the same", () => {
  const { calendar, events } = read(forecastIcs(documentOf([])));
  expect(events).toEqual([]);
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
});

test("the time zone is London's, in summer and in winter", () => {
  const { calendar } = read(forecastIcs(documentOf([])));
  const component = calendar.getFirstSubcomponent("vtimezone");
  if (component === null) throw new Error("no time zone");
  const zone = new ICAL.Timezone(component);
  const offset = (text: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(text));
  expect([offset("2019-01-15T12:00:00"), offset("2019-07-15T12:00:00"), offset("2026-03-29T12:00:00"), offset("2026-10-25T12:00:00")]).toEqual([
    0, 3600, 3600, 0,
  ]);
});

describe("laws", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
  const any: fc.Arbitrary<ForecastEntry> = fc
    .record({ title: text, id: text, file: text })
    .map(({ title, id, file }) => ({ ...entry, title, id, at: { ...entry.at, file } }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those may not stand in a calendar
  const inText = (from: string) => from.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

  test("whatever the words are, they come back; no line is longer than 75 octets, and no character is cut in two", () => {
    fc.assert(
      fc.property(any, (one) => {
        const ics = forecastIcs(documentOf([one]));
        for (const line of ics.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r]|\p{Surrogate}/u);
        }
        const [event] = read(ics).events;
        expect(event?.event.summary).toBe(inText(`t6: evidence lapses: ${one.title}`));
        expect(event?.event.description).toBe(
          inText(
            ["T6.3d: met → partly met", "T6.3: Meets → Partly shown", "t6 check will say evidence/lapsed (warning)", `${one.at.file}:14`, one.id].join("\n"),
          ),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("the same forecast makes the same bytes", () => {
    const document: ForecastDocument = documentOf([entry]);
    expect(forecastIcs(structuredClone(document))).toBe(forecastIcs(document));
  });
});
