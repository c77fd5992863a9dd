import { isAhead } from "../../assess/dates.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { AskResult, PracticeResult } from "../../model/generated/schemas.ts";
import { raisedText } from "../asks.ts";
import { closedText, closingOf } from "../closing.ts";
import { anchor, type Context, publicUrl } from "../context.ts";
import { dueText } from "../due.ts";
import { asksTimeline, type TimelineAsk, timelineAsk } from "../pictures/asks-timeline.ts";
import { quotation } from "../quotation.ts";
import type { LinkView } from "../shape-common.ts";
import { askKinds, askStates } from "../style/asks.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { alsoOn, answerWanted, nexts, scopes, tallies, tallyOverdue } from "../style/follow-up.ts";
import { capitalise, countText, filled, sentence, sentences, series } from "../style/text.ts";
import { wasOpen } from "./scope.ts";
import type { FollowUpRow, FollowUpView, ProgressView } from "./shape.ts";

interface Numbered {
  readonly number: number;
  readonly ask: AskResult;
}

/**
 * What was asked for, what has been done since, and what is to be seen next.
 * @param since the day since when asks are told; left out, all are
 */
export function followUpView(context: Context, since: string | undefined): FollowUpView {
  const { result, asks } = context;
  const byId = new Map(result.asks.map((ask) => [ask.item.id, ask]));
  const told = [...asks.values()].filter(({ ask }) => wasOpen(ask, since, result.assessment.as_of, byId));
  const groups = groupsOf(told, context);
  return {
    scope:
      told.length === 0
        ? nothingTold(context)
        : since === undefined
          ? filled(scopes.all, { date: dateText(result.assessment.as_of) })
          : filled(scopes.since, { date: dateText(since) }),
    tally: sentences(tallyText(told.map(({ ask }) => ask)), wantedText(context)),
    timeline: asksTimeline(
      groups.map(([title, asks]) => ({ title, asks: asks.map((one) => timelineOf(one, context)) })),
      result.assessment.as_of,
    ),
    themes: groups.map(([title, asks], index) => ({ title, anchor: anchor("theme", index + 1), rows: asks.map((one) => rowOf(one, context)) })),
  };
}

/** The asks under their themes, in the order in which the themes come first; practices in the order of the principle. */
function groupsOf(told: readonly Numbered[], context: Context): (readonly [string, readonly Numbered[]])[] {
  const themes = new Map<string, Numbered[]>();
  for (const one of told) {
    const title = one.ask.item.theme ?? practiceTitle(one.ask, context);
    themes.set(title, [...(themes.get(title) ?? []), one]);
  }
  const order = context.result.practices.map(nameOf);
  const ranks = [...themes.keys()].every((title) => order.includes(title)) ? order : [];
  return [...themes].toSorted(([a], [b]) => ranks.indexOf(a) - ranks.indexOf(b));
}

const nameOf = ({ id, title }: PracticeResult): string => `${id} ${title}`;

function timelineOf({ number, ask }: Numbered, { asks }: Context): TimelineAsk {
  return timelineAsk(number, ask, ask.item.superseded_by === undefined ? undefined : asks.get(ask.item.superseded_by));
}

/** An ask without a theme is told under the practice of its first clause. */
function practiceTitle({ item }: AskResult, { result }: Context): string {
  const practice = result.practices.find(({ clauses }) => clauses.some(({ id }) => id === item.clauses[0]));
  return practice === undefined ? "Other matters" : nameOf(practice);
}

function rowOf({ number, ask }: Numbered, context: Context): FollowUpRow {
  const { item, state } = ask;
  const raised = raisedText(item, context);
  return {
    number,
    anchor: anchor("ask", number),
    kind: askKinds[item.kind],
    asked: sentence(item.text),
    terms: sentences(
      raised === "" ? "" : `Raised${raised}`,
      `Owner: ${item.owner ?? "nobody named"}`,
      `By when: ${dueText(ask, context.result.assessment.as_of)}`,
      alsoOnText(ask, context),
    ),
    state: stateText(ask, context),
    overdue: state === "overdue",
    progress: progressOf(ask, context),
    next: nextOf(ask, context),
  };
}

/** The practices that an ask is about besides the one that it stands under. */
function alsoOnText({ item }: AskResult, { result }: Context): string {
  if (item.theme !== undefined) return "";
  const about = result.practices.filter(({ clauses }) => clauses.some(({ id }) => item.clauses.includes(id)));
  const others = about.filter(({ clauses }) => !clauses.some(({ id }) => id === item.clauses[0]));
  return others.length === 0 ? "" : filled(alsoOn, { practices: series(others.map(nameOf)) });
}

function stateText(ask: AskResult, context: Context): string {
  const { item, state } = ask;
  if (state === "closed" && item.closed !== undefined) return closedText(item.closed.on, closingOf(ask, context).basis, context);
  return capitalise(askStates[state]);
}

/** What the producer answered, what was noted since, and what closed it. */
function progressOf({ item }: AskResult, context: Context): ProgressView[] {
  const { progress, response, closed } = item;
  return [
    ...(response === undefined ? [] : [{ text: `${capitalise(context.names.producer.short)} answered: ${quotation(response)}.`, evidence: [] }]),
    ...(progress ?? []).map(({ on, text, evidence }) => ({ text: `${dateText(on)}: ${sentence(text)}`, evidence: linksTo(evidence, context) })),
    ...(closed === undefined ? [] : [{ text: sentences(`${dateText(closed.on)}: closed`, closed.reason ?? ""), evidence: linksTo(closed.evidence, context) }]),
  ];
}

function linksTo(ids: readonly string[] | undefined, context: Context): LinkView[] {
  return (ids ?? []).flatMap((id) => {
    const item = context.evidence.get(id)?.item;
    const source = item && context.sources.ofItem(item);
    return item === undefined ? [] : [{ text: item.title, url: (source && publicUrl(source)) ?? null }];
  });
}

/**
 * What the assessor wrote; else what follows from the state of the ask. What is still open is wanted as it was asked: what would move its clauses is
 * another matter, and may be what nobody would ask for, such as to publish what has to stay closed.
 */
function nextOf(ask: AskResult, context: Context): string {
  const { item, state } = ask;
  const { asks, result } = context;
  if (state === "closed") return nextOfClosed(ask, context);
  if (item.next !== undefined) return sentence(item.next);
  const successor = item.superseded_by === undefined ? undefined : asks.get(item.superseded_by);
  if (state === "superseded") {
    const on = successor?.ask.item.raised?.on;
    if (on !== undefined && isAhead(on, result.assessment.as_of)) return filled(nexts.superseded_later, { date: dateInSentence(on) });
    return successor === undefined ? nexts.undecided : filled(nexts.superseded, { ask: String(successor.number) });
  }
  return appearsDone(ask, context) ?? nexts.asked[state];
}

/** That it seems to be done: every clause of the ask is met, and what was noted about the ask names what shows one of them. */
function appearsDone({ item }: AskResult, { clauses: known, evidence, withheld }: Context): string | undefined {
  const clauses = item.clauses.flatMap((id) => known.get(id) ?? []);
  if (clauses.length === 0 || clauses.some(({ finding }) => finding.state !== "met")) return undefined;
  const named = new Set((item.progress ?? []).flatMap((note) => note.evidence ?? []));
  const shows = (id: string) => clauses.filter(({ standings }) => standings.some((one) => one.evidence === id && one.standing === "sufficient"));
  const showing = [...named].filter((id) => !withheld.has(id) && shows(id).length > 0);
  if (showing.length === 0) return undefined;
  const shown = clauses.filter((clause) => showing.some((id) => shows(id).includes(clause)));
  return filled(nexts.appears_done[showing.length === 1 ? "one" : "many"], {
    items: series(showing.map((id) => asTitle(evidence.get(id)?.item.title ?? id))),
    clauses: series(shown.map(({ id }) => id)),
  });
}

/** That nothing more is wanted is said only where nothing speaks against it. */
function nextOfClosed(ask: AskResult, context: Context): string {
  const { basis, open, clauses, count } = closingOf(ask, context);
  const restated = context.result.assessment.provenance !== undefined;
  const closed = restated ? nexts.closed_restated : nexts.closed;
  if (open === "") return sentence(ask.item.next ?? (basis === "" ? closed : restated ? nexts.closed_restated_unverified : nexts.closed_unverified));
  const still = { items: capitalise(open), is: count === 1 ? "is" : "are", clauses: series(clauses), producer: context.names.producer.short };
  return sentences(ask.item.next ?? "", filled(nexts.closed_over_finding, still));
}

/** By when the letter that goes with it wants an answer. */
function wantedText({ result: { assessment } }: Context): string {
  const by = assessment.letter?.reply_by;
  return by === undefined ? "" : filled(answerWanted, { date: dateText(by) });
}

/** How many asks stand how. What is overdue is open, and is counted with what is open. */
function tallyText(asks: readonly AskResult[]): string {
  const [only] = asks;
  if (only === undefined) return "";
  if (asks.length === 1) return `There is one ask, and it ${tallies[only.state].one}.`;
  const late = asks.filter(({ state }) => state === "overdue");
  const counted = asks.map(({ state }) => (state === "overdue" ? "open" : state));
  const parts = (Object.keys(tallies) as AskResult["state"][]).flatMap((state) => {
    const count = counted.filter((one) => one === state).length;
    return count === 0 ? [] : [`${count} ${tallies[state][count === 1 ? "one" : "many"]}${state === "open" ? lateText(late, count) : ""}`];
  });
  return `Of ${countText(asks.length, "ask", "asks")}, ${late.length === 0 ? series(parts) : parts.join("; ")}.`;
}

function lateText(late: readonly AskResult[], open: number): string {
  const [first] = late;
  if (first === undefined) return "";
  if (late.length === open) return `, ${open === 1 ? askStates.overdue : tallyOverdue.all}`;
  const words = late.length === 1 ? tallyOverdue.one : tallyOverdue.many;
  return `, and ${filled(words, { count: String(late.length), kind: `a ${askKinds[first.item.kind].toLowerCase()}` })}`;
}

/** Where no ask is told: that there is none, or that all were raised after the as-of date. */
function nothingTold({ result: { asks, assessment } }: Context): string {
  const later = asks.filter(({ item }) => item.raised?.on !== undefined && isAhead(item.raised.on, assessment.as_of)).length;
  return later === 0 ? scopes.none : filled(scopes.later, { date: dateText(assessment.as_of), count: countText(later, "ask", "asks") });
}
