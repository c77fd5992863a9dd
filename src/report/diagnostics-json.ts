import type { Diagnostic } from "../diagnostics/problem.ts";
import { tally } from "./tally.ts";

/** Diagnostics for programs: one JSON document, lines and columns from 1, offsets from 0. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.map(({ code, severity, file, span, message, why, help }) => ({ code, severity, file, span, message, why, help }));
  return `${JSON.stringify({ format: "t6-diagnostics", version: 1, counts: tally(diagnostics), diagnostics: entries }, null, 2)}\n`;
}
