import type { PracticeResult, Result } from "../model/generated/schemas.ts";

/** The first thing to do about a practice: what would move the clause that decides its position. Undefined where nothing is left to do. */
export function firstStep(practice: PracticeResult, result: Result): string | undefined {
  const { position, clauses } = practice;
  const clause = clauses.find(({ id }) => id === position.deciding_clause);
  if (clause === undefined || position.state === "meets") return undefined;
  const [ask] = clause.asks;
  if (position.rule === "position/no-dated-ask" && ask !== undefined) return `Give the ask “${ask}” an owner and a date.`;
  const proposed = result.proposed_asks.find(({ id }) => id === clause.proposed_ask);
  return proposed?.text ?? clause.lifts[0]?.text;
}
