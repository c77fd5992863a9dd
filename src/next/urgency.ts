import { severityOf } from "../assess/adverse.ts";
import type { EvidenceItem, PositionState } from "../model/generated/schemas.ts";
import type { FoundStep } from "./found-step.ts";
import type { Trials } from "./stand.ts";

/** How grave what was found is: what comes first has the lowest number. */
const grave: Readonly<Record<NonNullable<EvidenceItem["severity"]>, number>> = { failure: 0, weakness: 1, improvement: 2 };

/** How well a practice stands before a step: the worst first. */
const stands: Readonly<Partial<Record<PositionState, number>>> = { not_consistent: 0, unknown: 1, not_shown: 1, partly_shown: 2, not_yet_shown: 2 };
const well = 3;

/**
 * Steps in the order in which they are told, to whoever reads them. First what was found and binds, the gravest first. Then what was asked or
 * promised for a day, what is overdue first, and the reviews that are overdue among it. Then what raises a practice, by evidence before by recommendations alone: what is small first, because
 * it can be done at once, and of the others what raises the one that stands worst. Then the rest, and last what was asked for no day. What is alike
 * stays as it is.
 */
export function byUrgency(steps: readonly FoundStep[], trials: Trials): readonly FoundStep[] {
  const ranked = steps.map((step) => ({ step, by: rankOf(step, trials) }));
  return ranked.toSorted((a, b) => compared(a.by, b.by)).map(({ step }) => step);
}

function rankOf({ about, deeds, effort, findings, positions }: FoundStep, { decision, matter }: Trials): readonly (number | string)[] {
  const [first] = deeds;
  if (about === "finding") {
    const item = matter.evidence.get(first?.evidence ?? "")?.item;
    return [0, item === undefined ? grave.failure : grave[severityOf(item)]];
  }
  if (about === "ask") {
    const ask = decision.asks.find(({ item }) => item.id === first?.ask);
    return ask?.item.due === undefined ? [4] : [1, ask.state === "overdue" ? 0 : 1, ask.item.due];
  }
  if (about === "review") return [1, 0, matter.evidence.get(first?.evidence ?? "")?.item.dates?.review_due ?? ""];
  if (positions.length === 0) return [3];
  return [2, findings.length > 0 ? 0 : 1, effort === "small" ? 0 : 1, Math.min(...positions.map(({ from }) => stands[from] ?? well))];
}

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}
