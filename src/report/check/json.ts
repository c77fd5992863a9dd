import { tally } from "../tally.ts";
import type { CheckReport } from "./report.ts";

/** Diagnostics for programs: one JSON document, lines and columns from 1, offsets from 0. */
export function jsonReport({ diagnostics }: CheckReport): string {
  const all = diagnostics.map(({ diagnostic }) => diagnostic);
  const entries = all.map(({ code, severity, file, span, message, why, help }) => ({ code, severity, file, span, message, why, help }));
  return `${JSON.stringify({ format: "t6-diagnostics", version: 1, counts: tally(all), diagnostics: entries }, null, 2)}\n`;
}
