import type { Diagnostic } from "../../diagnostics/problem.ts";
import { type Severity, severityUnlowered } from "../../diagnostics/severity.ts";
import type { Failure } from "../rules/failure.ts";
import { warningsFailure } from "../rules/failures.ts";
import type { Reported } from "../rules/reported.ts";

/** What a number of warnings makes of a run: what fails, and whether nothing would fail without waivers and baseline, and if nothing were less grave. */
interface Counted {
  readonly failures: readonly Failure[];
  readonly passedRaw: boolean;
}

/**
 * Holds diagnostics to the number of warnings that is allowed of all of them together.
 * @param most undefined where there may be any number
 */
export function countWarnings(entries: readonly Reported[], most: number | undefined): Counted {
  if (most === undefined) return { failures: [], passedRaw: true };
  const counting = (some: readonly Reported[], severityOf = ({ severity }: Diagnostic): Severity => severity) =>
    some.map(({ diagnostic }) => ({ code: diagnostic.code, severity: severityOf(diagnostic), at: `${diagnostic.file}:${diagnostic.span.start.line}` }));
  const failure = warningsFailure(counting(entries.filter(({ gated }) => gated === "counts")), most);
  return {
    failures: failure === undefined ? [] : [failure],
    passedRaw: warningsFailure(counting(entries, severityUnlowered), most) === undefined,
  };
}
