import { expect, test } from "vitest";
import { barWords } from "../../src/report/bar.ts";

const none = { met: 0, partly_met: 0, not_shown: 0, not_met: 0, unknown: 0, deferred: 0, not_applicable: 0 };

test("where no clause can be counted, that is said, and no share of nothing", () => {
  expect(barWords(none)).toBe("no clause that can be counted");
  expect(barWords({ ...none, deferred: 2 })).toMatch(/^no clause that can be counted, 2 /);
  expect(barWords({ ...none, met: 1, not_shown: 1 })).toMatch(/^1 of 2 clauses met/);
});
