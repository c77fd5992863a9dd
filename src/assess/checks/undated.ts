import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import { isAssessed, isSupport } from "../grouped.ts";
import { dateOf, sourcesById } from "../link.ts";
import { inWords } from "../phrases.ts";

/** Items without a date behind clauses that depend on dates, where the clause is not met without them. */
export function undated({ assessment, practices }: Decision): Problem[] {
  const sources = sourcesById(assessment);
  const found = new Map<EvidenceRecord, string[]>();
  for (const { clauses } of practices)
    for (const decided of clauses.filter(needsDates))
      for (const { evidence } of decided.weighings.filter(isSupport))
        if (dateOf(evidence.item, sources) === undefined) found.set(evidence, [...(found.get(evidence) ?? []), decided.clause.id]);
  return [...found].map(([{ item, spot }, clauses]) => raise("evidence/undated", { id: item.id, clauses: inWords(clauses) }, inside(spot, "id")));
}

function needsDates(decided: ClauseDecision): boolean {
  const { clause, finding } = decided;
  return isAssessed(decided) && finding.state !== "met" && (clause.type === "WEIGH" || clause.regular === true);
}
