import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { inWords } from "../phrases.ts";
import { clausesOf } from "../references.ts";

/** Contradictions without a grade. Once one is closed, how grave it was is history. */
export function severityMissing({ evidence }: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const { item, spot } of evidence) {
    if (item.stance !== "contradicts" || item.severity !== undefined || item.closed !== undefined) continue;
    problems.push(raise("evidence/severity-missing", { id: item.id, clauses: inWords(clausesOf(item)) }, inside(spot, "stance")));
  }
  return problems;
}
