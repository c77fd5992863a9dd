import type { Severity } from "../../diagnostics/problem.ts";
import type { Reported, ReportedCondition } from "../../gate/rules/reported.ts";
import { jsonText } from "../../model/orders.ts";
import type { CheckReport } from "./report.ts";
import { gateWords, isAboutFile, notChecked, withRemark } from "./words.ts";

const severities: Readonly<Record<Severity, "major" | "minor" | "info">> = Object.freeze({ error: "major", warning: "minor", note: "info" });

/** A Code Quality report as GitLab takes it: a list of what is wrong, which a merge request compares with that of its target. */
export function gitlabReport({ diagnostics, refusals, unmet = [] }: CheckReport): string {
  return `${jsonText([...refusals.map(unchecked), ...unmet.flatMap(missed), ...diagnostics.flatMap(issues)], 2)}\n`;
}

/** An empty list would read as if all were well, so what was not checked is an issue of its own. It is known by its words. */
function unchecked(refusal: string) {
  return { description: refusal, check_name: notChecked, fingerprint: refusal, severity: "blocker", location: { path: ".", lines: { begin: 1 } } };
}

/** A condition of the gate that is not met is an issue too: where nothing else is wrong, the run fails and the list would be empty. */
function missed({ condition, text, path, line, fingerprints }: ReportedCondition) {
  return fingerprints.map(({ print }, index) => ({
    description: fingerprints.length === 1 ? text : `${text} (${index + 1} of ${fingerprints.length})`,
    check_name: condition,
    fingerprint: print,
    severity: "major",
    location: { path, lines: { begin: line, end: line } },
  }));
}

/** GitLab knows an issue by one fingerprint, so each of the smallest things that are wrong is one: what is left when some are put right is not new. */
function issues(entry: Reported) {
  const { fingerprints } = entry;
  return fingerprints.map(({ about, print }) => issue(entry, fingerprints.length === 1 ? "" : `${about}: `, print));
}

function issue(entry: Reported, lead: string, fingerprint: string) {
  const { diagnostic, path, gated } = entry;
  const because = gateWords(entry);
  const { code, severity, message, help, span } = diagnostic;
  const { start, end } = span;
  return {
    description: lead + withRemark(entry, [message, help, ...(because === undefined ? [] : [because])].join(" ")),
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
