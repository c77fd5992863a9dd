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

/** More asks than these are for the follow-up: a board has one page. */
const mostListed = 4;
/** What is overdue and what is required goes beyond it: a board has to hear of that. */
const mostPressing = 8;

/**
 * What is asked and open, a row each: what is overdue first, then what is required, then the rest; each by day, and what has no day last. Beside how it
 * stood before there is room only for what a board has to hear of.
 */
export function openAsksTable(context: Context, hasTrend: boolean): Pick<ScorecardView, "asks" | "more_asks"> {
  const standing = standingAsks(context.result);
  const isLate = ({ state }: AskResult): boolean => state === "overdue";
  const isRequired = ({ item }: AskResult): boolean => item.kind === "requirement";
  const pressing = [...undatedLast(standing.filter(isLate)), ...undatedLast(standing.filter((ask) => !isLate(ask) && isRequired(ask)))];
  const rest = undatedLast(standing.filter((ask) => !isLate(ask) && !isRequired(ask)));
  const room = hasTrend ? 0 : Math.max(0, mostListed - pressing.length);
  const listed = [...pressing.slice(0, mostPressing), ...rest.slice(0, room)];
  const more = standing.length - listed.length;
  return {
    asks: listed.map((ask) => ({
      text: `${askKinds[ask.item.kind]}: ${sentence(ask.item.text)}`,
      owner: capitalise(ownerOf(ask, context)),
      due: capitalise(ask.state === "overdue" ? filled(openAsks.was_due, { due: dueText(ask.item) }) : dueText(ask.item)),
    })),
    more_asks: more > 0 ? filled(openAsks.more, { count: countText(more, "more is", "more are") }) : "",
  };
}

const byDay = (asks: readonly AskResult[]): AskResult[] =>
  asks.toSorted((a, b) => ((a.item.due ?? "") < (b.item.due ?? "") ? -1 : a.item.due === b.item.due ? 0 : 1));

const undatedLast = (asks: readonly AskResult[]): AskResult[] => [
  ...byDay(asks.filter(({ item }) => item.due !== undefined)),
  ...asks.filter(({ item }) => item.due === undefined),
];

function ownerOf({ item: { owner } }: AskResult, { result: { assessment }, names }: Context): string {
  if (owner === undefined) return openAsks.nobody;
  return means(owner, assessment.producer) ? names.producer.short : inText(owner);
}
