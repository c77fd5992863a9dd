import type { Edit } from "./edit.ts";
import { isMove, type Moved, movedBetween, wayOf } from "./moved.ts";
import type { Step } from "./step.ts";
import { fewest } from "./together.ts";
import type { Trials } from "./trials.ts";

/**
 * What each edit of the record did. Each is made alone, and what it then moves is put down to it. Where one alone does not lead to
 * what came of all of them, those are named that do it together, each of which is needed beside the others. So what is put down to
 * an edit depends on what else was done, and not on the order in which anything is written.
 * @param edits all edits of the record, also those that can move nothing
 */
export function recordSteps(edits: readonly Edit[], trials: Trials): readonly Step[] {
  const { before, after } = trials;
  const alone = new Map(trials.edits.map((edit) => [edit, movedBetween(before, trials.with([edit]))]));
  const done = new Map<Edit, Moved[]>();
  // The clauses come before the positions, which follow them.
  const clauses: Behind[] = [];
  for (const moved of movedBetween(before, after).toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const behind = decidersOf(moved, trials, alone, clauses);
    clauses.push({ moved, edits: behind });
    for (const edit of behind) done.set(edit, [...(done.get(edit) ?? []), moved]);
  }
  const order = [...new Set([...before.keys(), ...after.keys()])];
  return edits.map((edit) => {
    const moved = (done.get(edit) ?? []).toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const by = alone.get(edit) ?? [];
    return {
      edit,
      moved,
      touched: by.map(({ key }) => key).filter((key) => !moved.some((one) => one.key === key)),
      alone: by.filter(isMove),
    };
  });
}

/** The edits behind something that moved. */
interface Behind {
  readonly moved: Moved;
  readonly edits: readonly Edit[];
}

function rankOf({ before, after }: Moved): number {
  return (after ?? before)?.on === "clause" ? 0 : 1;
}

/**
 * The edits behind something that the record moved: all that move it that way alone, and where none of them leads all the way, as few
 * of the others as it takes to get there.
 */
function decidersOf(moved: Moved, { edits, with: made }: Trials, alone: ReadonlyMap<Edit, readonly Moved[]>, clauses: readonly Behind[]): readonly Edit[] {
  const { key } = moved;
  const { along, arrives } = wayOf(moved);
  const touching = edits.filter((edit) => alone.get(edit)?.some((one) => one.key === key));
  const movers = touching.filter((edit) => along(made([edit]).get(key)));
  if (movers.some((edit) => arrives(made([edit]).get(key)))) return movers;
  const ordered = (some: readonly Edit[]) => edits.filter((edit) => some.includes(edit));
  const holds = (some: readonly Edit[]) => arrives(made(ordered([...movers, ...some])).get(key));
  const others = edits.filter((edit) => !movers.includes(edit));
  const likely = new Set([...touching, ...behindClauses(moved, clauses)]);
  const near = others.filter((edit) => likely.has(edit));
  return ordered([...movers, ...fewest(holds(near) ? near : others, holds)]);
}

/** What moved the clauses that a position or a judgement follows: those of its practice, or for the principle all of them. */
function behindClauses({ before, after }: Moved, known: readonly Behind[]): readonly Edit[] {
  const outcome = after ?? before;
  if (outcome?.on !== "position" && outcome?.on !== "judgement") return [];
  const clauses = known.flatMap(({ moved, edits }) => {
    const clause = moved.after ?? moved.before;
    return clause?.on === "clause" ? [{ practice: clause.practice, edits }] : [];
  });
  const own = clauses.filter(({ practice }) => practice === outcome.id);
  return (own.length > 0 ? own : clauses).flatMap(({ edits }) => edits);
}
