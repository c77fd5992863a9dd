import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision, Weighing } from "../../model/decision.ts";
import { type Group, groupedByEvidence, isLimitedBy, isSupport } from "../grouped.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { mentionOf } from "../references.ts";

/** Clauses about openness behind which there is evidence, and none that the public can open. */
export function notPublic(decision: Decision): Problem[] {
  return groupedByEvidence(decision, hidden).map((group) => {
    const released = group.evidence.some(({ item }) => item.access === "foi");
    return raise(released ? "evidence/foi-only" : "evidence/not-public", args(group), mentionOf(group.evidence[0], group.clauses[0]));
  });
}

/** What is public but has no address is told by the check of access. What is handed over is public for those who are told by it. */
function hidden({ clause, weighings }: ClauseDecision): readonly Weighing[] {
  if (clause.type !== "SHOW") return [];
  const support = weighings.filter(isSupport);
  return support.every((weighing) => weighing.evidence.item.access !== "public" && isLimitedBy(weighing, "standing/not-public")) ? support : [];
}

function args({ clauses, evidence }: Group) {
  return { clauses: inWords(clauses), evidence: quotedInWords(evidence.map(({ item }) => item.id)) };
}
