import { decidingClauses } from "../../assess/deciding.ts";
import type {
  ComparedJudgement,
  ComparedPosition,
  ComparedPractice,
  ComparisonDocument,
  JudgementResult,
  Position,
  PracticeResult,
  Result,
  Voice,
  VoicedJudgement,
  VoicedPosition,
} from "../../model/generated/schemas.ts";
import type { Named } from "../document.ts";
import { same } from "../same.ts";
import { clauseVerdicts, comparedClause, type Side } from "./clauses.ts";
import { firstSentence } from "./first-sentence.ts";
import { countVerdicts, judgementVerdict, positionVerdict } from "./verdict.ts";

export interface VoicesOptions {
  readonly audience: "public" | "internal";
  readonly tool: ComparisonDocument["tool"];
}

/** A self-assessment beside what somebody else found of the same data: where they agree, where not, and the reasons of both. */
export function compareVoices(self: Named, other: Named, { audience, tool }: VoicesOptions): ComparisonDocument {
  const isOpen: Side["isOpen"] = (item) => audience === "internal" || item.audience !== "internal";
  const [mine, theirs] = [self, other].map(({ result }): Side => ({ result, isOpen })) as [Side, Side];
  const ids = [...new Set([...self.result.practices, ...other.result.practices].map(({ id }) => id))];
  const practices = ids.map((id) => comparedPractice(id, mine, theirs));
  const { assessment, catalogue } = other.result;
  const clauses = ids.flatMap((id) => clauseVerdicts(clausesOf(practiceOf(id, mine)), clausesOf(practiceOf(id, theirs))));
  const hidden = [self, other].flatMap(({ result }) => result.evidence.filter(({ item }) => !isOpen(item)));
  return {
    format: "t6-comparison",
    version: 1,
    tool,
    audience,
    title: assessment.title,
    data: assessment.data.name,
    producer: assessment.producer.name,
    self: voice(self),
    other: voice(other),
    principle: {
      id: catalogue.principle.id,
      title: catalogue.principle.title,
      position: comparedPosition(self.result.position, mine, other.result.position, theirs),
      judgement: comparedJudgement(self.result.judgement, other.result.judgement),
      clauses: [],
      agreeing_clauses: clauses.filter(({ verdict }) => verdict === "agree").length,
    },
    practices,
    counts: {
      positions: countVerdicts(practices.map(({ position }) => position.verdict)),
      judgements: countVerdicts(practices.map(({ judgement }) => judgement.verdict)),
      clauses: countVerdicts(clauses.map(({ verdict }) => verdict)),
    },
    apart: apart(self.result, other.result),
    withheld: hidden.length,
  };
}

function comparedPractice(id: string, mine: Side, theirs: Side): ComparedPractice {
  const [self, other] = [practiceOf(id, mine), practiceOf(id, theirs)];
  const verdicts = clauseVerdicts(clausesOf(self), clausesOf(other));
  const differing = verdicts.filter(({ verdict }) => verdict !== "agree");
  return {
    id,
    title: self?.title ?? other?.title ?? id,
    position: comparedPosition(self?.position, mine, other?.position, theirs),
    judgement: comparedJudgement(self?.judgement, other?.judgement),
    clauses: differing.map((clause) => comparedClause(clause, mine, theirs)),
    agreeing_clauses: verdicts.length - differing.length,
  };
}

function practiceOf(id: string, { result }: Side): PracticeResult | undefined {
  return result.practices.find((practice) => practice.id === id);
}

function clausesOf(practice: PracticeResult | undefined): PracticeResult["clauses"] {
  return practice?.clauses ?? [];
}

function comparedPosition(self: Position | undefined, mine: Side, other: Position | undefined, theirs: Side): ComparedPosition {
  return {
    verdict: positionVerdict(self?.state, other?.state),
    ...(self && { self: voicedPosition(self, mine) }),
    ...(other && { other: voicedPosition(other, theirs) }),
  };
}

function voicedPosition(position: Position, { result }: Side): VoicedPosition {
  const { state, rule, deciding_clause: named } = position;
  const about = position === result.position ? result.practices : result.practices.filter((practice) => practice.position === position);
  const deciding = decidingClauses({ position, practices: about }, result);
  const [clause = result.practices.flatMap(({ clauses }) => clauses).find(({ id }) => id === named)] = deciding;
  const together = deciding.length > 1 ? { deciding_together: deciding.map(({ id }) => id) } : {};
  return { state, rule, ...(clause && { clause: clause.id, finding: clause.finding.state, words: clause.words }), ...together };
}

function comparedJudgement(self: JudgementResult | undefined, other: JudgementResult | undefined): ComparedJudgement {
  return {
    verdict: judgementVerdict(self?.item.outcome, other?.item.outcome),
    ...(self && { self: voicedJudgement(self) }),
    ...(other && { other: voicedJudgement(other) }),
  };
}

/** A judgement with the reasons that were given; where there are none, with how its narrative begins. */
function voicedJudgement({ item: { outcome, by, on, reasons, narrative }, stale }: JudgementResult): VoicedJudgement {
  const begins = firstSentence(narrative ?? "");
  const said =
    reasons !== undefined ? { text: reasons, text_from: "reasons" as const } : begins === "" ? {} : { text: begins, text_from: "narrative" as const };
  return { outcome, ...(by !== undefined && { by }), ...(on !== undefined && { on }), ...said, ...(stale.length > 0 && { stale: true }) };
}

function voice({ name, result: { assessment } }: Named): Voice {
  const { title, assessor, as_of, edition, profile } = assessment;
  return {
    name,
    title,
    assessor: assessor.name,
    ...(assessor.short_name !== undefined && { short_name: assessor.short_name }),
    role: assessor.role,
    as_of,
    edition,
    profile: profile.level,
  };
}

/** In what the two do not set out from the same. */
function apart(self: Result, other: Result): ComparisonDocument["apart"] {
  const respects: readonly (readonly [ComparisonDocument["apart"][number], (result: Result) => unknown])[] = [
    ["as_of", ({ assessment }) => assessment.as_of],
    ["edition", ({ assessment }) => assessment.edition],
    ["profile", ({ assessment }) => assessment.profile.level],
    ["catalogue", ({ practices }) => practices.map(({ id, text, clauses }) => [id, text, clauses.map((clause) => [clause.id, clause.type])])],
    ["rules", ({ rules_version }) => rules_version],
  ];
  return respects.filter(([, value]) => !same(value(self), value(other))).map(([respect]) => respect);
}
