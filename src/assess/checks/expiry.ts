import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isOver, liesBefore } from "../dates.ts";
import { isInUse } from "../in-use.ts";

/** Items that support a clause and have lapsed, or whose review is overdue. What has lapsed is told once; dates in the wrong order are told elsewhere. */
export function expiry({ evidence, asOf }: Decision): Problem[] {
  return evidence.flatMap(({ item, spot }) => {
    if (!isInUse(item, asOf)) return [];
    const { about, valid_until, review_due } = item.dates ?? {};
    const passed = (date: string | undefined): date is string => date !== undefined && isOver(date, asOf) && (about === undefined || !liesBefore(date, about));
    if (passed(valid_until)) {
      return [raise("evidence/lapsed", { id: item.id, date: valid_until, as_of: asOf }, inside(spot, "dates", "valid_until"))];
    }
    if (passed(review_due)) {
      return [raise("evidence/review-overdue", { id: item.id, date: review_due, as_of: asOf }, inside(spot, "dates", "review_due"))];
    }
    return [];
  });
}
