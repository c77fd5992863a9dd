import type { AskResult } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";
import { askKinds } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { overdueWords } from "../style/scorecard.ts";
import { countText, filled } from "../style/text.ts";
import { inOrder, ownerOf } from "./open-asks.ts";
import type { OverdueView } from "./shape.ts";

/** More than this are in the table, and counted here. */
const mostNamed = 3;

/** What should have been done and is not, by name, the first due first: it stands above everything else. */
export function overdueViews(context: Context): OverdueView[] {
  const late = inOrder(context.result.asks.filter(({ state }) => state === "overdue"));
  const more = late.length - mostNamed;
  const named = late.slice(0, mostNamed).map((ask) => overdueView(ask, context));
  return more > 0 ? [...named, { lead: filled(overdueWords.more, { count: countText(more, "more is", "more are") }), text: overdueWords.where }] : named;
}

function overdueView(ask: AskResult, context: Context): OverdueView {
  const { due = "", text, kind } = ask.item;
  return {
    lead: filled(overdueWords.lead, { date: dateText(due) }),
    text: `${text.trim().replace(/\.$/, "")} (${askKinds[kind].toLowerCase()}; ${ownerOf(ask, context)}).`,
  };
}
