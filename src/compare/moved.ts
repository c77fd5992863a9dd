import { directionOf } from "./direction.ts";
import type { Outcome, Outcomes } from "./outcomes.ts";
import { same } from "./same.ts";

/** Something that was decided in one way and is decided in another. One of the two is missing where the thing itself is new or gone. */
export interface Moved {
  readonly key: string;
  readonly before: Outcome | undefined;
  readonly after: Outcome | undefined;
}

/** What is decided differently, in the order of the old outcomes and then of the new. */
export function movedBetween(before: Outcomes, after: Outcomes): readonly Moved[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    return same(one, other) ? [] : [{ key, before: one, after: other }];
  });
}

/** Whether the state itself is another, and not only what is behind it; of a judgement, whether it went out of date or came back. */
export function isMove({ before, after }: Pick<Moved, "before" | "after">): boolean {
  return before?.state !== after?.state || isOutOfDate(before) !== isOutOfDate(after);
}

/** Whether something is a judgement that no longer rests on the evidence as it is. */
export function isOutOfDate(outcome: Outcome | undefined): boolean {
  return outcome?.on === "judgement" && outcome.stale.length > 0;
}

/** Whether more has changed than what bears on an outcome without deciding it. */
export function isTold({ before, after }: Pick<Moved, "before" | "after">): boolean {
  return !same(essence(before), essence(after));
}

/** What is told of an outcome: of a clause its finding and what decided it. */
function essence(outcome: Outcome | undefined): unknown {
  if (outcome?.on !== "clause") return outcome;
  const { state, rule, evidence, missing } = outcome;
  return { state, rule, evidence, missing };
}

/** How a trial is measured against what happened: whether something goes the same way, and whether it gets there. */
export interface Way {
  readonly along: (after: Outcome | undefined) => boolean;
  readonly arrives: (after: Outcome | undefined) => boolean;
}

/** The way that an outcome went. What cannot be ranked has no half way: whatever sets a clause aside has set it aside. */
export function wayOf({ before, after }: Moved): Way {
  if (isMove({ before, after })) {
    const direction = directionOf(before, after);
    const along: Way["along"] = (one) => isMove({ before, after: one }) && directionOf(before, one) === direction;
    return { along, arrives: direction === "other" ? along : (one) => along(one) && !isMove({ before: one, after }) };
  }
  const differs: Way["along"] = isTold({ before, after }) ? (one) => isTold({ before, after: one }) : (one) => !same(before, one);
  return { along: differs, arrives: differs };
}
