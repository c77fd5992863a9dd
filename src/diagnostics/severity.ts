/** How grave a diagnostic is. error: the record is wrong or incomplete. warning: it can stand, but a careful reader would object. note: worth knowing. */
export type Severity = "error" | "warning" | "note";

const gravity: Readonly<Record<Severity, number>> = Object.freeze({ note: 0, warning: 1, error: 2 });

/** Severities from the gravest down, the order in which summaries count them. */
export const severities: readonly Severity[] = Object.freeze(["error", "warning", "note"] as const);

/** Whether a diagnostic of this severity fails a run that fails on `failOn` and anything graver. */
export function failsOn(severity: Severity, failOn: Severity): boolean {
  return gravity[severity] >= gravity[failOn];
}
