import type { Catalogue } from "../model/catalogue.ts";
import type { Result } from "../model/generated/schemas.ts";
import { rulesVersion } from "../model/rules.ts";
import { canMove } from "./can-move.ts";
import { type Decide, type Decided, deciding } from "./decided.ts";
import { apply, type Edit } from "./edit.ts";
import { groundEdits, lastEdits, recordEdits } from "./edits.ts";
import type { Ends } from "./ends.ts";
import type { Matter } from "./matter.ts";
import { matterOf } from "./matter-of.ts";
import { type Moved, movedBetween } from "./moved.ts";
import { outcomesIn } from "./outcomes.ts";
import { recordSteps } from "./record.ts";
import { byTheRules } from "./rules.ts";
import type { Step } from "./step.ts";
import { trialsOf } from "./trials.ts";

/** Two results of the same data, side by side. */
export interface Comparison extends Ends {
  /** Everything that is decided differently, as the two documents say it. */
  readonly changes: readonly Moved[];
  /** The edits that turn the old matter into the new, with what each did. */
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
 * Compares two results: what is decided differently, and what caused it. What the assessment is set against is changed step by step,
 * and after each step everything is decided again. On that ground the edits of the record are tried alone and together.
 */
export function compare(old: Result, now: Result, { sha256, shipped }: CompareOptions): Comparison {
  const decide = deciding(sha256);
  const [from, to] = mattersOf(old, now, shipped);
  const [before, after] = [outcomesIn(old), outcomesIn(now)];
  const start = decide(from);
  const [ground, given] = oneByOne(start, groundEdits(from, to), decide);
  const edits = recordEdits(from, to);
  const moving = edits.filter((edit) => canMove(edit, [ground.matter, to]));
  const final = made(ground, edits, moving.length > 0, decide);
  const record = edits.length === 0 ? [] : recordSteps(edits, trialsOf(ground, final, moving, decide));
  const [end, last] = oneByOne(final, lastEdits(from, to), decide);
  const changes = movedBetween(before, after);
  const steps = [...given, ...record, ...last];
  const judged = byTheRules({ old, now, before, start: start.outcomes, final: end.outcomes, after, changes, steps });
  return { old: from, now: to, ground, final, changes, ...judged };
}

/** Makes edits one after another, and says what each of them moved. */
function oneByOne(start: Decided, edits: readonly Edit[], decide: Decide): readonly [end: Decided, steps: readonly Step[]] {
  const steps: Step[] = [];
  let at = start;
  for (const edit of edits) {
    const next = made(at, [edit], canMove(edit, [at.matter]), decide);
    steps.push({ edit, moved: movedBetween(at.outcomes, next.outcomes), touched: [], ...(edit.on === "as_of" && { days: [at, next] as const }) });
    at = next;
  }
  return [at, steps];
}

/** What is decided once some edits are made; where they can move nothing, what was decided before. */
function made(start: Decided, edits: readonly Edit[], canMoveAny: boolean, decide: Decide): Decided {
  const matter = apply(start.matter, ...edits);
  return canMoveAny ? decide(matter) : { ...start, matter };
}

/** The matters of two results. What version 1 of the rules did not ask is looked up in the catalogue of the other result, where that is the same one. */
function mattersOf(old: Result, now: Result, shipped: Catalogue): readonly [Matter, Matter] {
  const [mine, theirs] = [matterOf(old, shipped), matterOf(now, shipped)];
  const isOurs = ({ rules_version }: Result) => rules_version === rulesVersion;
  if (isOurs(old) === isOurs(now) || old.catalogue.id !== now.catalogue.id) return [mine, theirs];
  return isOurs(now) ? [matterOf(old, theirs.catalogue), theirs] : [mine, matterOf(now, mine.catalogue)];
}
