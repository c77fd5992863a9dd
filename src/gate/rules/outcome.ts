import type { Diagnostic } from "../../diagnostics/problem.ts";

/** What a run comes to: nothing fails, something that was found does, or not all of it could be opened and gone by. */
export type Outcome = "fine" | "failed" | "refused";

/** What diagnostics alone make of a run of which nobody asks anything else. */
export function outcomeOf(diagnostics: readonly Diagnostic[]): Outcome {
  if (diagnostics.some(isUnreadable)) return "refused";
  return diagnostics.some(({ severity }) => severity === "error") ? "failed" : "fine";
}

/** What the gate made of a run, as far as it tells how the run ends. */
interface Kept {
  readonly diagnostics: readonly { readonly diagnostic: Diagnostic }[];
  readonly gate: { readonly passed: boolean; readonly passed_raw: boolean };
  readonly refusals: readonly string[];
  readonly mistaken: boolean;
}

/**
 * A verdict with how the run ends. A run of which something could not be opened or gone by passes no gate, whatever was found in the rest of it.
 * @param apart what the run comes to whatever the gate says
 */
export function ended<Verdict extends Kept>(verdict: Verdict, apart: Outcome): Verdict & { readonly outcome: Outcome } {
  const { diagnostics, gate, refusals, mistaken } = verdict;
  const isRefused = apart === "refused" || refusals.length > 0 || mistaken || diagnostics.some(({ diagnostic }) => isUnreadable(diagnostic));
  const passes = (passed: boolean) => passed && !isRefused && apart === "fine";
  const passed = passes(gate.passed);
  return { ...verdict, gate: { ...gate, passed, passed_raw: passes(gate.passed_raw) }, outcome: isRefused ? "refused" : passed ? "fine" : "failed" };
}

/** Whether something says that a file could not be opened, so that what was made of the others is not about all that there is. */
export function isUnreadable({ code }: Pick<Diagnostic, "code">): boolean {
  return code === "file/unreadable";
}
