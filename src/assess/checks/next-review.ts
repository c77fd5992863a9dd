import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { monthsOfHorizon } from "../../model/profile.ts";
import { isWithinHorizon } from "../age.ts";
import { inWords } from "../phrases.ts";
import { isOfNoUse, shortfalls } from "../shortfalls.ts";

/** Dates of a next review that are too far away to show that there will be one, where a clause is not shown to be regular without. */
export function nextReview(decision: Decision): Problem[] {
  const { asOf } = decision;
  const found = shortfalls(decision, ({ clause }, weighing) => {
    if (isOfNoUse(weighing)) return false;
    const { item } = weighing.evidence;
    const next = item.dates?.review_due;
    return clause.regular === true && next !== undefined && !isWithinHorizon(next, asOf);
  });
  const told = { months: String(monthsOfHorizon), as_of: asOf };
  return [...found].map(([{ item, spot }, clauses]) =>
    raise(
      "evidence/next-review-far-off",
      { ...told, id: item.id, date: item.dates?.review_due ?? "", clauses: inWords(clauses) },
      inside(spot, "dates", "review_due"),
    ),
  );
}
