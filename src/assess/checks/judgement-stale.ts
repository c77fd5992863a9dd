import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision, JudgementDecision } from "../../model/decision.ts";
import { firstDay, isAhead, lastDay } from "../dates.ts";
import { citedBy } from "../judgement.ts";
import { dateOf, sourcesById } from "../link.ts";
import { inWords } from "../phrases.ts";

/** Judgements whose evidence has changed, or that are older than what they rest on. The change includes the newer evidence, so it is told alone. */
export function judgementStale(decision: Decision): Problem[] {
  const { catalogue, practices, evidence, judgement } = decision;
  const own = practices.map((decided) => {
    const served = new Set(decided.clauses.flatMap(({ weighings }) => weighings.map((weighing) => weighing.evidence)));
    return { of: decided, onWhat: decided.practice.id, judgement: decided.judgement, evidence: evidence.filter((record) => served.has(record)) };
  });
  return [{ of: decision, onWhat: catalogue.file.principle.id, judgement, evidence }, ...own].flatMap(({ of, onWhat, judgement, evidence }) => {
    if (judgement === undefined) return [];
    const { item, spot, stale } = judgement;
    if (stale.includes("evidence_changed")) return [raise("judgement/stale", { on_what: onWhat, digest: of.digest() }, inside(spot, "evidence_digest"))];
    const newer = stale.includes("older_than_evidence") ? newerThan(judgement, evidence, decision) : [];
    const named = inWords(newer.map(([id, date]) => `‘${id}’ (${date})`));
    return newer.length === 0 ? [] : [raise("judgement/older-than-evidence", { on_what: onWhat, date: item.on ?? "", evidence: named }, inside(spot, "on"))];
  });
}

/** Evidence from after the as-of date is told elsewhere. */
function newerThan({ item }: JudgementDecision, evidence: readonly EvidenceRecord[], { assessment, asOf }: Decision): readonly (readonly [string, string])[] {
  const sources = sourcesById(assessment);
  return citedBy(item, evidence).flatMap((record) => {
    const date = dateOf(record.item, sources);
    const newer = date !== undefined && firstDay(date) > lastDay(item.on ?? date) && !isAhead(date, asOf);
    return newer ? [[record.item.id, date] as const] : [];
  });
}
