import { expect, test } from "vitest";
import { gitlabReport } from "../../../src/report/check/gitlab.ts";
import { gated, inFormat } from "./broken.ts";
import { reportOf } from "./sample.ts";

/** The fields that GitLab documents for a Code Quality report, and what they may be. */
const documented = {
  description: expect.any(String),
  check_name: expect.stringMatching(/^[a-z]+\/[a-z-]+$/),
  fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
  severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
  location: { path: expect.stringMatching(/^(?!\.?\/)/), lines: { begin: expect.any(Number), end: expect.any(Number) } },
};

test("every entry has the fields that GitLab asks for, and a fingerprint of its own", async () => {
  const text = await inFormat("gitlab", await gated());
  // GitLab reads no report that starts with a byte order mark.
  expect(text.charAt(0)).toBe("[");
  const all = JSON.parse(text);
  for (const entry of all) {
    const { positions, ...location } = entry.location;
    expect({ ...entry, location }).toEqual(documented);
    if (positions !== undefined) expect(positions.begin.line).toBe(location.lines.begin);
    expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
  }
  expect(new Set(all.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(all.length);
});

test("what does not count is for information, and says so", async () => {
  const all = JSON.parse(await inFormat("gitlab", await gated()));
  const of = (code: string) => all.filter(({ check_name }: { check_name: string }) => check_name === code);
  expect(of("evidence/lapsed")).toMatchObject([{ severity: "info", description: expect.stringMatching(/^Waived\. /) }]);
  expect(of("judgement/partial-date")).toMatchObject([{ severity: "info", description: expect.stringMatching(/^In the baseline\. /) }]);
  expect(of("evidence/not-public")).toMatchObject([{ severity: "minor" }]);
  expect(of("yaml/syntax")).toMatchObject([{ severity: "major" }]);
});

test("where nothing is wrong the list is empty", async () => {
  expect(JSON.parse(await inFormat("gitlab", reportOf([])))).toEqual([]);
});

test("a condition of the gate that is not met is an issue for each of the smallest things that are missing", () => {
  const unmet = [
    {
      condition: "gate/minimum-clauses-met",
      text: "npd/T6.1.yaml: T6.1 has 0 of 8 clauses met. [gate/minimum-clauses-met]",
      path: "npd/T6.1.yaml",
      line: 1,
      fingerprints: [1, 2].map((number) => ({ about: `T6.1 ${number}`, print: String(number).repeat(32) })),
    },
  ];
  const all = JSON.parse(gitlabReport(reportOf([], { unmet, gate: { passed: false, passed_raw: false, failures: [unmet[0]?.text ?? ""] } })));
  expect(all).toEqual([expect.objectContaining(documented), expect.objectContaining(documented)]);
  expect(all[1]).toMatchObject({ description: expect.stringMatching(/\(2 of 2\)$/), check_name: "gate/minimum-clauses-met", fingerprint: "2".repeat(32) });
});
