/** How grave a diagnostic is. error: the record is wrong or incomplete. warning: it can stand, but a careful reader would object. note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** What a configuration makes of a diagnostic: a severity, or off, and then it does not count at the gate. */
export type Grade = Severity | "off";

const gravity: Readonly<Record<Grade, number>> = Object.freeze({ off: -1, note: 0, warning: 1, error: 2 });

/** Whether a diagnostic of this severity fails a run that fails on `failOn` and anything graver. */
export function failsOn(severity: Severity, failOn: Severity): boolean {
  return gravity[severity] >= gravity[failOn];
}

/** Of several severities with which a run fails the one that lets least pass. */
export function strictest(all: readonly Severity[]): Severity {
  return all.reduce((least, one) => (gravity[one] < gravity[least] ? one : least), "error");
}

/** Whether a grade is less grave than another. */
export function isLess(grade: Grade, other: Grade): boolean {
  return gravity[grade] < gravity[other];
}

/** A diagnostic by what a configuration may have made of it. */
interface Gradable {
  readonly severity: Severity;
  readonly regraded?: { readonly from: Severity };
}

/** How grave a diagnostic is by itself, whatever a configuration makes of it. */
export function ownSeverity({ severity, regraded }: Gradable): Severity {
  return regraded?.from ?? severity;
}

/** How grave a diagnostic is if no configuration makes it less grave. */
export function severityUnlowered(diagnostic: Gradable): Severity {
  const own = ownSeverity(diagnostic);
  return isLess(diagnostic.severity, own) ? own : diagnostic.severity;
}
