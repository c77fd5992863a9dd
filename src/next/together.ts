import { fewest } from "../compare/together.ts";
import type { Deed } from "../model/generated/schemas.ts";
import { isRaised, positionRank } from "./effect.ts";
import { isHandy } from "./effort.ts";
import { clausesIn, type Trials } from "./stand.ts";

/** How many pairs are tried for one position at most, so that the time stays bounded. */
const mostPairs = 1500;

/** How many more are tried when one is found: another may lead further. */
const furtherPairs = 40;

/** Where more deeds than so many are needed together, nobody asks whether one of them could be spared. */
const mostNeeded = 40;

/** What is about something there is first, then those that touch most; of those that touch as much, what is there already before something new. */
export function handiest(deeds: readonly Deed[], { touchedBy }: Trials): readonly Deed[] {
  const weight = (deed: Deed): number => (isHandy(deed) ? 0 : 1000) - touchedBy(deed).size + (deed.do === "show" ? 0.5 : 0);
  return deeds.toSorted((a, b) => weight(a) - weight(b));
}

/**
 * Two deeds that together raise a position which neither raises alone. Where every clause of some has to get better, only pairs
 * that touch all of them can do it.
 */
export function pairFor(id: string, deeds: readonly Deed[], trials: Trials): readonly Deed[] | undefined {
  const { now, touchedBy } = trials;
  const needed = neededFor(id, trials);
  // The clauses as the digits of a number, because there are many pairs.
  const digits = (clauses: ReadonlySet<string>): bigint => needed.reduce((sum, clause, index) => (clauses.has(clause) ? sum | (1n << BigInt(index)) : sum), 0n);
  const all = isFromAny(id, trials) ? 0n : digits(new Set(needed));
  const likely = deeds.map((deed) => ({ deed, reach: digits(touchedBy(deed)) })).filter(({ reach }) => reach !== 0n);
  const goal = (pair: readonly Deed[]): number => positionRank(trials.with(pair).positions.get(id)?.state);
  let best: readonly Deed[] | undefined;
  let tried = 0;
  let last = mostPairs;
  for (const [index, one] of likely.entries()) {
    for (let at = index + 1; at < likely.length; at += 1) {
      const other = likely[at] as typeof one;
      if (((one.reach | other.reach) & all) !== all) continue;
      tried += 1;
      if (tried > last) return best;
      const pair = [one.deed, other.deed];
      if (!isRaised(id, now, trials.with(pair)) || (best !== undefined && goal(pair) <= goal(best))) continue;
      best = pair;
      last = Math.min(last, tried + furtherPairs);
    }
  }
  return best;
}

/** As few deeds as it takes to raise a position, the handiest of them; undefined where all together do not. */
export function fewestFor(id: string, deeds: readonly Deed[], trials: Trials): readonly Deed[] | undefined {
  const near = deeds.filter((deed) => [...trials.touchedBy(deed)].some((clause) => practiceOf(clause, trials) === id));
  const holds = (some: readonly Deed[]) => some.length > 0 && isRaised(id, trials.now, trials.with(some));
  return holds(near) ? fewest(near, holds, mostNeeded) : undefined;
}

const practiceOf = (clause: string, { now }: Trials): string | undefined => now.clauses.get(clause)?.practice;

/** Whether one clause alone can raise a position, whatever the others are. */
function isFromAny(id: string, { now }: Trials): boolean {
  const rule = now.positions.get(id)?.rule;
  return rule === "position/nothing-shown" || rule === "position/nothing-met";
}

/** The clauses that keep a position where it is: all of them have to get better, or with some positions any. */
function neededFor(id: string, trials: Trials): readonly string[] {
  const position = trials.now.positions.get(id);
  const principle = trials.matter.catalogue.file.principle.id;
  const own = clausesIn(trials.decision).filter(({ practice }) => practice === id || id === principle);
  const inState = (state: string) => own.filter(({ finding }) => finding.state === state).map(({ clause }) => clause.id);
  switch (position?.state) {
    case "not_consistent":
      return inState("not_met");
    case "consistent_with_recommendations":
      return inState("partly_met");
    case "not_shown":
    case "partly_shown":
      return isFromAny(id, trials) ? own.map(({ clause }) => clause.id) : position.missing;
    default:
      return [];
  }
}
