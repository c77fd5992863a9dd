import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isInUse } from "../in-use.ts";
import { isPast, laterReview } from "../later-review.ts";
import { inWords } from "../phrases.ts";

/**
 * Items that support a clause and have lapsed, or whose review is overdue, and was not held later. What has lapsed is told once; dates in the wrong order are
 * told elsewhere.
 */
export function expiry({ evidence, asOf }: Decision): Problem[] {
  const items = evidence.map(({ item }) => item);
  return evidence.flatMap(({ item, spot }) => {
    if (!isInUse(item, asOf)) return [];
    const { valid_until, review_due } = item.dates ?? {};
    if (isPast(valid_until, item, asOf)) {
      return [raise("evidence/lapsed", { id: item.id, date: valid_until, as_of: asOf }, inside(spot, "dates", "valid_until"))];
    }
    if (!isPast(review_due, item, asOf)) return [];
    const { held, due } = laterReview(item, items, asOf);
    if (due.length === 0) return [];
    const clauses = held.length === 0 ? undefined : inWords([...new Set(due)]);
    return [raise("evidence/review-overdue", { id: item.id, date: review_due, as_of: asOf, clauses }, inside(spot, "dates", "review_due"))];
  });
}
