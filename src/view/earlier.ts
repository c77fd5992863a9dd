import { isAhead, liesBefore } from "../assess/dates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { means } from "./names.ts";

/** When the letter before this one went out: as it is recorded, or as the asks that were made then tell. */
export interface Earlier {
  readonly date: string;
  readonly reference?: string;
  /** The ask by which it is told; absent where somebody recorded the letter. */
  readonly ask?: string;
}

/**
 * What came before this letter; undefined where it is the first. A letter that nobody recorded is known by what it asked: the last day before this one on
 * which the assessor asked for something. What the producer undertook may have been said between two letters, and
 * what was asked after the as-of date counts nowhere.
 */
export function earlierLetter({ assessment: { letter, as_of, assessor }, asks }: Pick<Result, "assessment" | "asks">): Earlier | undefined {
  if (letter?.earlier !== undefined) return letter.earlier;
  const day = letter?.date ?? as_of;
  let last: Earlier | undefined;
  for (const { item } of asks) {
    const { on, by } = item.raised ?? {};
    if (on === undefined || item.kind === "commitment" || (by !== undefined && !means(by, assessor)) || !liesBefore(on, day) || isAhead(on, as_of)) continue;
    if (last === undefined || liesBefore(last.date, on)) last = { date: on, ask: item.id };
  }
  return last;
}
