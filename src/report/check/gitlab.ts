import type { Severity } from "../../diagnostics/problem.ts";
import type { CheckReport, Reported } from "./report.ts";
import { isAboutFile, withRemark } from "./words.ts";

const severities: Readonly<Record<Severity, "major" | "minor" | "info">> = Object.freeze({ error: "major", warning: "minor", note: "info" });

/** A Code Quality report as GitLab takes it: a list of what is wrong, which a merge request compares with that of its target. */
export function gitlabReport({ diagnostics }: CheckReport): string {
  return `${JSON.stringify(diagnostics.map(issue), null, 2)}\n`;
}

function issue(entry: Reported) {
  const { diagnostic, path, fingerprint, gated, because } = entry;
  const { code, severity, message, help, span } = diagnostic;
  const { start, end } = span;
  return {
    description: withRemark(entry, [message, help, ...(because === undefined ? [] : [because])].join(" ")),
    check_name: code,
    fingerprint,
    severity: gated === "counts" ? severities[severity] : "info",
    location: {
      path,
      lines: { begin: start.line, end: end.line },
      ...(!isAboutFile(diagnostic) && {
        positions: { begin: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
      }),
    },
  };
}
