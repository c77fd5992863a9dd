import { describe, expect, test } from "vitest";
import { provenOn } from "../../src/assess/age.ts";
import type { Checked } from "../../src/model/decision.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { good } from "./examples.ts";

describe("a check of 2019 makes a register of 2010", () => {
  const provenAs = (counted: Checked, over: Partial<EvidenceItem> = {}): string | undefined =>
    provenOn(
      { ...good, kind: "register", dates: { about: "2010" }, verification: { level: "verified", on: "2019" }, ...over },
      {
        sources: new Map(),
        checkedOf: () => counted,
      },
    );

  test.each<[string, Checked]>([
    ["verified by the assessor", { level: "verified", rule: "verification/as-stated", role: "assessor" }],
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
    expect(provenAs({ level: "verified", rule: "verification/as-stated", role: "assessor" }, { kind: "review" })).toBe("2010");
  });
});
