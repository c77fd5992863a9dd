/** How grave a diagnostic is. error: the record is wrong or incomplete. warning: it can stand, but a careful reader would object. note: worth knowing. */
export type Severity = "error" | "warning" | "note";

const gravity: Readonly<Record<Severity, number>> = Object.freeze({ note: 0, warning: 1, error: 2 });

/** Whether a diagnostic of this severity fails a run that fails on `failOn` and anything graver. */
export function failsOn(severity: Severity, failOn: Severity): boolean {
  return gravity[severity] >= gravity[failOn];
}

/** Of several severities with which a run fails the one that lets least pass. */
export function strictest(all: readonly Severity[]): Severity {
  return all.reduce((least, one) => (gravity[one] < gravity[least] ? one : least), "error");
}
