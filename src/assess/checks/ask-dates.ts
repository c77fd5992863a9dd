import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { firstDay } from "../dates.ts";

/** Asks with neither a date nor "no specific timescale", with both, due before they were raised, or overdue. */
export function askDates({ asks, asOf }: Decision): Problem[] {
  return asks.flatMap(({ item: { id, due, no_specific_timescale, raised }, spot, state }) => {
    if (due === undefined) return state === "open" && no_specific_timescale === undefined ? [raise("ask/no-date", { id }, inside(spot, "id"))] : [];
    if (no_specific_timescale !== undefined) return [raise("ask/two-dates", { id }, inside(spot, "no_specific_timescale"), "key")];
    if (raised?.on !== undefined && due < firstDay(raised.on)) return [raise("ask/dates-reversed", { id, due, raised: raised.on }, inside(spot, "due"))];
    return state === "overdue" ? [raise("ask/overdue", { id, due, as_of: asOf }, inside(spot, "due"))] : [];
  });
}
