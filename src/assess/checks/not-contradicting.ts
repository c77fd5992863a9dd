import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** Items that are closed or graded as only a contradiction is, and contradict nothing. */
export function notContradicting({ evidence }: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const { item, spot } of evidence) {
    if (item.stance === "contradicts") continue;
    if (item.closed !== undefined) problems.push(raise("evidence/closed-not-contradicting", {}, inside(spot, "closed"), "key"));
    else if (item.severity !== undefined) problems.push(raise("evidence/severity-not-contradicting", {}, inside(spot, "severity")));
  }
  return problems;
}
