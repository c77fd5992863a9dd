import { expect, test } from "vitest";
import { outOfDate } from "../../src/language/out-of-date.ts";

test("a judgement that is out of date by something says by what", () => {
  expect(outOfDate(["older_than_evidence"], { older_than_evidence: ["‘audit’, 2024-05"] })).toBe(
    "some of the evidence that it rests on is dated after it (‘audit’, 2024-05)",
  );
  expect(outOfDate(["evidence_changed"])).toBe("the evidence behind it has changed since");
});
