import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import type { Judgement } from "../../model/generated/schemas.ts";
import { assumedVerification, verificationOrder } from "../../model/profile.ts";
import { isAssessed, isSupport } from "../grouped.ts";
import { judgedOf } from "../judged.ts";
import { citedBy } from "../judgement.ts";
import { spaced } from "../phrases.ts";

const favourable: readonly Judgement["outcome"][] = ["meets", "consistent", "consistent_with_recommendations"];

/** Favourable judgements that rest on what somebody said and nobody checked. An overall one that cites nothing rests on those of the practices. */
export function onlyReported(decision: Decision): Problem[] {
  const perPractice = decision.practices.some(({ judgement }) => judgement !== undefined);
  return judgedOf(decision).flatMap(({ onWhat, judgement: { item, spot }, clauses }) => {
    const restsOnOthers = perPractice && item === decision.judgement?.item && item.cites === undefined;
    if (restsOnOthers || !favourable.includes(item.outcome)) return [];
    const behind = item.cites === undefined ? support(clauses()) : citedBy(item, decision.evidence);
    const isUnchecked = (record: EvidenceRecord) => verificationOrder[decision.checkedOf(record.item).level] <= verificationOrder[assumedVerification];
    const unchecked = behind.length > 0 && behind.every(isUnchecked);
    return unchecked ? [raise("judgement/only-reported", { on_what: onWhat, outcome: spaced(item.outcome) }, inside(spot, "outcome"))] : [];
  });
}

function support(clauses: readonly ClauseDecision[]): readonly EvidenceRecord[] {
  return clauses.filter(isAssessed).flatMap(({ weighings }) => weighings.filter(isSupport).map(({ evidence }) => evidence));
}
