import type { Ask, AskResult } from "../../model/generated/schemas.ts";
import { standingAsks } from "../asked.ts";
import { dueText } from "../asks.ts";
import type { Context } from "../context.ts";
import { inText, means } from "../names.ts";
import { askCounts, askKinds } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { openAsks } from "../style/scorecard.ts";
import { capitalise, countText, filled, sentence, series } from "../style/text.ts";
import type { ScorecardView } from "./shape.ts";

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

/** More asks than these are for the follow-up: a board has one page. Where that shows how it stood before there is room for what is overdue only. */
const mostListed = 4;

/** What is asked and open, a row each: what is overdue first, then by day, and what has no day last. Beside a trend what is overdue. */
export function openAsksTable(context: Context, hasTrend: boolean): Pick<ScorecardView, "asks" | "more_asks"> {
  const standing = standingAsks(context.result);
  const overdue = byDay(standing.filter(({ state }) => state === "overdue"));
  const ahead = standing.filter(({ state }) => state !== "overdue");
  const ordered = hasTrend
    ? overdue
    : [...overdue, ...byDay(ahead.filter(({ item }) => item.due !== undefined)), ...ahead.filter(({ item }) => item.due === undefined)];
  const more = standing.length - Math.min(ordered.length, mostListed);
  return {
    asks: ordered.slice(0, mostListed).map((ask) => ({
      text: `${askKinds[ask.item.kind]}: ${sentence(ask.item.text)}`,
      owner: capitalise(ownerOf(ask, context)),
      due: capitalise(ask.state === "overdue" ? filled(openAsks.was_due, { due: dueText(ask.item) }) : dueText(ask.item)),
    })),
    more_asks: more > 0 ? filled(openAsks.more, { count: countText(more, "more is", "more are") }) : "",
  };
}

const byDay = (asks: readonly AskResult[]): AskResult[] =>
  asks.toSorted((a, b) => ((a.item.due ?? "") < (b.item.due ?? "") ? -1 : a.item.due === b.item.due ? 0 : 1));

function ownerOf({ item: { owner } }: AskResult, { result: { assessment }, names }: Context): string {
  if (owner === undefined) return openAsks.nobody;
  return means(owner, assessment.producer) ? names.producer.short : inText(owner);
}
