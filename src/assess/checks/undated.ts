import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isLimitedBy } from "../grouped.ts";
import { dateOf, sourcesById } from "../link.ts";
import { once } from "../once.ts";
import { inWords } from "../phrases.ts";
import { isOfNoUse, shortfalls } from "../shortfalls.ts";

/** Items without a date behind clauses that depend on dates, where the clause is not met without them. */
export function undated(decision: Decision): Problem[] {
  const sources = once(() => sourcesById(decision.assessment));
  const found = shortfalls(decision, ({ clause }, weighing) => {
    if (isOfNoUse(weighing)) return false;
    if (isLimitedBy(weighing, "standing/undated") || isLimitedBy(weighing, "standing/age-unknown")) return true;
    return clause.regular === true && dateOf(weighing.evidence.item, sources()) === undefined;
  });
  return [...found].map(([{ item, spot }, clauses]) => raise("evidence/undated", { id: item.id, clauses: inWords(clauses) }, inside(spot, "id")));
}
