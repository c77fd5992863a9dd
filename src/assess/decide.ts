import type { Assessment, EvidenceRecord } from "../model/assessment.ts";
import type { Catalogue, Practice } from "../model/catalogue.ts";
import type { AskDecision, Checked, ClauseDecision, Decision, PracticeDecision, Weighing } from "../model/decision.ts";
import type { Clause, EvidenceItem, PracticeFile } from "../model/generated/schemas.ts";
import { notHeldIn } from "../model/not-held.ts";
import { profileMatrix } from "../model/profile.ts";
import { exceptionTo, fitted } from "./applies.ts";
import { askState, isLive, proposeAsk } from "./asks.ts";
import { withDeciding } from "./deciding.ts";
import { type Declared, declarationsOf, declaredFor } from "./declarations.ts";
import { findingOf } from "./finding.ts";
import { divergenceOf, judgementDecision } from "./judgement.ts";
import { liftsOf } from "./lifts.ts";
import { askRecords, evidenceByClause, evidenceRecords, itemsById, sourcesById } from "./link.ts";
import { once } from "./once.ts";
import { partiesOf } from "./parties.ts";
import { positionOf } from "./position.ts";
import { askLacksOf, canCarry } from "./recommendation.ts";
import { wholeJudgedIn } from "./references.ts";
import { digestsOf } from "./resting.ts";
import { limitsOf, type Scales } from "./scales.ts";
import { scoreOf } from "./score.ts";
import { weigh } from "./standing.ts";
import { type Register, verificationOf } from "./verification.ts";
import type { Weigh } from "./weighed-before.ts";

export interface DecideOptions {
  /** The day on which the evidence is weighed, as YYYY-MM-DD. */
  readonly asOf: string;
  /** SHA-256 of a text, as 64 hexadecimal digits; given by the caller, so that this layer needs no platform. */
  readonly sha256: (text: string) => string;
  /** How an item is weighed; left out, anew. */
  readonly weigh?: Weigh;
}

/** What every practice of one assessment is decided from. */
interface Matter {
  readonly assessment: Assessment;
  readonly scales: Scales;
  readonly evidence: readonly EvidenceRecord[];
  /** The evidence by the clauses that it names, so that nothing is weighed for clauses it has nothing to do with. */
  readonly bearing: ReadonlyMap<string, readonly EvidenceRecord[]>;
  readonly live: readonly AskDecision[];
  readonly declared: Declared;
  readonly sha256: DecideOptions["sha256"];
  readonly weigh: Weigh;
}

/**
 * Decides an assessment: standings, findings, positions, scores, asks, judgements and divergences.
 * A pure function of its arguments. References that resolve to nothing are passed over here and reported by the checks.
 */
export function decide(assessment: Assessment, catalogue: Catalogue, options: DecideOptions): Decision {
  const { data } = assessment.head;
  const profile = profileMatrix[data.profile.sensitivity][data.profile.public_interest];
  const evidence = evidenceRecords(assessment, catalogue);
  const parties = partiesOf(assessment, evidence);
  const register: Register = {
    asOf: options.asOf,
    sources: sourcesById(assessment),
    items: itemsById(evidence),
    parties,
    isProducer: parties.isProducer,
  };
  const scales: Scales = { ...register, profile, limits: limitsOf(options.asOf, profile), checkedOf: remembered((item) => verificationOf(item, register)) };
  const asks = askRecords(assessment).map((ask): AskDecision => {
    const live = isLive(ask, options.asOf);
    return { ...ask, state: askState(ask, options.asOf), live, lacks: live ? askLacksOf(ask, data.assessor, scales) : [] };
  });
  const matter: Matter = {
    assessment,
    scales,
    evidence,
    bearing: evidenceByClause(evidence),
    live: asks.filter(({ live }) => live),
    declared: declarationsOf(assessment),
    sha256: options.sha256,
    weigh: options.weigh ?? weigh,
  };
  const practices = catalogue.file.practices.map((practice) => decidePractice(practice, matter));
  const all = practices.flatMap(({ clauses }) => clauses);
  const position = withDeciding(positionOf(all.map(weighed), notHeldIn(catalogue.file)), all, data.data);
  const resting = {
    evidence,
    clauses: catalogue.file.practices.flatMap((practice) => practice.clauses),
    data: data.data,
    declarations: assessment.practices.flatMap((file) => declarationsIn(file.data)),
  };
  const digests = digestsOf(resting, matter);
  const spot = { file: wholeJudgedIn(assessment), pointer: ["judgement"] };
  return {
    assessment,
    catalogue,
    asOf: options.asOf,
    profile,
    evidence: matter.evidence,
    checkedOf: scales.checkedOf,
    selfAssessed: scales.parties.selfAssessed,
    isProducer: scales.parties.isProducer,
    asks,
    practices,
    position,
    score: scoreOf(all.map((clause) => clause.finding.state)),
    judgement: data.judgement && judgementDecision(data.judgement, spot, matter.evidence, digests.isOf, matter.scales),
    divergence: divergenceOf(data.judgement, position),
    digest: digests.digest,
  };
}

function decidePractice(practice: Practice, matter: Matter): PracticeDecision {
  const own = matter.assessment.practices.filter(({ data }) => data.practice === practice.id);
  const judged = own.find(({ data }) => data.judgement !== undefined);
  const clauses = practice.clauses.map((clause) => decideClause(clause, practice.id, matter));
  const stands = positionOf(clauses.map(weighed), practice.not_held === undefined ? [] : [practice.id]);
  const { decidingPractice: _, ...position } = withDeciding(stands, clauses, matter.assessment.head.data.data);
  const served = new Set<EvidenceItem>();
  for (const { weighings } of clauses) for (const weighing of weighings) served.add(weighing.evidence.item);
  const evidence = matter.evidence.filter(({ item }) => served.has(item));
  const declarations = own.flatMap((file) => declarationsIn(file.data));
  const digests = digestsOf({ evidence, clauses: practice.clauses, data: matter.assessment.head.data.data, declarations }, matter);
  const judgement = judged?.data.judgement;
  const spot = { file: judged?.file ?? "", pointer: ["judgement"] };
  return {
    practice,
    file: own[0]?.file,
    clauses,
    position,
    score: scoreOf(
      clauses.map((clause) => clause.finding.state),
      practice.not_held === undefined,
    ),
    judgement: judgement && judgementDecision(judgement, spot, evidence, digests.isOf, matter.scales),
    divergence: divergenceOf(judgement, position),
    strengths: own.flatMap(({ data }) => data.strengths ?? []),
    digest: digests.digest,
  };
}

function decideClause(whole: Clause, practice: string, matter: Matter): ClauseDecision {
  const { assessment, scales, bearing, declared } = matter;
  const { data } = assessment.head.data;
  const { clause, partsOut } = fitted(whole, data);
  const weighings = weighAll(bearing.get(clause.id) ?? [], clause, matter);
  const exception = exceptionTo(clause.applies_when, data);
  const finding = findingOf(clause, weighings, declaredFor(clause, practice, declared, assessment, exception !== undefined, scales.parties), scales);
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
    exception: finding.rule === "finding/does-not-apply" ? exception : undefined,
    partsOut,
    recommended: state === "partly_met" && canCarry(weighings, scales) && asks.some(({ lacks }) => lacks.length === 0),
    notApplicable: finding.rule === "finding/not-applicable" ? declared.notApplicable.get(clause.id) : undefined,
    deferred: state === "deferred" ? declared.deferred.get(clause.id) : undefined,
  };
}

/** Weighs what bears on a clause. What was closed or resolved is weighed again, on the strength of what shows the clause by itself. */
function weighAll(records: readonly EvidenceRecord[], clause: Clause, { scales, weigh: weighAlone }: Matter): readonly Weighing[] {
  const first = records.map((record) => weighAlone(record, clause, scales)).filter((weighing): weighing is Weighing => weighing !== undefined);
  if (!records.some(isSettled)) return first;
  const proof = new Set(first.filter(({ standing }) => standing === "sufficient").map(({ evidence }) => evidence.item));
  if (proof.size === 0) return first;
  return first.map((weighing) => (isSettled(weighing.evidence) ? (weigh(weighing.evidence, clause, scales, proof) ?? weighing) : weighing));
}

/** Whether anything about an item is said to have been closed or resolved. */
function isSettled({ item }: EvidenceRecord): boolean {
  return item.closed !== undefined || item.limitations?.some(({ resolved_on }) => resolved_on !== undefined) === true;
}

/** What a position is made from. */
function weighed({ clause, practice, finding, recommended }: ClauseDecision) {
  return { id: clause.id, practice, state: finding.state, recommended };
}

/** Works something out once for each item. */
function remembered(work: (item: EvidenceItem) => Checked): (item: EvidenceItem) => Checked {
  const known = new Map<EvidenceItem, Checked>();
  return (item) => {
    let checked = known.get(item);
    if (checked === undefined) {
      checked = work(item);
      known.set(item, checked);
    }
    return checked;
  };
}

function declarationsIn(file: PracticeFile): readonly unknown[] {
  return [...(file.not_applicable ?? []), ...(file.deferred ?? [])];
}
