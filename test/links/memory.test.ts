import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, daysBetween } from "../../src/links/days.ts";
import { brokenSince, linksFile, linksText, type Memory, memoryOf, type Remembered, remember, taught } from "../../src/links/memory.ts";
import type { Observation } from "../../src/links/observation.ts";
import { verdictOf } from "../../src/links/verdict.ts";
import type { LinksFile } from "../../src/model/generated/schemas.ts";
import { linksProblem } from "../../src/schema/links.ts";
import { answers, holds, movesTo, noName, opens, silent, tooLarge } from "./look.ts";

const numRuns = 1_000;
const digest = (letter: string) => letter.repeat(64);

/** What is remembered after one look a day. */
function looked(observations: readonly Observation[], start = "2026-03-01"): Remembered | undefined {
  let memory: Remembered | undefined;
  observations.forEach((observation, index) => {
    const verdict = verdictOf(observation, [digest("a")]);
    if (taught(verdict)) memory = remember(memory, verdict, dayAfter(start, index));
  });
  return memory;
}

describe("what is remembered of an address", () => {
  test("since when it has been as it is", () => {
    expect(looked([opens, opens, opens])).toEqual({ state: "ok", since: "2026-03-01", checked_on: "2026-03-03" });
    expect(looked([opens, movesTo("https://new.example.org/")])).toMatchObject({ state: "moved", since: "2026-03-02", to: "https://new.example.org/" });
  });

  test("when it was first seen gone", () => {
    expect(looked([opens, answers(404), answers(410)])).toEqual({
      state: "gone",
      since: "2026-03-02",
      first_gone_on: "2026-03-02",
      checked_on: "2026-03-03",
      status: 410,
    });
  });

  test("nobody answering at a place that was gone makes it no less gone", () => {
    const memory = looked([answers(404), noName, answers(403), answers(404)]);
    expect(memory).toMatchObject({ state: "gone", since: "2026-03-04", first_gone_on: "2026-03-01" });
    expect(memory && brokenSince(memory)).toBe("2026-03-01");
  });

  test("what opens again is forgiven", () => {
    expect(looked([answers(404), opens, answers(404)])).toMatchObject({ first_gone_on: "2026-03-03" });
    expect(looked([answers(404), tooLarge])).not.toHaveProperty("first_gone_on");
  });

  test("the digest of what is there, for whoever brings the record up to date", () => {
    expect(looked([holds(digest("b"))])).toMatchObject({ state: "changed", sha256: digest("b") });
  });

  test("a look that was not taken leaves no trace", () => {
    expect(looked([opens, { outcome: "unopened", reason: "over_budget" }])).toEqual({ state: "ok", since: "2026-03-01", checked_on: "2026-03-01" });
  });
});

const observation = fc.constantFrom(
  opens,
  answers(404),
  answers(410),
  answers(403),
  answers(500),
  noName,
  silent,
  movesTo("https://new.example.org/"),
  holds(digest("b")),
);
const href = fc.webUrl({ validSchemes: ["https"] });
const day = fc.integer({ min: 0, max: 3_000 }).map((offset) => dayAfter("2020-01-01", offset));
const memory = fc.dictionary(href, fc.tuple(fc.array(observation, { minLength: 1, maxLength: 5 }), day), { maxKeys: 8 }).map(
  (entries): Memory =>
    new Map(
      Object.entries(entries)
        .flatMap(([key, [looks, start]]) => [[key, looked(looks, start)] as const])
        .filter((entry): entry is [string, Remembered] => entry[1] !== undefined),
    ),
);

describe("the file", () => {
  test("holds what was remembered, whatever that is, and is a link cache", () => {
    fc.assert(
      fc.property(memory, day, (known, today) => {
        const file = JSON.parse(linksText(linksFile(known, today))) as LinksFile;
        expect(linksProblem(file)).toBeUndefined();
        expect(memoryOf(file)).toEqual(known);
      }),
      { numRuns },
    );
  });

  test("is the same in whatever order things were learnt", () => {
    fc.assert(
      fc.property(memory, day, (known, today) => {
        expect(linksText(linksFile(new Map([...known].reverse()), today))).toBe(linksText(linksFile(known, today)));
      }),
      { numRuns },
    );
  });

  test("differs in one line where nothing has happened but that a day has passed", () => {
    const known = (today: string): Memory =>
      new Map(["https://a.example.org/", "https://b.example.org/"].map((key) => [key, { state: "ok", since: "2026-03-01", checked_on: today }]));
    const [before, later] = ["2026-03-02", "2026-03-03"].map((today) => linksText(linksFile(known(today), today)).split("\n"));
    expect(later?.filter((line, index) => line !== before?.[index])).toEqual([`  "checked_on": "2026-03-03",`]);
  });

  test("has no time of day in it", () => {
    expect(
      linksText(
        linksFile(
          new Map([["https://a.example.org/", { state: "gone", since: "2026-03-01", first_gone_on: "2026-03-01", checked_on: "2026-03-02", status: 404 }]]),
          "2026-03-03",
        ),
      ),
    ).toBe(`{
  "format": "t6-links",
  "version": 1,
  "checked_on": "2026-03-03",
  "addresses": {
    "https://a.example.org/": {
      "state": "gone",
      "since": "2026-03-01",
      "first_gone_on": "2026-03-01",
      "checked_on": "2026-03-02",
      "status": 404
    }
  }
}
`);
  });
});

test("days are counted by the calendar", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-02", "2026-03-01")).toBe(-1);
  expect(dayAfter("2026-12-25", 14)).toBe("2027-01-08");
});
