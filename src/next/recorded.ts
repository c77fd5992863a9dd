import { isBinding } from "../assess/adverse.ts";
import { isInUse } from "../assess/in-use.ts";
import { isPast, laterReview } from "../assess/later-review.ts";
import type { AskDecision, ClauseDecision } from "../model/decision.ts";
import type { Deed } from "../model/generated/schemas.ts";
import { mostOf } from "./deeds.ts";
import { changeOf } from "./effect.ts";
import { effortOfAll } from "./effort.ts";
import type { FoundStep } from "./found-step.ts";
import { clausesIn, keyOf, type Trials } from "./stand.ts";

/**
 * What is on record to be done, told whatever it moves: what was found and binds, what was asked or promised, and the reviews that are overdue. Each is made alone on a
 * copy, as every step is.
 * @param deeds everything that could be done
 */
export function recordedSteps(deeds: readonly Deed[], trials: Trials): readonly FoundStep[] {
  const binding = bindingIn(trials);
  const findings = deeds.filter((deed) => isPuttingRight(deed) && binding.has(deed.evidence ?? ""));
  const asks = trials.decision.asks.filter(({ live, item }, index, all) => live && all.findIndex((one) => one.item.id === item.id) === index);
  return [
    ...findings.map((deed) => stepWith("finding", [deed], trials)),
    ...asks.map((ask) => askStep(ask, findings, trials)),
    ...overdueReviews(trials).map((deed) => stepWith("review", [deed], trials)),
  ];
}

/** Reviews that are past their day, of what is in use, where nothing later took their place. */
function overdueReviews({ matter: { evidence, asOf } }: Trials): readonly Deed[] {
  const filed = [...evidence].filter(([key, { item }]) => key === item.id).map(([, { item }]) => item);
  return filed.flatMap((item): Deed[] => {
    if (!isPast(item.dates?.review_due, item, asOf) || !isInUse(item, asOf)) return [];
    const clauses = laterReview(item, filed, asOf).due;
    return clauses.length === 0 ? [] : [{ do: "review", evidence: item.id, clauses: [...new Set(clauses)] }];
  });
}

const isPuttingRight = ({ do: what }: Deed): boolean => what === "settle" || what === "confirm";

/** The items that are open against a clause and bind. */
function bindingIn({ decision }: Trials): ReadonlySet<string> {
  return new Set(clausesIn(decision).flatMap((clause) => boundBy(clause, decision)));
}

function boundBy({ weighings }: ClauseDecision, decision: Trials["decision"]): readonly string[] {
  return weighings.flatMap(({ standing, evidence: { item } }) => (standing === "adverse" && isBinding(item, decision) ? [item.id] : []));
}

function stepWith(about: FoundStep["about"], deeds: readonly Deed[], trials: Trials): FoundStep {
  return { effort: effortOfAll(deeds), about, deeds: [...deeds], ...changeOf(trials.now, trials.with(deeds)).effect };
}

/**
 * What was asked, done and shown. Where closing it takes a recommendation away from a clause against which something is open, that has
 * to be put right with it.
 */
function askStep({ item }: AskDecision, findings: readonly Deed[], trials: Trials): FoundStep {
  const own = clausesIn(trials.decision).filter(({ clause }) => item.clauses.includes(clause.id));
  const short = own.filter(({ finding: { state } }) => state === "not_met" || state === "partly_met" || state === "not_shown");
  const clauses = short.map(({ clause }) => clause.id);
  const isRegular = short.some(({ clause }) => clause.regular === true);
  const close: Deed = { do: "close", ask: item.id, clauses, level: mostOf(clauses, trials), ...(isRegular && { next_review: true as const }) };
  const against = new Set(short.flatMap((clause) => boundBy(clause, trials.decision)));
  const settled = [close, ...findings.filter(({ evidence = "" }) => against.has(evidence))];
  const isWorse = (some: readonly Deed[]) => changeOf(trials.now, trials.with(some)).isWorse;
  const step = stepWith("ask", isWorse([close]) && !isWorse(settled) ? settled : [close], trials);
  const moved = new Set(step.findings.map(({ id }) => id));
  const held = short.filter((clause) => !moved.has(clause.clause.id) && boundBy(clause, trials.decision).length > 0).map(({ clause }) => clause.id);
  return held.length === 0 ? step : { ...step, held };
}

/** A name for a step: two about the same things are one. */
export const stepKey = ({ deeds }: FoundStep): string => keyOf(deeds);
