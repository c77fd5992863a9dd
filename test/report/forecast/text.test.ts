import { expect, test } from "vitest";
import { forecastText } from "../../../src/report/forecast/text.ts";
import { plain } from "../../../src/report/paint.ts";
import { documentOf, entry } from "./sample.ts";

const appearance = { width: 80, paint: plain };

test("what lapses, when, where, and what it does", () => {
  const certificate = { ...entry, title: "Certificate for the survey system" };
  const today = {
    ...certificate,
    kind: "ask_due",
    id: "do-it",
    title: "Do it.",
    last_day: "2019-06-30",
    days_left: 0,
    findings: [],
    positions: [],
    raises: [],
  } as const;
  const waiver = {
    ...today,
    kind: "waiver_expires",
    id: "evidence/lapsed",
    title: "Waiver of evidence/lapsed in T6.3.yaml: It is agreed.",
    days_left: 1,
    last_day: "2019-07-01",
    counts_again: 1,
  } as const;
  const mutable = structuredClone([today, waiver, certificate]) as unknown as Parameters<typeof documentOf>[0];
  expect(forecastText(documentOf(mutable), appearance)).toBe(`3 things lapse in the 90 days from 2019-06-30 to 2019-09-28.

2019-06-30  ask due, today
  Do it. (do-it)
  npd-2019/T6.3.yaml:14:20

2019-07-01  waiver expires, in 1 day
  Waiver of evidence/lapsed in T6.3.yaml: It is agreed.
  npd-2019/T6.3.yaml:14:20
  - 1 thing will count at the gate again

2019-08-31  evidence lapses, in 62 days
  Certificate for the survey system (security-certificate)
  npd-2019/T6.3.yaml:14:20
  - T6.3d: met → partly met
  - T6.3: Meets → Partly shown
  - t6 check will say evidence/lapsed (warning)
`);
});

test("nothing", () => {
  expect(forecastText(documentOf([]), appearance)).toBe("Nothing lapses in the 90 days from 2019-06-30 to 2019-09-28.\n");
});

test("assessments with as-of dates of their own", () => {
  const [first] = documentOf([]).assessments;
  if (first === undefined) throw new Error("no assessment");
  const two = { ...documentOf([]), assessments: [first, { ...first, as_of: "2020-06-30", until: "2020-09-28" }], days: 1 };
  expect(forecastText(two, appearance)).toBe("Nothing lapses in the 1 day from each as-of date.\n");
});

test("what could move the cursor is written out", () => {
  expect(forecastText(documentOf([{ ...entry, title: "\u001b[2J" }]), appearance)).toContain("<U+001B>[2J");
});
