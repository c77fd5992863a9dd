import type { ChangeState, DiffChange } from "../model/generated/schemas.ts";
import type { CausesFound } from "./causes.ts";
import type { Comparison } from "./compare.ts";
import { type Direction, directionOf } from "./direction.ts";
import { isMove, isTold, type Moved } from "./moved.ts";
import type { Outcome } from "./outcomes.ts";
import type { Step } from "./step.ts";

const directions: readonly Direction[] = ["worse", "better", "other"];
const kinds: readonly DiffChange["on"][] = ["principle", "practice", "clause", "judgement", "ask"];

/** The changes worth telling, with their causes: the worse first, then the better, then the rest, each in the order of the catalogue. */
export function changesOf(comparison: Comparison, found: CausesFound): readonly DiffChange[] {
  const principles = [comparison.old, comparison.now].map(({ catalogue }) => catalogue.file.principle.id);
  const order = catalogueOrder(comparison);
  return comparison.changes
    .filter(isTold)
    .map((moved) => changeOf(moved, comparison.steps, found, principles))
    .toSorted(
      (a, b) =>
        directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
        kinds.indexOf(a.on) - kinds.indexOf(b.on) ||
        order.indexOf(a.id) - order.indexOf(b.id),
    );
}

/** Practices and clauses of both catalogues, in order. */
function catalogueOrder({ old, now }: Comparison): readonly string[] {
  const ids = [now, old].flatMap(({ catalogue: { file } }) => file.practices.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => clause.id)]));
  return [...new Set(ids)];
}

function changeOf(moved: Moved, steps: readonly Step[], found: CausesFound, principles: readonly string[]): DiffChange {
  const { before, after, key } = moved;
  const outcome = (after ?? before) as Outcome;
  const parts = steps.flatMap((step) => step.moved.filter((one) => one.key === key).map((one) => ({ step, one })));
  const direction = directionAcross(parts, moved);
  const deciding = decidingParts(parts, moved, direction);
  const bearing = steps.filter((step) => step.touched.includes(key) || step.moved.some((one) => one.key === key));
  const idsOf = (some: readonly Step[]) => [...new Set(some.flatMap((step) => found.behind(step, key)))];
  const causes = idsOf(deciding.map(({ step }) => step));
  return {
    on: outcome.on === "position" ? (principles.includes(outcome.id) ? "principle" : "practice") : outcome.on,
    id: outcome.id,
    ...(outcome.on === "clause" && { practice: outcome.practice }),
    direction,
    ...(before !== undefined && { old: stateOf(before) }),
    ...(after !== undefined && { new: stateOf(after) }),
    causes,
    contributing: idsOf(bearing).filter((id) => !causes.includes(id)),
  };
}

interface Part {
  readonly step: Step;
  readonly one: Moved;
}

/**
 * Which way something went. Where the rules of one side had a single word for what the other side tells apart, the two words give no
 * direction; then it is that of what else was done.
 */
function directionAcross(parts: readonly Part[], { before, after }: Moved): Direction {
  const direction = directionOf(before, after);
  const isCoarse = [before, after].some((one) => one?.on === "position" && one.state === "not_yet_shown");
  if (direction !== "other" || !isCoarse || before?.state === after?.state) return direction;
  const done = parts.filter(({ step }) => step.edit.on !== "rules").map(({ one }) => one);
  return directionOf(done[0]?.before, done.at(-1)?.after);
}

/** The steps that decided a change: those that moved it the way it went, else those that moved it, else those that changed what it says. */
function decidingParts(parts: readonly Part[], whole: Moved, direction: Direction): readonly Part[] {
  const isOther = whole.before?.state !== whole.after?.state;
  const moves = parts.filter(({ one }) => (isOther ? one.before?.state !== one.after?.state : isMove(one)));
  const along = moves.filter(({ one }) => directionOf(one.before, one.after) === direction);
  const telling = parts.filter(({ one }) => isTold(one));
  const candidates = isMove(whole) ? [along, moves, telling] : [telling];
  return candidates.find((some) => some.length > 0) ?? parts;
}

/** An outcome as the document writes it down. */
function stateOf(outcome: Outcome): ChangeState {
  switch (outcome.on) {
    case "clause": {
      const { state, rule, evidence, missing } = outcome;
      return { state, rule, evidence: [...evidence], ...(missing.length > 0 && { missing_parts: [...missing] }) };
    }
    case "position": {
      const { state, rule, decidingPractice, decidingClause } = outcome;
      return {
        state,
        rule,
        ...(decidingPractice !== undefined && { deciding_practice: decidingPractice }),
        ...(decidingClause !== undefined && { deciding_clause: decidingClause }),
      };
    }
    case "judgement":
      return { state: outcome.state, stale: [...outcome.stale], divergence: outcome.divergence };
    case "ask":
      return { state: outcome.state };
  }
}
