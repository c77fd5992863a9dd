import { describe, expect, test } from "vitest";
import { isRegular, isTooOld, provenOn } from "../../src/assess/age.ts";
import type { Checked } from "../../src/model/decision.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { good, scalesFor } from "./examples.ts";

describe("a check of 2019 makes a register of 2010", () => {
  const provenAs = (counted: Checked, over: Partial<EvidenceItem> = {}): string | undefined =>
    provenOn(
      { ...good, kind: "register", dates: { about: "2010" }, verification: { level: "verified", on: "2019" }, ...over },
      {
        sources: new Map(),
        checkedOf: () => counted,
      },
    );

  const seen: Checked = { level: "verified", rule: "verification/as-stated", role: "assessor" };

  test.each<[string, Checked]>([
    ["verified by the assessor", seen],
    ["verified by an auditor", { level: "verified", rule: "verification/as-stated", role: "auditor" }],
    ["checked by the producer itself", { level: "checked", rule: "verification/own", role: "producer" }],
  ])("young again where it is %s", (_, counted) => {
    expect(provenAs(counted)).toBe("2019");
  });

  test.each<[string, Checked]>([
    ["is the word of whoever says it", { level: "reported", rule: "verification/own-word", role: "producer" }],
    ["bears no name", { level: "reported", rule: "verification/nobody" }],
    ["is a report only", { level: "reported", rule: "verification/as-stated" }],
    ["is of before its thing", { level: "reported", rule: "verification/early", role: "assessor" }],
    ["is still to come", { level: "reported", rule: "verification/ahead", role: "assessor" }],
  ])("no younger where it %s", (_, counted) => {
    expect(provenAs(counted)).toBe("2010");
  });

  test("no younger where a review is what happened once", () => {
    expect(provenAs(seen, { kind: "review" })).toBe("2010");
  });

  test("no younger where the check is of no later a day than the register may be", () => {
    const checked = (on: string) => provenAs(seen, { verification: { level: "verified", on } });
    expect(["2010-06", "2010-12-31", "2011-01-01"].map(checked)).toEqual(["2010", "2010", "2011-01-01"]);
  });

  test("what its check is where it says no day itself, be it a thing or an event, and none of a check that is still to come", () => {
    for (const kind of ["register", "review"] as const) {
      expect(provenAs(seen, { kind, dates: {} })).toBe("2019");
      expect(provenAs({ level: "reported", rule: "verification/nobody" }, { kind, dates: {} })).toBe("2019");
      expect(provenAs({ level: "reported", rule: "verification/ahead" }, { kind, dates: {} })).toBeUndefined();
    }
  });
});

/** An item without a date of its own, and without anything that dates it. */
const { dates: _dates, verification: _verification, source: _source, ...bare } = good;
/** The page was published in 2018. */
const onPage: EvidenceItem = { ...bare, source: "page" };

test("what nobody checked is as old as it says, or as its document", () => {
  expect(provenOn({ ...bare, dates: { about: "2017" } }, scalesFor())).toBe("2017");
  expect(provenOn(onPage, scalesFor())).toBe("2018");
  expect(provenOn(bare, scalesFor())).toBeUndefined();
});

/** The as-of day is 30 June 2019, and proof counts for 18 months. */
describe("too old", () => {
  test.each<[string, boolean, EvidenceItem]>([
    ["an old agreement before its last day", false, { ...bare, kind: "agreement", dates: { about: "2016", valid_until: "2019-06-30" } }],
    ["an old agreement after its last day", true, { ...bare, kind: "agreement", dates: { about: "2016", valid_until: "2019-06-29" } }],
    ["an old agreement that names no last day", true, { ...bare, kind: "agreement", dates: { about: "2016" } }],
    ["what its document dates", false, onPage],
    ["what nothing dates", false, bare],
  ])("%s: %s", (_name, expected, item) => expect(isTooOld(item, scalesFor())).toBe(expected));
});

/** The last of them not older than 18 months, the one before not older than 36, or a next one within 24. */
describe("regular", () => {
  const of = (about: string, review_due?: string): EvidenceItem => ({ ...bare, dates: { about, ...(review_due !== undefined && { review_due }) } });

  test.each<[string, boolean, EvidenceItem[]]>([
    ["nothing", false, []],
    ["one review", false, [of("2018")]],
    ["a review, and one before that is just young enough", true, [of("2018"), of("2016-06-30")]],
    ["a review, and one before that is a day too old", false, [of("2018"), of("2016-06-29")]],
    ["two reviews that are too old", false, [of("2017-11"), of("2017-01")]],
    ["a review that is too old, and a next one planned", false, [of("2016-06", "2020")]],
    ["a review with a next one on the last day of the horizon", true, [of("2018", "2021-06-30")]],
    ["a review with a next one a day later", false, [of("2018", "2021-07-01")]],
    ["a review that its document dates, and one before", true, [onPage, of("2017-01")]],
    ["an undated review with a next one planned", false, [{ ...bare, dates: { review_due: "2020" } }]],
    [
      "a review that is dated by its check alone, with a next one planned",
      false,
      [{ ...bare, dates: { review_due: "2020" }, verification: { level: "verified", on: "2019" } }],
    ],
  ])("%s: %s", (_name, expected, items) => expect(isRegular(items, scalesFor())).toBe(expected));
});
