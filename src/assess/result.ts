import type { Decision } from "../model/decision.ts";
import type { AssessmentResult, CatalogueResult, Clause, DecidedFrom, EvidenceResult, Input, Place, Result } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { rulesVersion } from "../model/rules.ts";
import { parametersFor } from "./parameters.ts";
import { judgementResult, positionResult, practiceResult } from "./practice-result.ts";

/** What a result says besides the decision itself. */
export interface ResultContext {
  /** Line and column of a spot. */
  readonly place: (spot: Spot) => Place;
  readonly tool: Result["tool"];
  readonly asOfFrom: AssessmentResult["as_of_from"];
  readonly inputs: readonly Input[];
  readonly problems: Result["problems"];
}

/** Writes a decision down as the one document from which everything is rendered. */
export function toResult(decision: Decision, context: ResultContext): Result {
  const { place } = context;
  const { judgement } = decision;
  return {
    format: "t6-result",
    version: 2,
    rules_version: rulesVersion,
    tool: context.tool,
    assessment: assessmentResult(decision, context.asOfFrom),
    catalogue: catalogueResult(decision),
    position: positionResult(decision.position),
    score: decision.score,
    ...(judgement && { judgement: judgementResult(judgement, place) }),
    divergence: { kind: decision.divergence },
    evidence_digest: decision.digest(),
    practices: decision.practices.map((practice) => practiceResult(practice, place, decision.assessment.head.file)),
    evidence: decision.evidence.map(
      ({ item, practice, spot }): EvidenceResult => ({ practice, item, at: place(spot), counts_as: { ...decision.checkedOf(item) } }),
    ),
    sources: [...(decision.assessment.head.data.sources ?? [])],
    asks: decision.asks.map(({ item, spot, state, lacks }) => ({ item, state, ...(lacks.length > 0 && { lacks: [...lacks] }), at: place(spot) })),
    proposed_asks: decision.practices.flatMap((practice) => practice.clauses.flatMap(({ proposed }) => proposed() ?? [])),
    parameters: parametersFor(decision.profile, decision.catalogue),
    inputs: [...context.inputs],
    decided_from: decidedFrom(decision),
    ...(decision.assessment.seen?.carried && { carried_over: decision.assessment.seen.carried }),
    problems: context.problems,
  };
}

function assessmentResult({ assessment, asOf, profile }: Decision, asOfFrom: AssessmentResult["as_of_from"]): AssessmentResult {
  const { title, data, producer, assessor, edition, introduction, provenance, letter, notes, profile: chosen } = assessment.head.data;
  const { sign_off, request, fact_check, corrections, answers } = assessment.head.data;
  return {
    title,
    data,
    producer,
    assessor,
    edition,
    as_of: asOf,
    as_of_from: asOfFrom,
    profile: { ...chosen, level: profile },
    ...(introduction !== undefined && { introduction }),
    ...(provenance !== undefined && { provenance }),
    ...(letter !== undefined && { letter }),
    ...(sign_off !== undefined && { sign_off }),
    ...(request !== undefined && { request }),
    ...(fact_check !== undefined && { fact_check }),
    ...(corrections !== undefined && { corrections }),
    ...(answers !== undefined && { answers }),
    ...(notes !== undefined && { notes }),
  };
}

/** What else the findings depend on: without it they could not be decided again from the document alone. */
function decidedFrom({ assessment, catalogue }: Decision): DecidedFrom {
  const { practices, broken } = assessment;
  const clauses = catalogue.file.practices.flatMap((practice) => practice.clauses);
  const ids = (wanted: (clause: Clause) => boolean | undefined) => clauses.filter((clause) => wanted(clause) === true).map(({ id }) => id);
  return {
    key_clauses: ids(({ key }) => key),
    regular_clauses: ids(({ regular }) => regular),
    optional_clauses: ids(({ not_applicable }) => not_applicable),
    applies_when: clauses.flatMap(({ id, applies_when, parts }) => [
      ...(applies_when === undefined ? [] : [{ clause: id, when: applies_when }]),
      ...(parts ?? []).flatMap((part) => (part.applies_when === undefined ? [] : [{ clause: id, part: part.id, when: part.applies_when }])),
    ]),
    open_to_providers: ids(({ open_to }) => open_to === "providers"),
    files: practices.map(({ file, data }) => ({ practice: data.practice, file })),
    not_applicable: practices.flatMap(({ data }) => (data.not_applicable ?? []).map((entry) => ({ practice: data.practice, entry }))),
    deferred: practices.flatMap(({ data }) => (data.deferred ?? []).map((entry) => ({ practice: data.practice, entry }))),
    broken: broken.map(({ file, practice }) => ({ file, ...(practice !== undefined && { practice }) })),
  };
}

function catalogueResult({ assessment, catalogue: { file }, asOf }: Decision): CatalogueResult {
  const named = assessment.head.data.edition;
  const { catalogue, filled_from, title, code, code_called, regulator, principle, editions, successor, source, licence, attribution, split_note } = file;
  return {
    id: catalogue,
    ...(filled_from !== undefined && { filled_from }),
    title,
    ...(code !== undefined && { code }),
    ...(code_called !== undefined && { code_called }),
    ...(regulator && { regulator }),
    principle,
    edition: editions.find((edition) => edition.id === named) ?? { id: named, title: `Edition ${named}` },
    ...(successor && { successor, superseded: successor.from <= asOf }),
    source,
    licence,
    attribution,
    ...(split_note !== undefined && { split_note }),
  };
}
