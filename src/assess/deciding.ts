import type { DecidedPosition, PositionDecision } from "../model/decision.ts";
import type { AppliesWhen, AssessmentFile, Clause, ClauseResult, Finding, Position, Result, Standing } from "../model/generated/schemas.ts";
import { openFactsIn } from "./applies.ts";

/** What a clause is weighed by, beside others that are as weak. */
interface Candidate {
  readonly id: string;
  readonly state: Finding["state"];
  readonly standings: readonly Pick<Standing, "standing">[];
  readonly force: Clause["force"];
  /** Whether nobody has said that it applies to the data. */
  readonly isUnsure: boolean;
}

type Named = Pick<Position, "state" | "deciding_clause" | "missing">;

/** What is contradicted comes first, then what is known to apply, then what has to be done before what should be: by the alphabet a reader would be told of what weighs least. */
const weightOf = ({ standings, isUnsure, force }: Candidate): number =>
  Number(standings.some(({ standing }) => standing === "adverse")) * 4 + Number(!isUnsure) * 2 + Number(force === "must");

const gravestFirst = <One extends Candidate>(candidates: readonly One[]): readonly One[] =>
  candidates.toSorted((one, other) => weightOf(other) - weightOf(one));

/**
 * The clauses that decide a position: the one that the rules name, and all that are as weak as it, the gravest first, and those that weigh the same in the order
 * of the catalogue. Every output goes by this order. None where every clause is met.
 */
function decidingAmong<One extends Candidate>({ state, deciding_clause: first, missing = [] }: Named, candidates: readonly One[]): readonly One[] {
  const named = state === "meets" ? undefined : candidates.find(({ id }) => id === first);
  if (named === undefined) return [];
  // Of clauses that are partly met only those decide that have no recommendation which counts, where that is what is wanting.
  const isMissing = (id: string): boolean => missing.length === 0 || missing.includes(id);
  return gravestFirst(candidates.filter((one) => one === named || (one.state === named.state && isMissing(one.id))));
}

/** A clause as it was decided. */
interface Decided {
  readonly clause: Clause;
  readonly practice: string;
  readonly finding: { readonly state: Finding["state"] };
  readonly weighings: readonly Pick<Standing, "standing">[];
}

/** A position with all clauses that decide it, where the gravest of them is the one that is named. */
export function withDeciding(position: PositionDecision, clauses: readonly Decided[], data: AssessmentFile["data"]): DecidedPosition {
  const candidates = clauses.map(({ clause, practice, finding, weighings }) => ({
    id: clause.id,
    practice,
    state: finding.state,
    standings: weighings,
    force: clause.force,
    isUnsure: isUnsure(clause.applies_when, data),
  }));
  const { state, decidingClause, missing } = position;
  const deciding = decidingAmong({ state, missing: [...missing], ...(decidingClause !== undefined && { deciding_clause: decidingClause }) }, candidates);
  const [gravest] = deciding;
  return {
    ...position,
    ...(gravest !== undefined && { decidingPractice: gravest.practice, decidingClause: gravest.id }),
    deciding: deciding.map(({ id }) => id),
  };
}

/** The same of a result that was written down, for the principle or one of its practices. Earlier results name the first of the catalogue alone. */
export function decidingClauses({ position, practices }: Pick<Result, "position" | "practices">, facts: Facts): readonly ClauseResult[] {
  const candidates = candidatesOf(
    practices.flatMap(({ clauses }) => clauses),
    facts,
  );
  return decidingAmong(position, candidates).map(({ clause }) => clause);
}

/** Clauses that are equally weak, the gravest first. */
export const gravestOf = (clauses: readonly ClauseResult[], facts: Facts): readonly ClauseResult[] =>
  gravestFirst(candidatesOf(clauses, facts)).map(({ clause }) => clause);

function candidatesOf(clauses: readonly ClauseResult[], { assessment, decided_from }: Facts) {
  const conditions = new Map((decided_from?.applies_when ?? []).flatMap(({ clause, part, when }) => (part === undefined ? [[clause, when] as const] : [])));
  return clauses.map((clause) => {
    const { id, standings, force, finding } = clause;
    return { id, standings, force, clause, state: finding.state, isUnsure: isUnsure(conditions.get(id), assessment.data) };
  });
}

/** What of a result says whether a clause applies. */
export interface Facts {
  readonly assessment: { readonly data: AssessmentFile["data"] };
  readonly decided_from?: Pick<NonNullable<Result["decided_from"]>, "applies_when"> | undefined;
}

/** The clauses of one practice that decide it. */
export const decidingIn = (practice: Result["practices"][number], facts: Facts): readonly ClauseResult[] =>
  decidingClauses({ position: practice.position, practices: [practice] }, facts);

const isUnsure = (when: AppliesWhen | undefined, data: AssessmentFile["data"]): boolean => openFactsIn(when, data).length > 0;
