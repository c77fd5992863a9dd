import type { Appearance } from "../paint.ts";
import { prettyDiagnostics } from "../pretty.ts";
import type { CheckReport } from "./report.ts";

/** For people at a terminal. */
export function prettyReport({ diagnostics }: CheckReport, appearance: Appearance): string {
  return prettyDiagnostics(
    diagnostics.map(({ diagnostic }) => diagnostic),
    appearance,
  );
}
