import { expect, test } from "vitest";
import { assess } from "../../src/api/assess.ts";
import { load } from "../../src/api/load.ts";

/** What is told about a fixture: severity, code and message. */
async function told(name: string): Promise<readonly string[]> {
  const { assessments } = await load([`fixtures/${name}`]);
  const diagnostics = (await Promise.all(assessments.map((loaded) => assess(loaded).diagnostics()))).flat();
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

test("an assessment in which everything is met raises nothing", async () => {
  expect(await told("all-met")).toEqual([]);
});

test("2019 raises no errors, and what it raises is true", async () => {
  expect(await told("npd-2019")).toEqual([
    "note evidence/words-only: What stands behind T6.1a, T6.1b, T6.1c and T6.1e says what is done, and does not show it: ‘sharing-page’, ‘ico-monitoring’ and ‘confidentiality-policy’.",
    "warning evidence/not-public: Nothing behind T6.4b can be opened by the public: ‘head-of-profession-assurances’.",
    "warning evidence/undated: ‘major-reviews’ has no date, and T6.5a cannot be shown without one.",
    "warning evidence/undated: ‘released-dpia-summaries’ has no date, and T6.2a cannot be shown without one.",
  ]);
});

test("2016 raises no errors, and what it raises is true", async () => {
  expect(await told("npd-2016")).toEqual([
    "warning evidence/lapsed: ‘npd-request-list’ was valid until 2014-12-31, which was over on 2016-04-22.",
    "note scope/no-reopen-date: Nobody has set a date on which to come back to T6.1a, T6.1b, T6.1c, T6.1d and T6.1e, left to another body for now (Information Commissioner's Office).",
    "warning evidence/only-plans: Only plans stand behind T6.2c and T6.2e: ‘information-for-schools-plan’.",
    "note edition/not-yet-published: Edition 2.0 (2018-02) is younger than the as-of date 2016-04-22.",
  ]);
});
