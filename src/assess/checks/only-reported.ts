import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import type { Judgement } from "../../model/generated/schemas.ts";
import { assumedVerification } from "../../model/profile.ts";
import { isAssessed, isSupport } from "../grouped.ts";
import { citedBy } from "../judgement.ts";
import { spaced } from "../phrases.ts";

const favourable: readonly Judgement["outcome"][] = ["meets", "consistent", "consistent_with_recommendations"];

/** Favourable judgements that rest on what somebody said and nobody checked. An overall one that cites nothing rests on those of the practices. */
export function onlyReported({ catalogue, practices, ...overall }: Decision): Problem[] {
  const judged = practices.some(({ judgement }) => judgement !== undefined);
  const all = judged ? [] : practices.flatMap(({ clauses }) => clauses);
  const principle = { onWhat: catalogue.file.principle.id, judgement: overall.judgement, clauses: all };
  const own = practices.map(({ practice, judgement, clauses }) => ({ onWhat: practice.id, judgement, clauses }));
  return [principle, ...own].flatMap(({ onWhat, judgement, clauses }) => {
    if (judgement === undefined || !favourable.includes(judgement.item.outcome)) return [];
    const { item, spot } = judgement;
    const behind = item.cites === undefined ? support(clauses) : citedBy(item, overall.evidence);
    const unchecked = behind.length > 0 && behind.every(isUnchecked);
    return unchecked ? [raise("judgement/only-reported", { on_what: onWhat, outcome: spaced(item.outcome) }, inside(spot, "outcome"))] : [];
  });
}

function support(clauses: readonly ClauseDecision[]): readonly EvidenceRecord[] {
  return clauses.filter(isAssessed).flatMap(({ weighings }) => weighings.filter(isSupport).map(({ evidence }) => evidence));
}

function isUnchecked({ item }: EvidenceRecord): boolean {
  const level = item.verification?.level ?? assumedVerification;
  return level === "reported" || level === "unverifiable";
}
