import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision, JudgementDecision, PositionDecision } from "../../model/decision.ts";
import type { Divergence, Judgement } from "../../model/generated/schemas.ts";
import { isAssessed } from "../grouped.ts";
import { spaced } from "../phrases.ts";

/** A judgement beside what the evidence says. */
interface Judged {
  readonly onWhat: string;
  readonly judgement: JudgementDecision;
  readonly position: PositionDecision;
  readonly divergence: Divergence["kind"];
  readonly clauses: readonly ClauseDecision[];
}

/**
 * Judgements that are more favourable than the evidence, or that say all is well over an open contradiction,
 * without reasons and a second name. A judgement that somebody else published is not ours to countersign: there it is a note.
 */
export function judgementFavourable({ catalogue, practices, ...overall }: Decision): Problem[] {
  const principle = { ...overall, onWhat: catalogue.file.principle.id, clauses: practices.flatMap((practice) => practice.clauses) };
  const own = practices.map((practice) => ({ ...practice, onWhat: practice.practice.id }));
  return [principle, ...own].flatMap(({ judgement, ...rest }) => (judgement === undefined ? [] : look({ ...rest, judgement })));
}

function look(judged: Judged): Problem[] {
  const { judgement, divergence, onWhat, position } = judged;
  const { item, spot } = judgement;
  const missing = [...(item.reasons === undefined ? ["no reasons are given"] : []), ...(item.agreed_by === undefined ? ["nobody has agreed to it"] : [])].join(
    ", and ",
  );
  const args = { on_what: onWhat, outcome: spaced(item.outcome), position: spaced(position.state), clause: position.decidingClause };
  const at = inside(spot, "outcome");
  const favourable = divergence === "more_favourable";
  if (item.published_in !== undefined) return favourable && item.reasons === undefined ? [raise("judgement/attributed-without-reasons", args, at)] : [];
  if (missing === "") return [];
  const contradiction = allIsWell(item) ? openContradiction(judged.clauses) : undefined;
  if (contradiction !== undefined) return [raise("judgement/over-contradiction", { ...args, ...contradiction, missing }, at)];
  return favourable ? [raise("judgement/more-favourable", { ...args, missing }, at)] : [];
}

function allIsWell({ outcome }: Judgement): boolean {
  return outcome === "meets" || outcome === "consistent";
}

/** The first clause that something open speaks against, and what does. */
function openContradiction(clauses: readonly ClauseDecision[]): { clause: string; evidence: string } | undefined {
  const contradicted = clauses
    .filter(isAssessed)
    .flatMap(({ clause, weighings }) => weighings.filter(({ standing }) => standing === "adverse").map(({ evidence }) => ({ clause, evidence })))[0];
  return contradicted && { clause: contradicted.clause.id, evidence: contradicted.evidence.item.id };
}
