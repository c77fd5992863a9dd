import { expect, test } from "vitest";
import { ended, type Outcome, outcomeOf } from "../../src/gate/rules/outcome.ts";
import { diagnostic } from "../report/check/sample.ts";

const unreadable = { ...diagnostic, code: "file/unreadable" as const };
const green = { diagnostics: [], gate: { passed: true, passed_raw: true }, refusals: [] as string[], mistaken: false };

test("what cannot be read refuses a run, an error fails it, and nothing else does", () => {
  expect(outcomeOf([])).toBe("fine");
  expect(outcomeOf([{ ...diagnostic, severity: "warning" }])).toBe("fine");
  expect(outcomeOf([{ ...diagnostic, severity: "error" }])).toBe("failed");
  expect(outcomeOf([{ ...diagnostic, severity: "error" }, unreadable])).toBe("refused");
});

test.each<readonly [string, Partial<typeof green>, Outcome, Outcome]>([
  ["nothing fails", {}, "fine", "fine"],
  ["the gate fails", { gate: { passed: false, passed_raw: false } }, "fine", "failed"],
  ["something apart from the gate fails", {}, "failed", "failed"],
  ["something apart from the gate was refused", {}, "refused", "refused"],
  ["the gate's own files have errors", { mistaken: true }, "fine", "refused"],
  ["a file of the gate cannot be gone by", { refusals: ["The baseline x cannot be read."] }, "fine", "refused"],
])("how a run ends, and that no gate is passed unless it ends well: %s", (_, found, apart, outcome) => {
  const verdict = ended({ ...green, ...found }, apart);
  expect(verdict.outcome).toBe(outcome);
  expect(verdict.gate.passed).toBe(outcome === "fine");
  expect(verdict.gate.passed_raw).toBe(outcome === "fine");
});
