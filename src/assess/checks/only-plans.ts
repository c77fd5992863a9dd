import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { groupedByEvidence } from "../grouped.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { mentionOf } from "../references.ts";

/** Clauses behind which there are plans and nothing else that counts. */
export function onlyPlans(decision: Decision): Problem[] {
  return groupedByEvidence(decision, ({ finding }) => (finding.rule === "finding/only-plans" ? finding.because : [])).map(({ clauses, evidence }) =>
    raise(
      "evidence/only-plans",
      { clauses: inWords(clauses), evidence: quotedInWords(evidence.map(({ item }) => item.id)) },
      mentionOf(evidence[0], clauses[0]),
    ),
  );
}
