import type { Step } from "../model/generated/schemas.ts";
import { findingOrder, positionOrder } from "../model/states.ts";
import type { Stand } from "./stand.ts";

/** What a step does, as facts. */
export type Effect = Pick<Step, "findings" | "recommended" | "positions">;

/** A name for effects that are the same. */
export const effectKey = ({ findings, recommended, positions }: Effect): string => JSON.stringify([findings, recommended, positions]);

const rankOfFinding = (state: string): number | undefined => (findingOrder as Readonly<Record<string, number>>)[state];
const rankOfPosition = (state: string): number | undefined => (positionOrder as Readonly<Record<string, number>>)[state];

/** What is another after something was done, for the better or the worse. */
export interface Change {
  readonly effect: Effect;
  readonly isWorse: boolean;
}

/** What a step does that is proposed; undefined where that is nothing, or anything got worse. */
export function effectOf(before: Stand, after: Stand): Effect | undefined {
  const { effect, isWorse } = changeOf(before, after);
  return isWorse || isNothing(effect) ? undefined : effect;
}

const isNothing = ({ findings, recommended, positions }: Effect): boolean => findings.length + recommended.length + positions.length === 0;

/** What is another after something was done: findings, recommendations that count, positions. */
export function changeOf(before: Stand, after: Stand): Change {
  const findings: Effect["findings"] = [];
  const recommended: string[] = [];
  let isWorse = false;
  for (const [id, was] of before.clauses) {
    const is = after.clauses.get(id);
    if (is === undefined) continue;
    if (isLower(rankOfFinding(was.state), rankOfFinding(is.state))) isWorse = true;
    if (was.state !== is.state) findings.push({ id, from: was.state, to: is.state });
    if (is.recommended && !was.recommended) recommended.push(id);
    // A clause that is met needs none any more.
    if (was.recommended && !is.recommended && is.state !== "met") isWorse = true;
  }
  const positions: Effect["positions"] = [];
  for (const [id, was] of before.positions) {
    const is = after.positions.get(id);
    if (is === undefined || was.state === is.state) continue;
    if (isLower(rankOfPosition(was.state), rankOfPosition(is.state))) isWorse = true;
    positions.push({ id, from: was.state, to: is.state, left: shortOf(id, after) });
  }
  return { effect: { findings, recommended, positions }, isWorse };
}

function isLower(before: number | undefined, after: number | undefined): boolean {
  return before !== undefined && after !== undefined && after < before;
}

/** Whether a position went up. One that cannot be ranked went neither way. */
export function isBetter({ from, to }: Effect["positions"][number]): boolean {
  const [was, is] = [from, to].map(rankOfPosition);
  return was !== undefined && is !== undefined && is > was;
}

/** How good a position is; -1 for one that has no place in the order. */
export const positionRank = (state: string | undefined): number => rankOfPosition(state ?? "") ?? -1;

/** Whether the position of a practice, or of the principle, is better than it was. */
export function isRaised(id: string, before: Stand, after: Stand): boolean {
  const [was, is] = [before, after].map(({ positions }) => rankOfPosition(positions.get(id)?.state ?? ""));
  return was !== undefined && is !== undefined && is > was;
}

/** The clauses of a practice, or of the principle, that are short of met. */
function shortOf(id: string, { clauses }: Stand): string[] {
  const all = [...clauses.values()];
  const own = all.filter(({ practice }) => practice === id);
  return (own.length > 0 ? own : all).filter(({ state }) => (rankOfFinding(state) ?? findingOrder.met) < findingOrder.met).map((clause) => clause.id);
}
