import type { Result } from "../model/generated/schemas.ts";
import { rulesVersion } from "../model/rules.ts";
import { directionOf } from "./direction.ts";
import { isMove, type Moved, movedBetween } from "./moved.ts";
import type { Outcomes } from "./outcomes.ts";
import { same } from "./same.ts";
import type { Step } from "./step.ts";

/** Two documents, and where their matters lead by the rules of this t6. */
interface Told {
  readonly old: Result;
  readonly now: Result;
  readonly before: Outcomes;
  readonly start: Outcomes;
  readonly final: Outcomes;
  readonly after: Outcomes;
  readonly changes: readonly Moved[];
  readonly steps: readonly Step[];
}

/**
 * The steps with what other rules decided otherwise put before and behind them. What a document says and its matter does not lead
 * to, by the rules by which it was decided, is not explained.
 */
export function byTheRules({ old, now, before, start, final, after, changes, steps }: Told): {
  readonly steps: readonly Step[];
  readonly unexplained: readonly string[];
} {
  const [earlier, later] = [movedBetween(before, start), movedBetween(final, after)];
  const unexplained = [...(old.rules_version === rulesVersion ? earlier : []), ...(now.rules_version === rulesVersion ? later : [])].map(({ key }) => key);
  const rules = (moved: readonly Moved[], from: string, to: string): readonly Step[] =>
    moved.length === 0 ? [] : [{ edit: { on: "rules", old: from, new: to }, moved, touched: [] }];
  if (old.rules_version === now.rules_version && old.rules_version !== rulesVersion) {
    // Both were decided by rules that are no longer here. What the rules of today find as well is put down to what was done, and only the rest to those rules.
    return {
      steps: [
        ...steps,
        ...rules(
          changes.filter((change) => !isFound(change, start, final)),
          old.rules_version,
          old.rules_version,
        ),
      ],
      unexplained: [],
    };
  }
  return {
    steps: [
      ...(old.rules_version === rulesVersion ? [] : rules(earlier, old.rules_version, rulesVersion)),
      ...steps,
      ...(now.rules_version === rulesVersion ? [] : rules(later, rulesVersion, now.rules_version)),
    ],
    unexplained: [...new Set(unexplained)],
  };
}

/** Whether the rules of today find the same change as the rules of the two documents did: that something moved, and which way. */
function isFound(change: Moved, start: Outcomes, final: Outcomes): boolean {
  const [before, after] = [start.get(change.key), final.get(change.key)];
  if (!isMove(change)) return !same(before, after);
  return isMove({ before, after }) && directionOf(before, after) === directionOf(change.before, change.after);
}
