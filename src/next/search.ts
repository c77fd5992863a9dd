import { fewest } from "../compare/together.ts";
import type { Deed } from "../model/generated/schemas.ts";
import { candidatesFor } from "./candidates.ts";
import { effectKey, effectOf, isBetter } from "./effect.ts";
import { effortOfAll, isHandy } from "./effort.ts";
import type { FoundStep } from "./found-step.ts";
import { isIdleAlone } from "./idle.ts";
import { inOrder } from "./order.ts";
import { recordedSteps, stepKey } from "./recorded.ts";
import { keyOf, type Trials } from "./stand.ts";
import { fewestFor, handiest, pairFor } from "./together.ts";
import { trimmed } from "./trim.ts";
import { byUrgency } from "./urgency.ts";

/**
 * The steps: what is on record to be done, and what moves something. That is each thing that could be done alone, what one item needs altogether, and for each position that
 * none of these raises two things that raise it together, or as few as do.
 */
export function stepsOf(trials: Trials): readonly FoundStep[] {
  const { now } = trials;
  const { deeds, wholes } = candidatesFor(trials);
  const steps = new Map<string, FoundStep>();
  const stepFor = (some: readonly Deed[]): void => {
    const effect = effectOf(now, trials.with(some));
    // A recommendation that moves no position is only a part of what does.
    if (effect === undefined || effect.findings.length + effect.positions.length === 0) return;
    steps.set(keyOf(some), { effort: effortOfAll(some), about: "gap", deeds: [...some], ...effect });
  };
  const idle = new Map<string, boolean>();
  for (const deed of deeds) {
    const key = trials.alike.keyOf([deed]);
    const isIdle = idle.get(key) ?? isIdleAlone(deed, trials);
    idle.set(key, isIdle);
    if (!isIdle) stepFor([deed]);
  }
  for (const whole of wholes) stepFor(needed(whole, trials));
  const handy = handiest(deeds, trials);
  const isRaisedBy = (id: string, isOne: (deed: Deed) => boolean = () => true) =>
    [...steps.values()].some((step) => step.deeds.every(isOne) && step.positions.some((one) => one.id === id && isBetter(one)));
  const { principle } = trials.matter.catalogue.file;
  for (const id of now.positions.keys()) {
    if (isRaisedBy(id)) continue;
    const pair = pairFor(id, handy, trials);
    if (pair !== undefined) stepFor(pair);
  }
  for (const id of now.positions.keys()) {
    if (id === principle.id) continue;
    const some = isRaisedBy(id, isHandy)
      ? undefined
      : (fewestFor(id, handy.filter(isHandy), trials) ?? (isRaisedBy(id) ? undefined : fewestFor(id, handy, trials)));
    if (some !== undefined) stepFor(some);
  }
  const recorded = recordedSteps(deeds, trials);
  for (const step of recorded) steps.delete(stepKey(step));
  const gaps = inOrder([...steps.values()], trials).map((step) => ({ ...step, deeds: [...trimmed(step.deeds, step, trials)] }));
  return byUrgency([...recorded, ...gaps], trials);
}

/** Of all that an item needs, what it takes to get as far. */
function needed(whole: readonly Deed[], trials: Trials): readonly Deed[] {
  const effect = (some: readonly Deed[]): string => {
    const found = effectOf(trials.now, trials.with(some));
    return found === undefined ? "" : effectKey(found);
  };
  const goal = effect(whole);
  return goal === "" ? whole : fewest(whole, (some) => effect(some) === goal);
}
