import type { Result } from "../../model/generated/schemas.ts";
import { isInRetrospect } from "../heading.ts";
import { thenWords } from "../style/scorecard.ts";
import { countText, filled, numberText } from "../style/text.ts";

/**
 * The clauses that nobody looked at, of a record from before the practices were there: nothing in it bears on them, and nobody could be asked for what nobody
 * had written. That is no failure, and nothing that is missing. Empty where the practices were there.
 */
export function notLookedAt(result: Result): ReadonlySet<string> {
  if (!isInRetrospect(result)) return new Set();
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  return new Set(clauses.filter(({ finding, standings }) => finding.rule === "finding/nothing" && standings.length === 0).map(({ id }) => id));
}

/** On how many clauses something bears, and that the others are no failure; empty where all were looked at. */
export function thenText({ score }: Pick<Result, "score">, left: ReadonlySet<string>): string {
  if (left.size === 0 || !score.scored) return "";
  const bears = score.applicable - left.size;
  const { met, partly_met, not_met, not_shown } = score.counts;
  const groups = [
    [met, "met"],
    [partly_met, "only partly met"],
    [not_shown - left.size, "not shown"],
    [not_met, "not met"],
  ] as const;
  const told = groups.filter(([count]) => count > 0).map(([count, words]) => `${numberText(count)} ${words}`);
  return filled(thenWords.stands, {
    bears: countText(bears, "clause", "clauses"),
    counts: told.length === 0 ? "" : ` (${told.join(", ")})`,
    left: numberText(left.size),
    were: left.size === 1 ? "was" : "were",
  });
}
