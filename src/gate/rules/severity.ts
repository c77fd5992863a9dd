import type { Diagnostic, Regraded } from "../../diagnostics/problem.ts";
import { type Grade, isLess, type Severity } from "../../diagnostics/severity.ts";
import { isWaivable } from "./waivable.ts";

/** An entry under `severity` of a configuration. */
export interface Grading {
  readonly codes: readonly string[];
  readonly severity: Grade;
  readonly reason?: string;
  /** The configuration, as it is printed, and the number of the entry there. */
  readonly config: string;
  readonly index: number;
}

/** What is wrong with what an entry says of one code. Where there is a mistake in it, it has no effect on that code. */
export type GradingMistake = "unknown_code" | "not_lowerable" | "no_reason";

/** What is wrong with what an entry says of a code; `own` is how grave the code is by itself, undefined where there is no such code. */
export function mistakeInGrading(
  code: string,
  own: Severity | undefined,
  { severity, reason }: Pick<Grading, "severity" | "reason">,
): GradingMistake | undefined {
  if (own === undefined) return "unknown_code";
  if (!isLess(severity, own)) return undefined;
  // What makes a result wrong is what nobody can waive: to switch it off would be a waiver of it everywhere and for ever.
  if (!isWaivable(code)) return "not_lowerable";
  return reason === undefined ? "no_reason" : undefined;
}

/**
 * A diagnostic as grave as the configurations in force say. The outermost may make it more or less grave; one further in can only make it graver than that. In each the last entry about it counts.
 * @param layers the entries that hold where the diagnostic is: those of the outermost configuration first
 */
export function regraded(diagnostic: Diagnostic, layers: readonly (readonly Grading[])[]): Diagnostic {
  const { code, severity: from } = diagnostic;
  let mark: Regraded | undefined;
  for (const [depth, layer] of layers.entries()) {
    const grading = layer.findLast(({ codes }) => codes.includes(code));
    if (grading === undefined || mistakeInGrading(code, from, grading) !== undefined) continue;
    const { severity: to, config, index } = grading;
    if (depth > 0 && !isLess(mark?.to ?? from, to)) continue;
    const reason: string | undefined = grading.reason ?? (isLess(to, from) ? mark?.reason : undefined);
    mark = { from, to, config, index, ...(reason !== undefined && { reason }) };
  }
  if (mark === undefined || mark.to === from) return diagnostic;
  return { ...diagnostic, severity: mark.to === "off" ? from : mark.to, regraded: mark };
}
