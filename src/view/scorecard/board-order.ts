import type { EvidenceItem, PositionState, Step } from "../../model/generated/schemas.ts";

type Severity = NonNullable<EvidenceItem["severity"]>;

/** How grave what was found against a practice is. */
const found: Readonly<Record<Severity, number>> = { failure: 2, weakness: 1, improvement: 0 };

/** How badly a practice stands before a step. */
const stands: Readonly<Partial<Record<PositionState, number>>> = { not_consistent: 3, unknown: 2, not_shown: 2, partly_shown: 1, not_yet_shown: 1 };

/**
 * Steps in the order in which a board needs them. First what puts right a finding that binds, the gravest first; then what raises a practice, by evidence
 * before by recommendations alone, and the one that stands worst first. What is alike stays in the order of the list, which tells first what takes little.
 * @param severityOf how grave an open finding that binds is; undefined of everything else
 */
export function forBoard<Told extends Step>(steps: readonly Told[], severityOf: (evidence: string) => Severity | undefined): readonly Told[] {
  const ranked = steps.map((step, index) => ({ step, index, by: rankOf(step, severityOf) }));
  return ranked.toSorted((a, b) => compared(b.by, a.by) || a.index - b.index).map(({ step }) => step);
}

function rankOf({ deeds, findings, positions }: Step, severityOf: (evidence: string) => Severity | undefined): readonly number[] {
  const settled = deeds.flatMap(({ do: what, evidence }) => {
    const severity = (what === "settle" || what === "confirm") && evidence !== undefined ? severityOf(evidence) : undefined;
    return severity === undefined ? [] : [found[severity]];
  });
  const raised = positions.map(({ from }) => stands[from] ?? 0);
  return [Math.max(0, ...settled), raised.length > 0 ? 1 : 0, findings.length > 0 ? 1 : 0, Math.max(0, ...raised)];
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
