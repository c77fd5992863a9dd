import { liesBefore } from "../../assess/dates.ts";
import type { AskResult } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";

/**
 * Whether nothing is on record of what came of an ask that was made before this letter: no note, and no answer. A letter of the year after that asks
 * for the same again in the same words hides that nothing has happened.
 */
export function hasNoProgress({ item }: AskResult, { result: { assessment } }: Context): boolean {
  if (assessment.provenance !== undefined || item.progress !== undefined || item.response !== undefined || item.raised?.on === undefined) return false;
  return liesBefore(item.raised.on, assessment.letter?.date ?? assessment.as_of);
}
