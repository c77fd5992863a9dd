import type { Diagnostic, Severity } from "../diagnostics/problem.ts";

/** How many diagnostics there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** Counts diagnostics by severity. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** "2 errors, 1 warning", most severe first; "no problems" where there are none. */
export function tallyWords({ error, warning, note }: Tally): string {
  const parts = [counted(error, "error"), counted(warning, "warning"), counted(note, "note")].filter((_, index) => [error, warning, note][index] !== 0);
  return parts.length === 0 ? "no problems" : parts.join(", ");
}

/** "1 file", "2 files". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
