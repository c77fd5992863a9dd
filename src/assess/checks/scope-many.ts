import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { AppliesWhen, Clause } from "../../model/generated/schemas.ts";
import type { Spot } from "../../model/pointer.ts";
import { factLines } from "../facts.ts";
import { inWords } from "../phrases.ts";

/** Of how many clauses that could apply one may be left out by hand before it is many. */
const oneIn = 4;

/** More clauses left out by hand than a reader would pass over. What follows from facts about the data is not counted. */
export function scopeMany({ practices }: Decision): Problem[] {
  const left: Clause[] = [];
  let first: Spot | undefined;
  let total = 0;
  for (const { clauses } of practices) {
    for (const { clause, finding, notApplicable, deferred } of clauses) {
      if (finding.rule !== "finding/does-not-apply") total += 1;
      const declared = notApplicable ?? deferred;
      if (declared === undefined) continue;
      first ??= declared.spot;
      left.push(clause);
    }
  }
  if (first === undefined || left.length < 2 || left.length * oneIn <= total) return [];
  const stated = left.filter(({ applies_when }) => applies_when !== undefined);
  const facts = [...new Set(stated.flatMap(({ applies_when }) => factLines(applies_when as AppliesWhen)))];
  const ids = (clauses: readonly Clause[]) => inWords(clauses.map(({ id }) => id));
  const hint = stated.length === 0 ? {} : { stated: ids(stated), facts: facts.map((line) => `‘${line}’`).join(" or ") };
  return [raise("scope/many", { count: String(left.length), total: String(total), clauses: ids(left), ...hint }, inside(first, "clause"))];
}
