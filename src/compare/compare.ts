import { decide } from "../assess/decide.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Result } from "../model/generated/schemas.ts";
import { rulesVersion } from "../model/rules.ts";
import { canMove } from "./can-move.ts";
import { apply, type Edit } from "./edit.ts";
import { editsBetween } from "./edits.ts";
import { assessmentOf, type Matter } from "./matter.ts";
import { matterOf } from "./matter-of.ts";
import { type Outcome, type Outcomes, outcomesIn, outcomesOf } from "./outcomes.ts";
import { same } from "./same.ts";

/** That a result was decided by other rules than those of this t6. */
export interface RulesEdit {
  readonly on: "rules";
  readonly old: string;
  readonly new: string;
}

/** Something that was decided in one way and is decided in another. One of the two is missing where the thing itself is new or gone. */
export interface Moved {
  readonly key: string;
  readonly before: Outcome | undefined;
  readonly after: Outcome | undefined;
}

/** One edit, and what is decided differently when it is made after those before it. */
export interface Step {
  readonly edit: Edit | RulesEdit;
  readonly moved: readonly Moved[];
}

/** Two results of the same data, side by side. */
export interface Comparison {
  readonly old: Matter;
  readonly now: Matter;
  /** Everything that is decided differently, as the two documents say it. */
  readonly changes: readonly Moved[];
  /** The edits that turn the old matter into the new, in the order in which they were made. */
  readonly steps: readonly Step[];
  /** What a document says and its matter does not lead to, by key. Nothing, unless somebody changed the document by hand. */
  readonly unexplained: readonly string[];
}

export interface CompareOptions {
  readonly sha256: (text: string) => string;
  /** The catalogue that t6 carries: for results that do not say all of theirs. */
  readonly shipped: Catalogue;
}

/**
 * Compares two results: what is decided differently, and what caused it. The differences between the two matters are made one by
 * one, in a fixed order, and after each everything is decided again: whatever is then decided differently, that difference caused.
 */
export function compare(old: Result, now: Result, { sha256, shipped }: CompareOptions): Comparison {
  const [from, to] = [matterOf(old, shipped), matterOf(now, shipped)];
  const decided = (matter: Matter): Outcomes => outcomesOf(decide(assessmentOf(matter), matter.catalogue, { asOf: matter.asOf, sha256 }));
  const [before, after] = [outcomesIn(old), outcomesIn(now)];
  const steps: Step[] = [];
  const unexplained: string[] = [];
  const judge = (one: Outcomes, other: Outcomes, edit: RulesEdit): void => {
    const moved = movedBetween(one, other);
    if (moved.length === 0) return;
    if (edit.old === edit.new) unexplained.push(...moved.map(({ key }) => key));
    else steps.push({ edit, moved });
  };

  let matter = from;
  let outcomes = decided(from);
  judge(before, outcomes, { on: "rules", old: old.rules_version, new: rulesVersion });
  for (const edit of editsBetween(from, to)) {
    matter = apply(matter, edit);
    const next = canMove(edit, matter) ? decided(matter) : outcomes;
    steps.push({ edit, moved: movedBetween(outcomes, next) });
    outcomes = next;
  }
  judge(outcomes, after, { on: "rules", old: rulesVersion, new: now.rules_version });
  return { old: from, now: to, changes: movedBetween(before, after), steps, unexplained: [...new Set(unexplained)] };
}

/** What is decided differently, in the order of the old outcomes and then of the new. */
export function movedBetween(before: Outcomes, after: Outcomes): readonly Moved[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    return same(one, other) ? [] : [{ key, before: one, after: other }];
  });
}
