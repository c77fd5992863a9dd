import type { Deed } from "../model/generated/schemas.ts";
import { findingOrder } from "../model/states.ts";
import { positionRank } from "./effect.ts";
import { isHandy } from "./effort.ts";
import type { FoundStep } from "./found-step.ts";
import { keyOf, type Trials } from "./stand.ts";

/**
 * Steps in the order of what they do for what they take: those that raise a position first; then what takes little; then what moves most.
 * Where two raise as much, what builds on what there is comes before something new.
 * Of two that do the same, and of one that does no more than another before it, only the first is told.
 */
export function inOrder(steps: readonly FoundStep[], { matter }: Trials): readonly FoundStep[] {
  const rank = (id: string): number => matter.catalogue.clauses.get(id)?.rank ?? -1;
  const first = ({ findings, recommended }: FoundStep): number => Math.min(...[...findings.map(({ id }) => id), ...recommended].map(rank));
  const ordered = steps.toSorted(
    (a, b) =>
      raises(b) - raises(a) ||
      largeness(a) - largeness(b) ||
      (raises(a) === 0 ? 0 : a.deeds.length - b.deeds.length) ||
      b.positions.length - a.positions.length ||
      reached(b) - reached(a) ||
      (raises(a) === 0 ? 0 : newness(a) - newness(b)) ||
      weight(b) - weight(a) ||
      newness(a) - newness(b) ||
      unshown(a) - unshown(b) ||
      a.deeds.length - b.deeds.length ||
      first(a) - first(b) ||
      (keyOf(a.deeds) < keyOf(b.deeds) ? -1 : 1),
  );
  const told: FoundStep[] = [];
  for (const step of ordered) if (!told.some((other) => doesAsMuch(other, step)) && !isOneMoreWay(step, told)) told.push(step);
  return told;
}

const at = (state: string): number => (findingOrder as Readonly<Record<string, number>>)[state] ?? -1;
const raises = ({ positions }: FoundStep): number => (positions.length > 0 ? 1 : 0);
const largeness = ({ deeds }: FoundStep): number => (deeds.every(isHandy) ? 0 : 1);

/** How much a step moves: what is not met most, then what becomes met, then the rest. */
function weight({ findings, recommended }: FoundStep): number {
  const of = findings.map(({ from, to }) => (from === "not_met" ? 100 : to === "met" ? 10 : 2));
  return of.reduce((sum, one) => sum + one, recommended.length);
}

/** Of how many clauses nothing is there yet that could be made good. */
const unshown = ({ findings }: FoundStep): number => findings.filter(({ from }) => from === "not_shown").length;

/** Whether a step only shows by something new what other steps show already. Something there is to be made good is worth telling beside it. */
function isOneMoreWay({ deeds, findings, positions }: FoundStep, told: readonly FoundStep[]): boolean {
  if (positions.length > 0 || deeds.some((deed) => deed.do !== "show")) return false;
  return findings.every(({ id, to }) => told.some((other) => other.findings.some((one) => one.id === id && at(one.to) >= at(to))));
}

/** Without the steps that are wholly in another, raise nothing by themselves and are on record nowhere: they are told there, as one of its lines. */
export function withoutInner(steps: readonly FoundStep[]): readonly FoundStep[] {
  const gaps = steps.filter(({ about }) => about === "gap");
  return steps.filter((step) => step.about !== "gap" || step.positions.length > 0 || !gaps.some((other) => isWithin(step, other)));
}

/**
 * The steps of a list before one that make it up: each is told there by itself, so that this one says only what they do together. Their places; none where
 * it does something else too.
 */
export function partsOf(step: FoundStep, before: readonly FoundStep[]): readonly number[] {
  const own = new Set(step.deeds.map((deed) => keyOf([deed])));
  const parts = before.flatMap(({ deeds }, place) => (deeds.length < own.size && deeds.every((deed) => own.has(keyOf([deed]))) ? [place] : []));
  const told = new Set(parts.flatMap((place) => before[place]?.deeds.map((deed) => keyOf([deed])) ?? []));
  return told.size === own.size ? parts : [];
}

/** What a step does that none of some others does by itself. */
export function beyond(step: FoundStep, others: readonly FoundStep[]): Pick<FoundStep, "findings" | "positions" | "recommended"> {
  return {
    findings: step.findings.filter(({ id, to }) => !others.some(({ findings }) => findings.some((one) => one.id === id && at(one.to) >= at(to)))),
    positions: step.positions.filter(
      ({ id, to }) => !others.some(({ positions }) => positions.some((one) => one.id === id && positionRank(one.to) >= positionRank(to))),
    ),
    recommended: step.recommended.filter((id) => !others.some(({ recommended }) => recommended.includes(id))),
  };
}

function isWithin(inner: FoundStep, outer: FoundStep): boolean {
  if (inner.deeds.length >= outer.deeds.length) return false;
  const isTold = inner.deeds.every((deed) => outer.deeds.some((one) => keyOf([one]) === keyOf([deed]) || isLess(deed, one)));
  return isTold && inner.findings.every(({ id, to }) => outer.findings.some((mine) => mine.id === id && at(mine.to) >= at(to)));
}

/** Whether something new is for some of the clauses that something else new is for, of kinds that it may be of. */
function isLess(deed: Deed, other: Deed): boolean {
  if (deed.do !== "show" || other.do !== "show" || deed.practice !== other.practice || deed.level !== other.level) return false;
  const isIn = (some: readonly string[] = [], all: readonly string[] = []) => some.every((one) => all.includes(one));
  return isIn(deed.clauses, other.clauses) && isIn(other.kinds, deed.kinds);
}

/** How far a step raises positions, all together. */
const reached = ({ positions }: FoundStep): number => positions.reduce((sum, { to }) => sum + positionRank(to), 0);
const newness = (step: FoundStep): number => (hasNew(step) ? 1 : 0);
const hasNew = ({ deeds }: FoundStep): boolean => deeds.some((deed) => deed.do === "show");

/** Whether one step does all that another does, and takes no more. */
function doesAsMuch(one: FoundStep, other: FoundStep): boolean {
  if (largeness(one) > largeness(other) || one.deeds.length > other.deeds.length) return false;
  // To make good what there is stays worth telling beside something new that would do more.
  if (hasNew(one) && !hasNew(other)) return false;
  const findings = other.findings.every(({ id, to }) => one.findings.some((mine) => mine.id === id && at(mine.to) >= at(to)));
  const asked = other.recommended.every((id) => one.recommended.includes(id) || one.findings.some((mine) => mine.id === id && mine.to === "met"));
  return findings && asked && other.positions.every(({ id }) => one.positions.some((mine) => mine.id === id));
}
