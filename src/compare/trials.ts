import type { Decide, Decided } from "./decided.ts";
import { apply, type Edit, inverse } from "./edit.ts";
import type { Outcomes } from "./outcomes.ts";

/** What is decided where some of the edits of a record are made and the others are not. */
export interface Trials {
  /** The edits that can move anything, in the order in which they are told. */
  readonly edits: readonly Edit[];
  readonly before: Outcomes;
  readonly after: Outcomes;
  readonly with: (some: readonly Edit[]) => Outcomes;
}

/**
 * @param ground what there was before any of them was made
 * @param final what there is when all are made
 */
export function trialsOf(ground: Decided, final: Decided, edits: readonly Edit[], decide: Decide): Trials {
  const numbers = new Map(edits.map((edit, index) => [edit, index]));
  const known = new Map<string, Outcomes>();
  const tried = (some: readonly Edit[]): Outcomes => {
    const key = some.map((edit) => numbers.get(edit)).join();
    const outcomes = known.get(key) ?? decide(between(ground, final, edits, some)).outcomes;
    known.set(key, outcomes);
    return outcomes;
  };
  return {
    edits,
    before: ground.outcomes,
    after: final.outcomes,
    with: (some) => (some.length === 0 ? ground.outcomes : some.length === edits.length ? final.outcomes : tried(some)),
  };
}

/** The matter with some of the edits made, from whichever end is nearer. */
function between(ground: Decided, final: Decided, all: readonly Edit[], some: readonly Edit[]) {
  if (some.length <= all.length / 2) return apply(ground.matter, ...some);
  const made = new Set(some);
  return apply(final.matter, ...all.filter((edit) => !made.has(edit)).map(inverse));
}
