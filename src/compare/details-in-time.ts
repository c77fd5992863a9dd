import { checkOf, compact, type Details } from "./details.ts";
import type { CauseKind, Ends } from "./ends.ts";
import type { InTime } from "./in-time.ts";

/** The details of what came about by itself. */
export function detailsInTime({ kind, on, id, levels }: InTime, { old }: Ends): Details {
  if (on === "ask") {
    const ask = old.asks.get(id);
    const dates: Partial<Record<CauseKind, string | undefined>> = { ask_closed: ask?.closed?.on, ask_opened: ask?.raised?.on };
    return compact({ on_date: kind in dates ? dates[kind] : ask?.due, text: ask?.text, ...(kind === "ask_opened" && { to: ask?.kind }) });
  }
  const item = old.evidence.get(id)?.item;
  if (levels !== undefined) return compact({ from: levels[0], to: levels[1], ...checkOf(item) });
  const { dates, closed } = item ?? {};
  const dateOf: Partial<Record<CauseKind, string | undefined>> = {
    evidence_lapsed: dates?.valid_until,
    evidence_ended: dates?.ended,
    evidence_reached: dates?.about,
    evidence_ahead: dates?.about,
    evidence_aged: dates?.about,
    evidence_fresh: dates?.about,
    contradiction_closed: closed?.on,
    contradiction_reopened: closed?.on,
    closure_claimed: closed?.on,
    review_overdue: dates?.review_due,
    review_planned: dates?.review_due,
  };
  return compact({ on_date: dateOf[kind] });
}
