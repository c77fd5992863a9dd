/** Something that was done right, and is read in another way than it stands there. */
export interface Meant {
  readonly kind: keyof typeof kinds;
  /** The cell or row. */
  readonly place: string;
  /** What it is read as, to follow the place. */
  readonly words: string;
  /** The same in short, to follow others of its kind. */
  readonly short?: string;
}

/** What is told of many at once. */
const kinds = {
  below: "rows name no clause, and are taken to bear on the one below which they stand",
  title: "cells name something by its title: its id is read",
  date: "cells hold a date as text, and are read",
} as const;

/** So many of a kind are told one by one: more would hide what somebody has to look at. */
const few = 2;

/** What is told of them: each by itself, or one line for all of a kind. */
export function meantWords(meant: readonly Meant[]): readonly string[] {
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const own = meant.filter((one) => one.kind === kind);
    if (own.length <= few) return own.map(({ place, words }) => `${place} ${words}.`);
    return [`${own.length} ${kinds[kind]} (${own.map(({ place, short }) => (short === undefined ? place : `${place}: ${short}`)).join("; ")}).`];
  });
}
