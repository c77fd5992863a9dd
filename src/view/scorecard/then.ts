import { liesBefore } from "../../assess/dates.ts";
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
  if (isSince(result.judgement, result)) return new Set();
  // Whoever judged a practice since, or reviewed where evidence might stand, has looked.
  const reviewed = new Set((result.carried_over?.lines ?? []).filter(({ state }) => state !== "open").map(({ to }) => to));
  const clauses = result.practices.filter(({ judgement }) => !isSince(judgement, result)).flatMap((practice) => practice.clauses);
  const isUnseen = ({ id, finding, standings }: (typeof clauses)[number]): boolean =>
    finding.rule === "finding/nothing" && standings.length === 0 && !reviewed.has(id);
  return new Set(clauses.filter(isUnseen).map(({ id }) => id));
}

/** Whether somebody judged when the practices were there. */
const isSince = (judgement: Result["judgement"], { catalogue: { edition } }: Result): boolean =>
  judgement?.item.on !== undefined && edition.published !== undefined && !liesBefore(judgement.item.on, edition.published);

/** On how many clauses something bears, and that the others are no failure; empty where all were looked at. */
export function thenText({ score, carried_over: carried }: Pick<Result, "score" | "carried_over">, left: ReadonlySet<string>): string {
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
  return filled(carried === undefined ? thenWords.stands : thenWords.carried, {
    bears: countText(bears, "clause", "clauses"),
    counts: told.length === 0 ? "" : ` (${told.join(", ")})`,
    left: numberText(left.size),
    were: left.size === 1 ? "was" : "were",
  });
}
