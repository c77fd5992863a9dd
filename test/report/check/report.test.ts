import { expect, test } from "vitest";
import { gatedAs, reported } from "../../../src/report/check/report.ts";
import { diagnostic, reportOf } from "./sample.ts";

test("everything found is counted, and what counts at the gate apart", () => {
  const report = reportOf([diagnostic, { ...diagnostic, severity: "note" }]);
  expect(report.tallies).toEqual({ raw: { error: 1, warning: 0, note: 1 }, gated: { error: 1, warning: 0, note: 1 } });
  const [first, second] = report.diagnostics;
  if (first === undefined || second === undefined) throw new Error("two were given");
  const { tallies } = reportOf([], { diagnostics: [gatedAs(first, "waived"), second] });
  expect(tallies).toEqual({ raw: { error: 1, warning: 0, note: 1 }, gated: { error: 0, warning: 0, note: 1 } });
});

test("paths and fingerprints are worked out when somebody wants one, and once for all", () => {
  const calls: string[] = [];
  const names = { inRepository: (file: string) => `in/${file}`, lasting: (file: string) => `lasting/${file}` };
  const entries = reported([diagnostic, diagnostic], names, (text) => {
    calls.push(text);
    return String(calls.length);
  });
  const waived = entries.map((entry) => gatedAs(entry, "waived"));
  expect(calls).toEqual([]);
  expect(waived.map(({ fingerprint }) => fingerprint)).toEqual(["1", "2"]);
  expect(entries.map(({ fingerprint, path, gated }) => [fingerprint, path, gated])).toEqual([
    ["1", "in/evidence/T6.2.yaml", "counts"],
    ["2", "in/evidence/T6.2.yaml", "counts"],
  ]);
  expect(calls).toHaveLength(2);
  expect(calls[0]).toContain("lasting/evidence/T6.2.yaml");
});
