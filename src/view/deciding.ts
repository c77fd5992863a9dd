import type { ClauseResult, Position, Result } from "../model/generated/schemas.ts";
import { openFactsOf } from "../next/open-facts.ts";
import { countText, series } from "./style/text.ts";

/** What is contradicted is told first, then what is known to apply, then what has to be done before what should be: in the order of the alphabet a reader would be told of what weighs least. */
const weight = ({ id, standings, force }: ClauseResult, unsure: ReadonlySet<string>): number =>
  Number(standings.some(({ standing }) => standing === "adverse")) * 4 + Number(!unsure.has(id)) * 2 + Number(force === "must");

/** The clauses of which nobody has said whether they apply. */
export const unsureOf = (result: Result): ReadonlySet<string> => new Set(openFactsOf(result).flatMap(({ clauses }) => clauses));

/** More clauses than this are counted and not named. */
const fewClauses = 3;

/**
 * The clauses that decide a position: the one that the rules name, and all that are as weak as it, the gravest first. The rules need one; a reader who is told of
 * one alone takes it for the only fault. None where every clause is met.
 */
export function decidingClauses(
  { state, deciding_clause: first, missing }: Position,
  clauses: readonly ClauseResult[],
  unsure: ReadonlySet<string> = new Set(),
): readonly ClauseResult[] {
  const named = state === "meets" ? undefined : clauses.find(({ id }) => id === first);
  if (named === undefined) return [];
  // Of clauses that are partly met only those decide that have no recommendation which counts, where that is what is wanting.
  const isMissing = (id: string): boolean => missing === undefined || missing.length === 0 || missing.includes(id);
  return clauses
    .filter(({ id, finding }) => id === first || (finding.state === named.finding.state && isMissing(id)))
    .toSorted((one, other) => weight(other, unsure) - weight(one, unsure));
}

/** Several clauses that decide together: "T6.1d and T6.1h decide this together". How weak a body's duties are is no measure that anybody set. */
export function togetherText(deciding: readonly ClauseResult[]): string {
  const which = deciding.length > fewClauses ? countText(deciding.length, "clause", "clauses") : series(deciding.map(({ id }) => id));
  return `${which} decide this together`;
}

/**
 * The same with the reason: once, where it is that of all of them; else that of one, which is told as one of them.
 * @param why what is said of one of them, to follow it
 */
export function togetherBecause(deciding: readonly ClauseResult[], why: (clause: ClauseResult) => string): string {
  const [one] = deciding;
  if (one === undefined) return "";
  const isSame = deciding.every((clause) => why(clause) === why(one));
  return `${togetherText(deciding)}. ${isSame ? "Each" : `One of them, ${one.id}, “${one.words}”,`} ${why(one)}`;
}

/** The same in a table: "T6.1d and 1 more", or a dash. */
export function decidesText(deciding: readonly ClauseResult[]): string {
  const [first, ...more] = deciding;
  if (first === undefined) return "–";
  return more.length === 0 ? first.id : `${first.id} and ${more.length} more`;
}
