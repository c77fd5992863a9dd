import type { EvidenceRecord } from "../model/assessment.ts";
import type { ClauseDecision, Decision, Weighing } from "../model/decision.ts";
import type { StandingRuleId } from "../model/rules.ts";

/** Clauses that have the same items behind them: one mistake, however many clauses suffer from it. */
export interface Group {
  readonly clauses: readonly [string, ...string[]];
  readonly evidence: readonly [EvidenceRecord, ...EvidenceRecord[]];
}

/** Whether anything is said about a clause: it is neither unknown, nor left out, nor left to somebody else. */
export function isAssessed({ finding }: ClauseDecision): boolean {
  return finding.state !== "unknown" && finding.state !== "not_applicable" && finding.state !== "deferred";
}

/** Whether an item speaks for a clause, in full or in part. */
export function isSupport({ standing }: Weighing): boolean {
  return standing === "sufficient" || standing === "limited";
}

/** Whether a rule is among those that limit an item for a clause. */
export function isLimitedBy({ rule, also }: Weighing, limit: StandingRuleId): boolean {
  return rule === limit || also.includes(limit);
}

/** Whether an item does not say what it shows for a clause, so that nobody knows yet whether it bears on it. */
export function isVague(weighing: Weighing): boolean {
  return isLimitedBy(weighing, "standing/unspecific");
}

/**
 * The clauses that suffer from something, gathered by the items that cause it.
 * @param culprits the items that cause it for one clause; none where the clause does not suffer
 */
export function groupedByEvidence({ practices }: Decision, culprits: (clause: ClauseDecision) => readonly Weighing[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly clauses: [string, ...string[]] }>();
  for (const { clauses } of practices) {
    for (const clause of clauses) {
      const [first, ...rest] = isAssessed(clause) ? culprits(clause) : [];
      if (first === undefined) continue;
      const evidence: Group["evidence"] = [first.evidence, ...rest.map((weighing) => weighing.evidence)];
      const key = JSON.stringify(evidence.map(({ spot }) => spot));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { clauses: [clause.clause.id], evidence });
      else group.clauses.push(clause.clause.id);
    }
  }
  return [...groups.values()];
}
