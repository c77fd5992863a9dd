import type { ConditionId } from "../../../gate/rules/conditions.ts";

/** An example for each condition of the gate: what fails it. */
export const conditionExamples: Readonly<Record<ConditionId, string>> = Object.freeze({
  "gate/unknown": "The file of a practice has a mistake that makes it unreadable: the check fails, whatever else is asked.",
  "gate/diagnostics": "‘fail_on: warning’, and one warning that is neither waived nor in the baseline.",
  "gate/max-warnings": "‘max_warnings: 20’, and 21 warnings count in the assessments below.",
  "gate/minimum-position": "‘minimum_position: partly_shown’, and a practice stands at not shown.",
  "gate/minimum-clauses-met": "‘minimum_clauses_met: 60%’, and a practice has two of five clauses met.",
  "gate/minimum-clauses-met-overall": "‘minimum_clauses_met_overall: 20’, and 19 clauses are met.",
  "gate/unscored": "‘minimum_position: meets’, and every clause is marked as not applicable.",
  "gate/lost": "A pull request deletes the file of a practice, its asks and the judgement on it.",
  "gate/required-file": "‘required_files: [asks.yaml]’, and there is no such file.",
  "gate/overdue-ask": "‘no_overdue_asks: true’, and a recommendation was due last month.",
  "gate/evidence-lapsing": "‘evidence_valid_for_days: 90’, and a certificate runs out in 60 days.",
  "gate/unverified-figure": "‘no_unverified_figures: true’, and a figure is only reported.",
});
