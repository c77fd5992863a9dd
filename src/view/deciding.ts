import { fewDeciding } from "../language/deciding.ts";
import type { ClauseResult } from "../model/generated/schemas.ts";
import { countText, series } from "./style/text.ts";

/** Several clauses that decide together: "T6.1d and T6.1h decide this together". How weak a body's duties are is no measure that anybody set. */
export function togetherText(deciding: readonly string[]): string {
  const which = deciding.length > fewDeciding ? countText(deciding.length, "clause", "clauses") : series(deciding);
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
  return `${togetherText(deciding.map(({ id }) => id))}. ${isSame ? "Each" : `One of them, ${one.id}, “${one.words}”,`} ${why(one)}`;
}

/** The same in a table: "T6.1d and 1 more", or a dash. */
export function decidesText(deciding: readonly ClauseResult[]): string {
  const [first, ...more] = deciding;
  if (first === undefined) return "–";
  return more.length === 0 ? first.id : `${first.id} and ${more.length} more`;
}
