import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isOver, liesBefore } from "../dates.ts";
import { isInUse } from "../in-use.ts";
import { laterReview } from "../later-review.ts";
import { inWords } from "../phrases.ts";

/**
 * Items that support a clause and have lapsed, or whose review is overdue, and was not held later. What has lapsed is told once; dates in the wrong order are
 * told elsewhere.
 */
export function expiry({ evidence, asOf }: Decision): Problem[] {
  const items = evidence.map(({ item }) => item);
  return evidence.flatMap(({ item, spot }) => {
    if (!isInUse(item, asOf)) return [];
    const { about, valid_until, review_due } = item.dates ?? {};
    const passed = (date: string | undefined): date is string => date !== undefined && isOver(date, asOf) && (about === undefined || !liesBefore(date, about));
    if (passed(valid_until)) {
      return [raise("evidence/lapsed", { id: item.id, date: valid_until, as_of: asOf }, inside(spot, "dates", "valid_until"))];
    }
    if (!passed(review_due)) return [];
    const { held, due } = laterReview(item, items, asOf);
    if (due.length === 0) return [];
    const clauses = held.length === 0 ? undefined : inWords([...new Set(due)]);
    return [raise("evidence/review-overdue", { id: item.id, date: review_due, as_of: asOf, clauses }, inside(spot, "dates", "review_due"))];
  });
}
