import type { BlockContent } from "mdast";
import { liesBefore } from "../../assess/dates.ts";
import type { Ask, AskResult, EvidenceItem } from "../../model/generated/schemas.ts";
import { assumedSeverity } from "../../model/kinds.ts";
import { nameOf } from "../../model/party.ts";
import { closingOf, stillOpenText } from "../closing.ts";
import type { Context } from "../context.ts";
import { firstDueText } from "../due.ts";
import { type Earlier, earlierLetter } from "../earlier.ts";
import { inText } from "../names.ts";
import { bullets, type Inline, paragraph } from "../prose.ts";
import { provedBy } from "../proved-by.ts";
import { saidBy, vocabularyIn } from "../saying.ts";
import { closedBeforeLeads, closedKinds, closedLeads, closedWords, ofWhatWasAsked, sinceWords } from "../style/closed.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { beginsWithVerb, capitalise, filled, sentences, series } from "../style/text.ts";

/**
 * What was closed since the letter before this one: what had been asked, and what had been found, each with its day, what that rests on and who confirmed
 * it; one thing that closed both is told once. Then what a later ask has taken up. In a first letter, the failures that were found and have been closed.
 */
export function closedBlocks(context: Context): BlockContent[] {
  const since = closedSince(context);
  if (since === undefined) return closedBefore(context);
  const { earlier, asks, findings } = since;
  const answered = new Map(findings.flatMap((finding) => asks.filter((ask) => isOneClosing(ask, finding)).map((ask) => [ask, finding] as const)));
  // What was all asked on another day than that of the letter before is told by its day.
  const days = new Set(asks.map(({ item }) => item.raised?.on));
  const [day] = days;
  const shared = findings.length === 0 && days.size === 1 && day !== earlier.date && earlier.ask !== undefined ? day : undefined;
  const told = [
    ...asks.filter((ask) => !answered.has(ask)).map((ask) => closedAsk(ask, shared ?? earlier.date, context)),
    ...findings.map((finding) =>
      closedFinding(
        finding,
        asks.filter((ask) => answered.get(ask) === finding),
        context,
      ),
    ),
  ];
  return [
    ...closedList(
      told,
      shared === undefined ? sinceText(earlier, context.own) : filled(ofWhatWasAsked, { date: dateInSentence(shared) }),
      findings.length === 0,
    ),
    ...takenUp(context),
  ];
}

/** The failures that others found and that were closed before the first letter: whoever has read of one looks for it, and where it is missing it seems hidden. */
function closedBefore(context: Context): BlockContent[] {
  const told = context.result.evidence.flatMap(({ item }) =>
    item.stance === "contradicts" &&
    (item.severity ?? assumedSeverity) === "failure" &&
    item.said_by !== "producer" &&
    item.closed !== undefined &&
    isClosed(item, context) &&
    !context.withheld.has(item.id)
      ? [closedFinding(item, [], context)]
      : [],
  );
  const [only] = told;
  if (only === undefined) return [];
  return told.length === 1 ? [paragraph(closedBeforeLeads.one, " ", ...only)] : [paragraph(closedBeforeLeads.many), bullets(told)];
}

interface ClosedSince {
  readonly earlier: Earlier;
  readonly asks: readonly AskResult[];
  readonly findings: readonly EvidenceItem[];
}

/** What was asked and what was found that has been closed since the letter before this one; undefined where there was none. */
export function closedSince(context: Context): ClosedSince | undefined {
  const earlier = earlierLetter(context.result);
  if (earlier === undefined) return undefined;
  const isSince = (on: string): boolean => on !== earlier.date && !liesBefore(on, earlier.date);
  const asks = context.result.asks.filter(({ item, state }) => state === "closed" && item.closed !== undefined && isSince(item.closed.on));
  const findings = context.result.evidence.flatMap(({ item }) =>
    item.closed !== undefined && isSince(item.closed.on) && isClosed(item, context) && !context.withheld.has(item.id) ? [item] : [],
  );
  return { earlier, asks, findings };
}

/** Whether the same thing, on the same day, closed what was found and what was asked about it. */
function isOneClosing({ item: { closed: ask } }: AskResult, { closed: finding }: EvidenceItem): boolean {
  const shown = new Set(finding?.evidence ?? []);
  return ask?.on === finding?.on && shown.size > 0 && (ask?.evidence ?? []).some((id) => shown.has(id));
}

function closedList(told: readonly (readonly Inline[])[], since: string, asked: boolean): BlockContent[] {
  const [only] = told;
  if (only === undefined) return [];
  // What was asked is a name and goes on the sentence; what was found is a sentence of its own.
  const [first, ...rest] = only;
  if (told.length === 1 && asked && typeof first === "string")
    return [paragraph(filled(closedLeads.one, { since, mark: ":" }), ` ${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...rest)];
  if (told.length === 1) return [paragraph(filled(closedLeads.one, { since, mark: "." }), " ", ...only)];
  return [paragraph(filled(closedLeads.many, { since })), bullets(told)];
}

function sinceText({ date, reference, ask }: Earlier, own: boolean): string {
  if (ask !== undefined) return filled(sinceWords.asked[own ? "own" : "outside"], { date: dateInSentence(date) });
  return filled(sinceWords[reference === undefined ? "letter" : "referenced"], { date: dateText(date), reference: reference ?? "" });
}

/** "the requirement to publish …", or “the requirement: the list has to be …”. */
export function askText({ kind, text: written }: Ask, { names }: Context): string {
  const text = written.trim().replace(/\.$/, "");
  const runsOn = beginsWithVerb(text, names.all);
  const lead = filled(closedKinds[kind][runsOn ? "goes_on" : "apart"], { producer: names.producer.short, ...names.producer.verbs });
  return `${lead} ${runsOn ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}

function closedAsk(ask: AskResult, day: string, context: Context): Inline[] {
  const { item } = ask;
  const { open, count } = closingOf(ask, context);
  const { closed, raised } = item;
  // What was asked at another time than the sentence above speaks of says when.
  const made = raised?.on === undefined || raised.on === day ? [] : [filled(closedWords.made, { date: dateInSentence(raised.on) })];
  const when = closed === undefined ? [] : [filled(closedWords.when, { date: dateInSentence(closed.on) })];
  const first = firstDueText(ask, context.result.assessment.as_of);
  const marks = [...made, ...when, ...(first === "" ? [] : [first])].join(", ");
  const words = `${capitalise(askText(item, context))}${marks === "" ? "" : ` (${marks})`}`;
  return [sentences(words, capitalise(closed?.reason ?? ""), restsOn(closed?.evidence ?? [], context), stillOpenText(open, count))];
}

function closedFinding(item: EvidenceItem, asks: readonly AskResult[], context: Context): Inline[] {
  const { closed } = item;
  const date = closed === undefined ? "" : dateInSentence(closed.on);
  const words =
    asks.length === 0 ? filled(closedWords.finding, { date }) : filled(closedWords.both, { date, asks: series(asks.map((ask) => askText(ask.item, context))) });
  const reasons = [...new Set(asks.map((ask) => capitalise(ask.item.closed?.reason ?? "")))];
  return [
    ...saidBy(item, context, vocabularyIn(context.result)),
    ` ${sentences(words, ...reasons, restsOn(closed?.evidence ?? [], context))}`,
    ...confirmed(item, context),
  ];
}

/** Who confirmed it: what they said, where that is on record, which may be less than that all is put right. */
function confirmed({ closed }: EvidenceItem, context: Context): Inline[] {
  const by = closed?.confirmed_by;
  if (by === undefined) return [];
  const where = closed?.in === undefined || context.withheld.has(closed.in) ? undefined : context.evidence.get(closed.in)?.item;
  if (where !== undefined) return [" ", ...saidBy(where, context, vocabularyIn(context.result))];
  return [` ${filled(closedWords.confirmed, { name: capitalise(inText(nameOf(by))) })}`];
}

/** What was asked and a later ask has taken up since, with what is asked in its place: else it vanishes between two letters. */
function takenUp(context: Context): BlockContent[] {
  return context.result.asks.flatMap(({ item, state }) => {
    const later = item.superseded_by === undefined ? undefined : context.asks.get(item.superseded_by)?.ask;
    if (state !== "superseded" || later === undefined) return [];
    const madeOf = ({ raised }: Ask): string => (raised?.on === undefined ? "" : ` (${filled(closedWords.made, { date: dateInSentence(raised.on) })})`);
    const told = { asked: capitalise(askText(item, context)), made: madeOf(item), ask: askText(later.item, context), later: madeOf(later.item) };
    return [paragraph(filled(closedWords.taken_up, told))];
  });
}

/** What shows that something could be closed, and how far that was checked. */
function restsOn(ids: readonly string[], context: Context): string {
  if (ids.length === 0) return closedWords.nothing;
  const evidence = provedBy(ids, context);
  return evidence === "" ? closedWords.internal : filled(closedWords.rests, { evidence });
}

/** Whether every clause that an item was found against takes the matter as closed. */
function isClosed({ id }: EvidenceItem, { result }: Context): boolean {
  const own = result.practices.flatMap(({ clauses }) => clauses.flatMap(({ standings }) => standings.filter(({ evidence }) => evidence === id)));
  return own.some(({ rule }) => rule === "standing/closed") && own.every(({ standing }) => standing !== "adverse");
}
