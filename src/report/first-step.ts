import { liftText, proposalText } from "../language/lifts.ts";
import { namingIn } from "../language/naming.ts";
import type { AskResult, ClauseResult, PracticeResult, Result } from "../model/generated/schemas.ts";

/** The first thing to do about a practice: what would move the clause that decides its position. Undefined where nothing is left to do. */
export function firstStep(practice: PracticeResult, result: Result): string | undefined {
  const { position, clauses } = practice;
  const clause = clauses.find(({ id }) => id === position.deciding_clause);
  if (clause === undefined || position.state === "meets") return undefined;
  const proposed = result.proposed_asks.find(({ id }) => id === clause.proposed_ask);
  const mend = askToMend(position.rule, clause, result);
  if (mend !== undefined) return mend;
  const naming = namingIn(result)(clause.id);
  const [lift] = clause.lifts;
  if (proposed !== undefined) return proposalText(proposed, naming);
  return lift && liftText(lift, naming);
}

/** What an ask about a clause lacks to count as a recommendation, where nothing but that is wanting. */
function askToMend(rule: string, { asks }: ClauseResult, result: Result): string | undefined {
  const [id] = asks;
  if (id === undefined) return undefined;
  if (rule === "position/no-dated-ask") return ownerAndDate(id);
  if (rule !== "position/no-real-ask") return undefined;
  const known = asks.flatMap((one) => result.asks.find(({ item }) => item.id === one) ?? []);
  const bare = known.find(({ item }) => item.kind !== "suggestion" && (item.owner === undefined || item.due === undefined));
  if (bare !== undefined) return ownerAndDate(bare.item.id);
  const late = known.find(({ state }: AskResult) => state === "overdue");
  return late === undefined ? undefined : `Agree a new day for the ask “${late.item.id}”: it is overdue, so it does not count.`;
}

const ownerAndDate = (ask: string): string => `Give the ask “${ask}” an owner and a date.`;
