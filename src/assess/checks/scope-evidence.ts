import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision, FactId } from "../../model/decision.ts";
import { isSupport } from "../grouped.ts";
import { inWords, quotedInWords } from "../phrases.ts";

/** Clauses that are left out although there is evidence for them: by hand, one by one, or by a fact, which may leave several out. */
export function scopeEvidence({ practices, assessment }: Decision): Problem[] {
  const problems: Problem[] = [];
  const byFact = new Map<FactId, { readonly clauses: string[]; readonly evidence: Set<string> }>();
  for (const { clauses } of practices) {
    for (const decided of clauses) {
      if (decided.notApplicable === undefined && decided.exception === undefined) continue;
      const support = supportOf(decided);
      if (support.length === 0) continue;
      const clause = decided.clause.id;
      if (decided.exception === undefined) {
        const spot = decided.notApplicable?.spot;
        if (spot !== undefined) problems.push(raise("scope/with-evidence", { clause, evidence: quotedInWords(support) }, inside(spot, "clause")));
        continue;
      }
      const { fact } = decided.exception;
      const known = byFact.get(fact);
      if (known === undefined) byFact.set(fact, { clauses: [clause], evidence: new Set(support) });
      else {
        known.clauses.push(clause);
        for (const id of support) known.evidence.add(id);
      }
    }
  }
  const { file } = assessment.head;
  for (const [fact, { clauses, evidence }] of byFact) {
    const args = { fact, clauses: inWords(clauses), evidence: quotedInWords([...evidence]) };
    problems.push(raise("scope/fact-with-evidence", args, { file, pointer: ["data", fact, "is"] }));
  }
  return problems;
}

function supportOf({ weighings }: ClauseDecision): readonly string[] {
  return weighings.filter(isSupport).map(({ evidence }) => evidence.item.id);
}
