import type { AskRecord, Assessment, EvidenceRecord } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClauseDecision, Decision, PracticeDecision, Weighing } from "../model/decision.ts";
import type { Clause, Practice, PracticeFile } from "../model/generated/schemas.ts";
import { profileMatrix } from "../model/profile.ts";
import { askState, isLive, proposeAsk } from "./asks.ts";
import { type Declared, declarationsOf, declaredFor } from "./declarations.ts";
import { digestText } from "./digest.ts";
import { findingOf } from "./finding.ts";
import { divergenceOf, judgementDecision } from "./judgement.ts";
import { liftsOf } from "./lifts.ts";
import { askRecords, evidenceByClause, evidenceRecords, sourcesById } from "./link.ts";
import { once } from "./once.ts";
import { practicePosition, principlePosition } from "./position.ts";
import { scoreOf } from "./score.ts";
import { type Scales, weigh } from "./standing.ts";

export interface DecideOptions {
  /** The day on which the evidence is weighed, as YYYY-MM-DD. */
  readonly asOf: string;
  /** SHA-256 of a text, as 64 hexadecimal digits; given by the caller, so that this layer needs no platform. */
  readonly sha256: (text: string) => string;
}

/** What every practice of one assessment is decided from. */
interface Matter {
  readonly assessment: Assessment;
  readonly scales: Scales;
  readonly evidence: readonly EvidenceRecord[];
  /** The evidence by the clauses that it names, so that nothing is weighed for clauses it has nothing to do with. */
  readonly bearing: ReadonlyMap<string, readonly EvidenceRecord[]>;
  readonly live: readonly AskRecord[];
  readonly declared: Declared;
  readonly sha256: DecideOptions["sha256"];
}

/**
 * Decides an assessment: standings, findings, positions, scores, asks, judgements and divergences.
 * A pure function of its arguments. References that resolve to nothing are passed over here and reported by the checks.
 */
export function decide(assessment: Assessment, catalogue: Catalogue, options: DecideOptions): Decision {
  const { data } = assessment.head;
  const profile = profileMatrix[data.profile.sensitivity][data.profile.public_interest];
  const order = catalogue.file.practices.map((practice) => practice.id);
  const asks = askRecords(assessment);
  const evidence = evidenceRecords(assessment, order);
  const matter: Matter = {
    assessment,
    scales: { asOf: options.asOf, profile, sources: sourcesById(assessment) },
    evidence,
    bearing: evidenceByClause(evidence),
    live: asks.filter((ask) => isLive(ask, options.asOf)),
    declared: declarationsOf(assessment),
    sha256: options.sha256,
  };
  const practices = catalogue.file.practices.map((practice) => decidePractice(practice, matter));
  const position = principlePosition(practices.map((decided) => ({ id: decided.practice.id, position: decided.position })));
  const declarations = assessment.practices.flatMap((file) => declarationsIn(file.data));
  const digest = once(() => options.sha256(digestText(matter.evidence, declarations, matter.scales)));
  const spot = { file: assessment.head.file, pointer: ["judgement"] };
  return {
    assessment,
    catalogue,
    asOf: options.asOf,
    profile,
    evidence: matter.evidence,
    asks: asks.map((ask) => ({ ...ask, state: askState(ask, options.asOf) })),
    practices,
    position,
    score: scoreOf(practices.flatMap((decided) => decided.clauses.map((clause) => clause.finding.state))),
    judgement: data.judgement && judgementDecision(data.judgement, spot, matter.evidence, digest, matter.scales),
    divergence: divergenceOf(data.judgement, position),
    digest,
  };
}

function decidePractice(practice: Practice, matter: Matter): PracticeDecision {
  const own = matter.assessment.practices.filter(({ data }) => data.practice === practice.id);
  const judged = own.find(({ data }) => data.judgement !== undefined);
  const clauses = practice.clauses.map((clause) => decideClause(clause, practice.id, matter));
  const position = practicePosition(clauses.map(({ clause, finding, asks }) => ({ id: clause.id, finding, asks })));
  const served = new Set<EvidenceRecord>();
  for (const { weighings } of clauses) for (const weighing of weighings) served.add(weighing.evidence);
  const evidence = matter.evidence.filter((record) => served.has(record));
  const declarations = own.flatMap((file) => declarationsIn(file.data));
  const digest = once(() => matter.sha256(digestText(evidence, declarations, matter.scales)));
  const judgement = judged?.data.judgement;
  const spot = { file: judged?.file ?? "", pointer: ["judgement"] };
  return {
    practice,
    file: own[0]?.file,
    clauses,
    position,
    score: scoreOf(clauses.map((clause) => clause.finding.state)),
    judgement: judgement && judgementDecision(judgement, spot, evidence, digest, matter.scales),
    divergence: divergenceOf(judgement, position),
    strengths: own.flatMap(({ data }) => data.strengths ?? []),
    digest,
  };
}

function decideClause(clause: Clause, practice: string, matter: Matter): ClauseDecision {
  const { assessment, scales, bearing, declared } = matter;
  const weighings = (bearing.get(clause.id) ?? [])
    .map((record) => weigh(record, clause, scales))
    .filter((weighing): weighing is Weighing => weighing !== undefined);
  const finding = findingOf(clause, weighings, declaredFor(clause, practice, declared, assessment), scales);
  const lifts = once(() => liftsOf(clause, finding, weighings));
  const asks = matter.live.filter((ask) => ask.item.clauses.includes(clause.id));
  const proposed = once(() => proposeAsk({ clause, practice, finding, weighings, lifts, asks }, scales));
  const { state } = finding;
  return {
    clause,
    practice,
    weighings,
    finding,
    lifts,
    asks,
    proposed,
    notApplicable: state === "not_applicable" ? declared.notApplicable.get(clause.id) : undefined,
    deferred: state === "deferred" ? declared.deferred.get(clause.id) : undefined,
  };
}

function declarationsIn(file: PracticeFile): readonly unknown[] {
  return [...(file.not_applicable ?? []), ...(file.deferred ?? [])];
}
