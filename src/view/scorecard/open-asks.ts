import type { Ask, AskResult } from "../../model/generated/schemas.ts";
import { standingAsks } from "../asked.ts";
import type { Context } from "../context.ts";
import { inText, means } from "../names.ts";
import { dateText } from "../style/dates.ts";
import { askCounts, openAsks } from "../style/scorecard.ts";
import { countText, filled, sentence, series } from "../style/text.ts";

/** What is asked and open, in one line: how many of each kind, which is due next and from whom, and what is overdue. Empty where nothing is open. */
export function openAsksText(context: Context): string {
  const standing = standingAsks(context.result);
  if (standing.length === 0) return "";
  const kinds = (Object.keys(askCounts) as Ask["kind"][]).flatMap((kind) => {
    const count = standing.filter(({ item }) => item.kind === kind).length;
    return count === 0 ? [] : [countText(count, askCounts[kind].one, askCounts[kind].many)];
  });
  const overdue = byDay(standing.filter(({ state }) => state === "overdue"));
  const ahead = byDay(standing.filter(({ state, item }) => state === "open" && item.due !== undefined));
  const told = (words: string, [first]: readonly AskResult[], count = 0): string[] =>
    first === undefined
      ? []
      : [filled(words, { count: String(count), is: count === 1 ? "is" : "are", due: dateText(first.item.due ?? ""), owner: ownerOf(first, context) })];
  const next = ahead.length > 0 ? told(openAsks.next, ahead) : overdue.length > 0 ? [] : [openAsks.undated];
  const [only] = overdue;
  const late = overdue.length === 1 && only !== undefined ? told(openAsks.overdue.one, overdue, 1) : told(openAsks.overdue.many, overdue, overdue.length);
  return sentence([`${filled(openAsks.lead, { kinds: series(kinds) })}${next.length === 0 ? "" : `, ${next.join("")}`}`, ...late].join("; "));
}

const byDay = (asks: readonly AskResult[]): AskResult[] =>
  asks.toSorted((a, b) => ((a.item.due ?? "") < (b.item.due ?? "") ? -1 : a.item.due === b.item.due ? 0 : 1));

function ownerOf({ item: { owner } }: AskResult, { result: { assessment }, names }: Context): string {
  if (owner === undefined) return openAsks.nobody;
  return means(owner, assessment.producer) ? names.producer.short : inText(owner);
}
