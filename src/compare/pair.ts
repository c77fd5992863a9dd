import type { Result } from "../model/generated/schemas.ts";

/** A result as it is paired: by the way to it, or by what it is about. */
export interface Pairable {
  /** The way to it from what was named; undefined where it was saved, and so has none. */
  readonly key: string | undefined;
  readonly result: Result;
}

export interface Pairs<One extends Pairable> {
  readonly pairs: readonly (readonly [old: One, now: One])[];
  readonly removed: readonly One[];
  readonly added: readonly One[];
}

/**
 * Which of the old results goes with which of the new: those at the same place in their trees; and of what is left, and of what was
 * saved and has no place, those about the same data by the same assessor, the earliest with the earliest. Where only one is named on
 * either side they go together, so that somebody can be told that they should not.
 */
export function pairUp<One extends Pairable>(old: readonly One[], now: readonly One[]): Pairs<One> {
  const [first, second] = [old[0], now[0]];
  if (first !== undefined && second !== undefined && [...old, ...now].length === 2 && (isNamed(first) || isNamed(second))) {
    return { pairs: [[first, second]], removed: [], added: [] };
  }
  const placed = matched(byKey(old), byKey(now));
  const rest = <Value>(all: readonly Value[], taken: readonly Value[]) => all.filter((one) => !taken.includes(one));
  const [olds, nows] = [0, 1].map((side) =>
    rest(
      side === 0 ? old : now,
      placed.map((pair) => pair[side] as One),
    ),
  ) as [One[], One[]];
  const alike = matched(byIdentity(olds), byIdentity(nows));
  return {
    pairs: [...placed, ...alike],
    removed: rest(
      olds,
      alike.map(([one]) => one),
    ),
    added: rest(
      nows,
      alike.map(([, other]) => other),
    ),
  };
}

/** Whether a result is itself what somebody named, and not something in it. */
function isNamed({ key }: Pairable): boolean {
  return key === undefined || key === "";
}

function matched<One>(olds: ReadonlyMap<string, One>, nows: ReadonlyMap<string, One>): readonly (readonly [One, One])[] {
  return [...olds].flatMap(([key, one]) => {
    const other = nows.get(key);
    return other === undefined ? [] : [[one, other] as const];
  });
}

function byKey<One extends Pairable>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.flatMap((one) => (one.key === undefined ? [] : [[one.key, one] as const])));
}

function byIdentity<One extends Pairable>(all: readonly One[]): ReadonlyMap<string, One> {
  const numbers = new Map<string, number>();
  const early = all.toSorted((a, b) => (a.result.assessment.as_of < b.result.assessment.as_of ? -1 : 1));
  return new Map(
    early.map((one) => {
      const identity = JSON.stringify([one.result.assessment.data.name, one.result.assessment.producer.name, one.result.assessment.assessor.name].map(plain));
      const number = numbers.get(identity) ?? 0;
      numbers.set(identity, number + 1);
      return [`${identity} ${number}`, one];
    }),
  );
}

/** Whether two results are about the same data of the same producer, by their full or their short names. */
export function isSameData(one: Result, other: Result): boolean {
  const [mine, theirs] = [one.assessment, other.assessment];
  return isSameName(mine.data, theirs.data) && isSameName(mine.producer, theirs.producer);
}

interface Called {
  readonly name: string;
  readonly short_name?: string;
}

function isSameName(one: Called, other: Called): boolean {
  const names = ({ name, short_name }: Called) => [name, ...(short_name === undefined ? [] : [short_name])].map(plain);
  return names(one).some((name) => names(other).includes(name));
}

/** A name without what does not tell things apart. */
const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
