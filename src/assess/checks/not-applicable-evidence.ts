import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { firsts, notApplicables } from "../declared.ts";
import { isSupport } from "../grouped.ts";
import { quotedInWords } from "../phrases.ts";

/** Clauses that are marked as not applicable although something speaks against or for them. A contradiction is the graver. */
export function notApplicableEvidence(decision: Decision): Problem[] {
  const declared = firsts(notApplicables(decision)).filter(({ clause }) => clause.not_applicable);
  if (declared.length === 0) return [];
  const decided = new Map(decision.practices.flatMap(({ clauses }) => clauses.map((clause) => [clause.clause.id, clause.weighings])));
  return declared.flatMap(({ clause, spot }) => {
    const weighings = decided.get(clause.id) ?? [];
    const adverse = weighings.find(({ standing }) => standing === "adverse");
    const support = weighings.filter(isSupport).map(({ evidence }) => evidence.item.id);
    const at = inside(spot, "clause");
    if (adverse !== undefined) return [raise("scope/contradicted", { clause: clause.id, evidence: adverse.evidence.item.id }, at)];
    return support.length === 0 ? [] : [raise("scope/with-evidence", { clause: clause.id, evidence: quotedInWords(support) }, at)];
  });
}
