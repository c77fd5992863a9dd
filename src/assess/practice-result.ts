import type { ClauseDecision, DecidedPosition, JudgementDecision, PracticeDecision, Weighing } from "../model/decision.ts";
import type { Clause, ClauseResult, Finding, JudgementResult, Place, Position, PracticeResult, Standing } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

type PlaceOf = (spot: Spot) => Place;

/**
 * Writes the decision about one practice down.
 * @param head the file that says what the data are
 */
export function practiceResult(decided: PracticeDecision, place: PlaceOf, head: string): PracticeResult {
  const { practice, judgement, file } = decided;
  return {
    id: practice.id,
    title: practice.title,
    text: practice.text,
    ...(practice.quoted_by && { quoted_by: practice.quoted_by }),
    ...(practice.copied && { copied: practice.copied }),
    ...(practice.not_held && { not_held: practice.not_held }),
    position: positionResult(decided.position),
    score: decided.score,
    clauses: decided.clauses.map((clause) => clauseResult(clause, place, head)),
    ...(judgement && { judgement: judgementResult(judgement, place) }),
    divergence: { kind: decided.divergence },
    strengths: [...decided.strengths],
    evidence_digest: decided.digest(),
    ...(file !== undefined && { file }),
  };
}

/** Writes a position down. */
export function positionResult({ state, rule, decidingPractice, decidingClause, deciding, missing, onMattersConsidered }: DecidedPosition): Position {
  return {
    state,
    rule,
    ...(decidingPractice !== undefined && { deciding_practice: decidingPractice }),
    ...(decidingClause !== undefined && { deciding_clause: decidingClause }),
    ...(deciding.length > 1 && { deciding_together: [...deciding] }),
    ...(missing.length > 0 && { missing: [...missing] }),
    on_matters_considered: onMattersConsidered,
  };
}

/** Writes a judgement down, with its place and whether it is out of date. */
export function judgementResult({ item, stale, spot }: JudgementDecision, place: PlaceOf): JudgementResult {
  return { item, stale: [...stale], at: place(spot) };
}

function clauseResult(decided: ClauseDecision, place: PlaceOf, head: string): ClauseResult {
  const { clause, weighings, notApplicable, deferred, exception, partsOut } = decided;
  const proposed = decided.proposed();
  return {
    id: clause.id,
    words: clause.words.join(" … "),
    type: clause.type,
    force: clause.force,
    question: clause.question,
    ask: clause.ask,
    kinds: [...clause.kinds],
    parts: partResults(clause, weighings),
    ...(partsOut.length > 0 && { parts_out: [...partsOut] }),
    finding: findingResult(decided),
    standings: weighings.map((weighing) => standingResult(weighing, place)),
    lifts: [...decided.lifts()],
    ...(notApplicable && {
      not_applicable: {
        reason: notApplicable.entry.reason ?? "",
        ...(notApplicable.entry.by !== undefined && { by: notApplicable.entry.by }),
        at: place(notApplicable.spot),
      },
    }),
    ...(exception && { not_applicable: { ...exception, at: place({ file: head, pointer: ["data", exception.fact] }) } }),
    ...(deferred && {
      deferred: {
        body: deferred.entry.body,
        reason: deferred.entry.reason,
        ...(deferred.entry.reopen_on !== undefined && { reopen_on: deferred.entry.reopen_on }),
        at: place(deferred.spot),
      },
    }),
    asks: decided.asks.map((ask) => ask.item.id),
    ...(proposed && { proposed_ask: proposed.id }),
  };
}

function findingResult({ finding: { state, rule, because, missingParts } }: ClauseDecision): Finding {
  return { state, rule, evidence: because.map(idOf), ...(missingParts.length > 0 && { missing_parts: [...missingParts] }) };
}

function standingResult(weighing: Weighing, place: PlaceOf): Standing {
  const { standing, rule, also, limitations, parts, evidence } = weighing;
  return {
    evidence: evidence.item.id,
    standing,
    rule,
    also: [...also],
    ...(limitations.length > 0 && { limitations: [...limitations] }),
    parts: [...parts],
    at: place(evidence.spot),
  };
}

function partResults(clause: Clause, weighings: readonly Weighing[]): ClauseResult["parts"] {
  const covering = (part: string, standing: Weighing["standing"]) =>
    weighings.filter((weighing) => weighing.standing === standing && weighing.parts.includes(part)).map(idOf);
  return (clause.parts ?? []).map(({ id, title }) => ({ id, title, sufficient: covering(id, "sufficient"), limited: covering(id, "limited") }));
}

function idOf(weighing: Weighing): string {
  return weighing.evidence.item.id;
}
