import { expect, test } from "vitest";
import { gatedAs } from "../../../src/gate/rules/reported.ts";
import { diagnostic, reportOf } from "./sample.ts";

test("everything found is counted, and what counts at the gate apart", () => {
  const report = reportOf([diagnostic, { ...diagnostic, severity: "note" }]);
  expect(report.tallies).toEqual({ raw: { error: 1, warning: 0, note: 1 }, gated: { error: 1, warning: 0, note: 1 } });
  const [first, second] = report.diagnostics;
  if (first === undefined || second === undefined) throw new Error("two were given");
  const { tallies } = reportOf([], { diagnostics: [gatedAs(first, "waived"), second] });
  expect(tallies).toEqual({ raw: { error: 1, warning: 0, note: 1 }, gated: { error: 0, warning: 0, note: 1 } });
});
