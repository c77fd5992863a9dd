import { failureLine } from "../../gate/failure.ts";
import { warningsFailure } from "../../gate/gate.ts";
import type { Reported } from "../../report/check/report.ts";

/** What a number of warnings makes of a run: the line that fails, and whether nothing would fail without waivers and baseline. */
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
  const counting = (some: readonly Reported[]) =>
    some.map(({ diagnostic: { code, severity, file, span } }) => ({ code, severity, at: `${file}:${span.start.line}` }));
  const failure = warningsFailure(counting(entries.filter(({ gated }) => gated === "counts")), most);
  return {
    failures: failure === undefined ? [] : [failureLine(failure, where)],
    passedRaw: warningsFailure(counting(entries), most) === undefined,
  };
}
