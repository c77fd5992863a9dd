import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isBinding } from "../adverse.ts";
import { inWords } from "../phrases.ts";
import { clausesOf } from "../references.ts";

/** What a contradiction without a grade counts as: a failure if it binds. On one that does not bind no finding is made, whatever its grade. */
const binding = "is read as a failure";
const disputing = "disputes what is shown for now, and is read as a failure once somebody independent has verified it";

/** Contradictions without a grade. Once one is closed, how grave it was is history. */
export function severityMissing(decision: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const { item, spot } of decision.evidence) {
    if (item.stance !== "contradicts" || item.severity !== undefined || item.closed !== undefined) continue;
    problems.push(
      raise(
        "evidence/severity-missing",
        { id: item.id, clauses: inWords(clausesOf(item)), counts: isBinding(item, decision) ? binding : disputing },
        inside(spot, "stance"),
      ),
    );
  }
  return problems;
}
