import type { DiffChange, Outcome as JudgedAs } from "../model/generated/schemas.ts";
import { findingOrder, type PositionState, positionOrder } from "../model/states.ts";
import type { AskOutcome, ClauseOutcome, JudgedOutcome, Outcome, PositionOutcome } from "./outcomes.ts";

export type Direction = DiffChange["direction"];

/**
 * Whether something that is decided differently is for the worse or for the better. What cannot be ranked is neither: a clause that
 * is set aside has not got better, one that is new has not got worse. What can no longer be told has got worse.
 */
export function directionOf(before: Outcome | undefined, after: Outcome | undefined): Direction {
  if (before === undefined || after === undefined) return "other";
  if (before.on === "clause" && after.on === "clause") return ofClause(before, after);
  if (before.on === "position" && after.on === "position") return ofPosition(before, after);
  if (before.on === "judgement" && after.on === "judgement") return ofJudgement(before, after);
  if (before.on === "ask" && after.on === "ask") return ofAsk(before, after);
  return "other";
}

function ofClause({ state: was }: ClauseOutcome, { state: is }: ClauseOutcome): Direction {
  if (was !== "unknown" && is === "unknown") return "worse";
  const rank = (state: ClauseOutcome["state"]) => (findingOrder as Readonly<Partial<Record<ClauseOutcome["state"], number>>>)[state];
  return ranked(rank(was), rank(is));
}

function ofPosition({ state: was }: PositionOutcome, { state: is }: PositionOutcome): Direction {
  if (was === "unknown") return "other";
  const [from, to] = [ranksOf(was), ranksOf(is)];
  if (from === undefined || to === undefined) return "other";
  return to.most < from.least ? "worse" : to.least > from.most ? "better" : "other";
}

/** The ranks that a position can mean. "Not yet shown", as version 1 of the rules said it, was both nothing shown and part of it. */
export function ranksOf(state: PositionState): { readonly least: number; readonly most: number } | undefined {
  if (state === "unscored") return undefined;
  if (state === "not_yet_shown") return { least: positionOrder.not_shown, most: positionOrder.partly_shown };
  return { least: positionOrder[state], most: positionOrder[state] };
}

/** Outcomes of a judgement from the least to the most favourable. Two of them are no verdict. */
export const outcomeOrder: Readonly<Record<JudgedAs, number | undefined>> = {
  not_consistent: 0,
  not_yet_shown: 1,
  consistent_with_recommendations: 2,
  consistent: 3,
  meets: 4,
  changes_asked: undefined,
  no_comment: undefined,
};

function ofJudgement(was: JudgedOutcome, is: JudgedOutcome): Direction {
  const verdict = ranked(outcomeOrder[was.state], outcomeOrder[is.state]);
  if (verdict !== "other") return verdict;
  const [wasStale, isStale] = [was.stale.length > 0, is.stale.length > 0];
  return wasStale === isStale ? "other" : isStale ? "worse" : "better";
}

const askOrder: Readonly<Record<AskOutcome["state"], number | undefined>> = { overdue: 0, open: 1, closed: 2, superseded: undefined };

function ofAsk({ state: was }: AskOutcome, { state: is }: AskOutcome): Direction {
  return ranked(askOrder[was], askOrder[is]);
}

function ranked(was: number | undefined, is: number | undefined): Direction {
  if (was === undefined || is === undefined || was === is) return "other";
  return is < was ? "worse" : "better";
}
