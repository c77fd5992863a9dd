import { isOver, liesBefore } from "../assess/dates.ts";
import type { AskResult } from "../model/generated/schemas.ts";
import { dueWords } from "./style/asks.ts";
import { dateText } from "./style/dates.ts";
import { filled } from "./style/text.ts";

/** By when: a day, "no specific timescale", or that there is none; behind it the first day, where it was put back. */
export function dueText(ask: AskResult, asOf: string): string {
  const { due, no_specific_timescale } = ask.item;
  const day = due !== undefined ? dateText(due) : dueWords[no_specific_timescale === true ? "decided" : "left_out"];
  const first = firstDueText(ask, asOf);
  return first === "" ? day : `${day} (${first})`;
}

/**
 * "first asked for by 30 September 2025, which was not met": whoever lays two letters side by side sees that the day has moved, and a letter that does not
 * say so hides it. Empty where the day was never put back.
 */
export function firstDueText({ item: { first_due: first, closed } }: AskResult, asOf: string): string {
  if (first === undefined) return "";
  const isMissed = closed === undefined ? isOver(first, asOf) : liesBefore(first, closed.on);
  return filled(dueWords[isMissed ? "first_missed" : "first"], { date: dateText(first) });
}
