import type { Diagnostic } from "../../diagnostics/problem.ts";
import { type Severity, severityUnlowered } from "../../diagnostics/severity.ts";
import { failureLine } from "../rules/failure.ts";
import { warningsFailure } from "../rules/failures.ts";
import type { Reported } from "../rules/reported.ts";

/** What a number of warnings makes of a run: the line that fails, and whether nothing would fail without waivers and baseline, and if nothing were less grave. */
interface Counted {
  readonly failures: readonly string[];
  readonly passedRaw: boolean;
}

/**
 * Holds diagnostics to the number of warnings that is allowed of all of them together.
 * @param most undefined where there may be any number
 * @param where what says so, as it is printed
 */
export function countWarnings(entries: readonly Reported[], most: number | undefined, where: string): Counted {
  if (most === undefined) return { failures: [], passedRaw: true };
  const counting = (some: readonly Reported[], severityOf = ({ severity }: Diagnostic): Severity => severity) =>
    some.map(({ diagnostic }) => ({ code: diagnostic.code, severity: severityOf(diagnostic), at: `${diagnostic.file}:${diagnostic.span.start.line}` }));
  const failure = warningsFailure(counting(entries.filter(({ gated }) => gated === "counts")), most);
  return {
    failures: failure === undefined ? [] : [failureLine(failure, where)],
    passedRaw: warningsFailure(counting(entries, severityUnlowered), most) === undefined,
  };
}
