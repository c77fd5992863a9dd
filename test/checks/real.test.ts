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
    "note evidence/words-only: What stands behind T6.1c says what is done, and does not show it: ‘sharing-page’ and ‘ico-monitoring’.",
    "warning evidence/unspecific: ‘ico-monitoring’ names 4 clauses, and does not say what it shows for T6.1a, T6.1b, T6.1c and T6.1e.",
    "note evidence/words-only: What stands behind T6.1b says what is done, and does not show it: ‘ico-monitoring’ and ‘confidentiality-policy’.",
    "note evidence/other-kind: What stands behind T6.1f is of kinds that cannot show that by themselves: ‘data-protection-toolkit’.",
    "note evidence/other-kind: What stands behind T6.2e is of kinds that cannot show that by themselves: ‘collection-guides’, ‘census-web-guidance’, ‘online-forum-channel’, ‘readiness-bulletins’, ‘toolkit-inclusion’, ‘census-advice-video’, ‘privacy-notice-views’, ‘privacy-notice-downloads’ and ‘toolkit-downloads’.",
    "warning evidence/undated: ‘secure-research-service’ has no date, and T6.3a cannot be shown without one.",
    "note evidence/other-kind: What stands behind T6.3c is of kinds that cannot show that by themselves: ‘secure-research-service’, ‘direct-release-procedures’ and ‘security-questionnaire’.",
    "warning evidence/undated: ‘direct-release-procedures’ has no date, and T6.3a cannot be shown without one.",
    "note evidence/other-kind: What stands behind T6.3e is of kinds that cannot show that by themselves: ‘data-not-yet-in-srs’ and ‘srs-default-platform’.",
    "warning judgement/only-reported: The judgement on T6.3 is ‘meets’, and nobody has checked any of the evidence behind it.",
    "note evidence/other-kind: What stands behind T6.4d is of kinds that cannot show that by themselves: ‘srs-default-platform’.",
    "note evidence/other-kind: What stands behind T6.4e is of kinds that cannot show that by themselves: ‘approved-researcher-training’, ‘basic-disclosure’, ‘signed-declaration’ and ‘security-questionnaire’.",
    "warning evidence/not-public: Nothing behind T6.4b can be opened by the public: ‘head-of-profession-assurances’.",
    "note evidence/other-kind: What stands behind T6.4b is of kinds that cannot show that by themselves: ‘head-of-profession-assurances’.",
    "warning evidence/undated: ‘major-reviews’ has no date, and T6.5a cannot be shown without one.",
    "note evidence/other-kind: What stands behind T6.5e is of kinds that cannot show that by themselves: ‘new-access-procedures’.",
    "warning evidence/undated: ‘dpia-programme’ has no date, and T6.2a, T6.5c and T6.5d cannot be shown without one.",
    "note evidence/other-kind: What stands behind T6.5b is of kinds that cannot show that by themselves: ‘dpia-programme’.",
    "warning evidence/undated: ‘released-dpia-summaries’ has no date, and T6.2a cannot be shown without one.",
  ]);
});

test("2016 raises no errors, and what it raises is true", async () => {
  expect(await told("npd-2016")).toEqual([
    "warning evidence/no-locator: ‘npd-request-list’ is said to be public, and there is no address at which to open it.",
    "warning evidence/lapsed: ‘npd-request-list’ was valid until 2014-12-31, which was over on 2016-04-22.",
    "note scope/no-reopen-date: Nobody has set a date on which to come back to T6.1a, T6.1b, T6.1c, T6.1d and T6.1e, left to another body for now (Information Commissioner's Office).",
    "warning evidence/only-plans: Only plans stand behind T6.2c and T6.2e: ‘information-for-schools-plan’.",
    "note evidence/other-kind: What stands behind T6.3c is of kinds that cannot show that by themselves: ‘handling-arrangements’.",
    "note edition/not-yet-published: Edition 2.0 (2018-02) is younger than the as-of date 2016-04-22.",
  ]);
});
