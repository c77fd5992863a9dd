import { severityOf } from "../assess/adverse.ts";
import type { EvidenceItem, Judgement, PositionState } from "../model/generated/schemas.ts";
import type { FoundStep } from "./found-step.ts";
import type { Trials } from "./stand.ts";

/** How grave what was found is: what comes first has the lowest number. */
const grave: Readonly<Record<NonNullable<EvidenceItem["severity"]>, number>> = { failure: 0, weakness: 1, improvement: 2 };

/** How well a practice stands before a step: the worst first. */
const stands: Readonly<Partial<Record<PositionState, number>>> = { not_consistent: 0, unknown: 1, not_shown: 1, partly_shown: 2, not_yet_shown: 2 };
const well = 3;

/** What was judged not to be met comes before what nobody judged, and last what was judged met. */
const judgedOrder: Readonly<Partial<Record<Judgement["outcome"], number>>> = {
  not_consistent: 0,
  not_yet_shown: 0,
  changes_asked: 0,
  consistent: 2,
  meets: 2,
};
const notJudged = 1;

/**
 * Steps in the order in which they are told, to whoever reads them. First what was found and binds, the gravest first. Then what was asked or
 * promised for a day, what is overdue first, and the reviews that are overdue among it. Then what raises a practice, those judged not to be met before those judged met, by evidence before by recommendations alone: what is small first, because
 * it can be done at once, and of the others what raises the one that stands worst. Then the rest, and last what was asked for no day. What is alike
 * stays as it is.
 */
export function byUrgency(steps: readonly FoundStep[], trials: Trials): readonly FoundStep[] {
  const ranked = steps.map((step) => ({ step, by: rankOf(step, trials) }));
  return ranked.toSorted((a, b) => compared(a.by, b.by)).map(({ step }) => step);
}

function rankOf({ about, deeds, effort, findings, positions }: FoundStep, trials: Trials): readonly (number | string)[] {
  const { decision, matter } = trials;
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
  if (positions.length === 0) return [3, judgedRank({ findings, positions }, trials)];
  return [
    2,
    judgedRank({ findings, positions }, trials),
    findings.length > 0 ? 0 : 1,
    effort === "small" ? 0 : 1,
    Math.min(...positions.map(({ from }) => stands[from] ?? well)),
  ];
}

/** What was judged of the practices that a step raises, or else of those whose clauses it moves: what counts is the one judged worst. */
function judgedRank({ findings, positions }: Pick<FoundStep, "findings" | "positions">, { judged, now }: Trials): number {
  const raised = positions.length > 0 ? positions.map(({ id }) => id) : findings.map(({ id }) => now.clauses.get(id)?.practice ?? "");
  const ranks = raised.map((practice) => {
    const outcome = judged.get(practice);
    return outcome === undefined ? notJudged : (judgedOrder[outcome] ?? notJudged);
  });
  return ranks.length === 0 ? notJudged : Math.min(...ranks);
}

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}
