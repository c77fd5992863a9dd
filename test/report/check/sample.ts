import type { Diagnostic } from "../../../src/diagnostics/problem.ts";
import { reported } from "../../../src/gate/rules/reported.ts";
import { type CheckReport, checkReport } from "../../../src/report/check/report.ts";

const at = (line: number, column: number, offset: number) => ({ line, column, offset });

/** A diagnostic to report. */
export const diagnostic: Diagnostic = {
  code: "reference/unknown-clause",
  severity: "error",
  file: "evidence/T6.2.yaml",
  span: { start: at(12, 15, 240), end: at(12, 20, 245) },
  place: "evidence[page].clauses[T6.2x]",
  args: { clause: "T6.2x", suggestion: "T6.2c" },
  message: "There is no clause ‘T6.2x’.",
  why: "Evidence on a clause that does not exist counts for nothing.",
  help: "Did you mean ‘T6.2c’?",
  frame: "12 |   clauses: [T6.2x]\n   |             ^^^^^\n",
};

/** A digest that a test can read. */
const readable = (text: string) => text.replace(/\W+/g, "-");

/** A report about some diagnostics in files that are called the same everywhere. */
export function reportOf(diagnostics: readonly Diagnostic[], rest: Partial<CheckReport> = {}): CheckReport {
  const names = { inRepository: (file: string) => `repository/${file}`, lasting: (file: string) => file };
  return checkReport({
    version: "1.2.3",
    assessments: [{ folder: "evidence", files: ["evidence/T6.2.yaml", "evidence/assessment.yaml"] }],
    diagnostics: reported(diagnostics, names, readable),
    gate: { passed: true, passed_raw: true, failures: [] },
    waivers: [],
    refusals: [],
    ...rest,
  });
}
