import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { AskDecision, Decision } from "../../model/decision.ts";
import { firstDay } from "../dates.ts";

/** Asks with neither a date nor "no specific timescale", with both, due before they were raised, or overdue; and first days that cannot have been. */
export function askDates({ asks, asOf }: Decision): Problem[] {
  return asks.flatMap((ask) => {
    const { id, due, no_specific_timescale, raised } = ask.item;
    const { spot, state } = ask;
    if (due === undefined) {
      if (state === "open" && no_specific_timescale === undefined) return [raise("ask/no-date", { id }, inside(spot, "id"))];
      return firstDays(ask);
    }
    if (no_specific_timescale !== undefined) return [raise("ask/two-dates", { id }, inside(spot, "no_specific_timescale"), "key")];
    if (raised?.on !== undefined && due < firstDay(raised.on)) return [raise("ask/dates-reversed", { id, due, raised: raised.on }, inside(spot, "due"))];
    return [...firstDays(ask), ...(state === "overdue" ? [raise("ask/overdue", { id, due, as_of: asOf }, inside(spot, "due"))] : [])];
  });
}

/** A first day that is no earlier than the day that holds now, or that was over before anybody asked. */
function firstDays({ item: { id, due, first_due, raised }, spot }: AskDecision): Problem[] {
  if (first_due === undefined) return [];
  if (due !== undefined && first_due >= due) return [raise("ask/first-due", { id, first_due, due }, inside(spot, "first_due"))];
  if (raised?.on === undefined || first_due >= firstDay(raised.on)) return [];
  return [raise("ask/first-due", { id, first_due, raised: raised.on }, inside(spot, "first_due"))];
}
