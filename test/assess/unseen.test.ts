import { describe, expect, test } from "vitest";
import { canBeSeen, whyUnseen } from "../../src/assess/verification.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { good, scalesFor } from "./examples.ts";

const { dates: _dated, source: _opened, ...undated } = good;
const report: EvidenceItem = { ...good, id: "report", said_by: "auditor", kind: "audit" };
const others: EvidenceItem[] = [
  report,
  { ...undated, id: "undated", said_by: "third_party" },
  { ...good, id: "own", said_by: "producer" },
  { ...good, id: "processor", said_by: "processor" },
  { ...report, id: "planned", state: "planned" },
  { ...report, id: "later", dates: { about: "2019-07" } },
];

/** The item and the report are of May 2018, the source "page" of 2018; the as-of day is 30 June 2019. */
describe("why a check cannot be seen where it is said to be", () => {
  const why = (where: string | undefined, change: Partial<EvidenceItem> = {}, on?: string) => {
    const item: EvidenceItem = { ...good, said_by: "third_party", ...change };
    const register = scalesFor([item, ...others]);
    expect(canBeSeen(item, where, register, on)).toBe(whyUnseen(item, where, register, on) === undefined);
    return whyUnseen(item, where, register, on);
  };

  test.each<[string, string | undefined, string | undefined]>([
    ["no place is named", undefined, "nowhere"],
    ["nothing bears the name", "elsewhere", "unknown"],
    ["it is the item that was checked", "item", "itself"],
    ["it is what the producer says", "own", "own-word"],
    ["it is what a processor says", "processor", "own-word"],
    ["it is only planned", "planned", "planned"],
    ["it is dated after the as-of day", "later", "ahead"],
    ["it is somebody else's report of that month", "report", undefined],
    ["it is a source", "page", undefined],
    ["nobody knows its date", "undated", undefined],
  ])("%s", (_name, where, expected) => expect(why(where)).toBe(expected));

  test("it is older than what was checked", () => {
    expect(why("report", { dates: { about: "2018-06" } })).toBe("older");
    expect(why("page", { dates: { about: "2019-01" } })).toBe("older");
  });

  test("it is older than the check, also where what was checked has no date", () => {
    expect(why("report", {}, "2018-06")).toBe("older");
    const item: EvidenceItem = { ...undated, said_by: "third_party" };
    expect(whyUnseen(item, "report", scalesFor([item, ...others]), "2018-06")).toBe("older");
    expect(whyUnseen(item, "report", scalesFor([item, ...others]), "2018-05")).toBeUndefined();
  });
});
