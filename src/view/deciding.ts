import type { ClauseResult, Position } from "../model/generated/schemas.ts";
import { countText, series } from "./style/text.ts";

/** More clauses than this are counted and not named. */
const fewClauses = 4;

/**
 * The clauses that decide a position: the one that the rules name, first, and all that are as weak as it. The rules need one; a reader who is told of
 * one alone takes it for the only fault. None where every clause is met.
 */
export function decidingClauses({ state, deciding_clause: first, missing }: Position, clauses: readonly ClauseResult[]): readonly ClauseResult[] {
  const named = state === "meets" ? undefined : clauses.find(({ id }) => id === first);
  if (named === undefined) return [];
  // Of clauses that are partly met only those decide that have no recommendation which counts, where that is what is wanting.
  const isMissing = (id: string): boolean => missing === undefined || missing.length === 0 || missing.includes(id);
  return [named, ...clauses.filter(({ id, finding }) => id !== first && finding.state === named.finding.state && isMissing(id))];
}

/** Several clauses that decide together: "T6.1d and T6.1h are equally weak and decide together". */
export function togetherText(deciding: readonly ClauseResult[]): string {
  const which = deciding.length > fewClauses ? countText(deciding.length, "clause", "clauses") : series(deciding.map(({ id }) => id));
  return `${which} are equally weak and decide together`;
}

/** The same in a table: "T6.1d and 1 more", or a dash. */
export function decidesText(deciding: readonly ClauseResult[]): string {
  const [first, ...more] = deciding;
  if (first === undefined) return "–";
  return more.length === 0 ? first.id : `${first.id} and ${more.length} more`;
}
