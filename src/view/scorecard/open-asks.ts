import type { Ask, AskResult } from "../../model/generated/schemas.ts";
import { standingAsks } from "../asked.ts";
import type { Context } from "../context.ts";
import { dueText } from "../due.ts";
import { inText, means } from "../names.ts";
import { askCounts, askKinds } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { openAsks } from "../style/scorecard.ts";
import { capitalise, countText, filled, sentence, series } from "../style/text.ts";
import type { ScorecardView } from "./shape.ts";

/** More asks than these are for the follow-up: a board has one page. Steps of the tool make room for them, and never the other way round. */
const mostListed = 12;

/**
 * What is asked and open, in one line: how many of each kind, how many of them are overdue, and which is due next and from whom. Empty where nothing is open,
 * and where the table below has all of it and no day is set: the line would say the table twice.
 */
export function openAsksText(context: Context): string {
  const standing = standingAsks(context.result);
  if (standing.length <= mostListed && standing.every(({ state, item }) => state !== "overdue" && item.due === undefined)) return "";
  const kinds = (Object.keys(askCounts) as Ask["kind"][]).flatMap((kind) => {
    const count = standing.filter(({ item }) => item.kind === kind).length;
    return count === 0 ? [] : [countText(count, askCounts[kind].one, askCounts[kind].many)];
  });
  const overdue = standing.filter(({ state }) => state === "overdue").length;
  const [next] = byDay(standing.filter(({ state, item }) => state === "open" && item.due !== undefined));
  const ahead =
    next === undefined
      ? overdue > 0
        ? []
        : [openAsks.undated]
      : [filled(openAsks.next, { due: dateText(next.item.due ?? ""), owner: ownerOf(next, context) })];
  return sentence([filled(openAsks.lead, { kinds: series(kinds) }), ...lateText(overdue, standing.length), ...ahead].join(", "));
}

function lateText(overdue: number, all: number): string[] {
  const { one, many, only, all: every } = openAsks.overdue;
  if (overdue === 0) return [];
  if (overdue === all) return [all === 1 ? only : every];
  return [filled(overdue === 1 ? one : many, { count: String(overdue) })];
}

/** What is asked and open, a row each: what is overdue first, then what is required, then the rest; each by day, and what has no day last. */
export function openAsksTable(context: Context): Pick<ScorecardView, "asks" | "more_asks"> {
  const standing = standingAsks(context.result);
  const listed = inOrder(standing).slice(0, mostListed);
  const more = standing.length - listed.length;
  return {
    asks: listed.map((ask) => ({
      text: `${askKinds[ask.item.kind]}: ${sentence(ask.item.text)}`,
      owner: capitalise(ownerOf(ask, context)),
      due: capitalise(dueOf(ask, context)),
    })),
    more_asks: more > 0 ? filled(openAsks.more, { count: countText(more, "more is", "more are") }) : "",
  };
}

function dueOf(ask: AskResult, { result }: Context): string {
  const due = dueText(ask, result.assessment.as_of);
  return ask.state === "overdue" ? filled(openAsks.was_due, { due }) : due;
}

/** What a board has to hear of first stands first. */
export function inOrder(asks: readonly AskResult[]): AskResult[] {
  const rank = ({ state, item }: AskResult): number => (state === "overdue" ? 0 : item.kind === "requirement" ? 1 : 2);
  return [0, 1, 2].flatMap((at) => undatedLast(asks.filter((ask) => rank(ask) === at)));
}

const byDay = (asks: readonly AskResult[]): AskResult[] =>
  asks.toSorted((a, b) => ((a.item.due ?? "") < (b.item.due ?? "") ? -1 : a.item.due === b.item.due ? 0 : 1));

const undatedLast = (asks: readonly AskResult[]): AskResult[] => [
  ...byDay(asks.filter(({ item }) => item.due !== undefined)),
  ...asks.filter(({ item }) => item.due === undefined),
];

export function ownerOf({ item: { owner } }: AskResult, { result: { assessment }, names }: Context): string {
  if (owner === undefined) return openAsks.nobody;
  return means(owner, assessment.producer) ? names.producer.short : inText(owner);
}
