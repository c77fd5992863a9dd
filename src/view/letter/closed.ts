import type { BlockContent } from "mdast";
import { liesBefore } from "../../assess/dates.ts";
import type { AskResult, EvidenceItem } from "../../model/generated/schemas.ts";
import { nameOf } from "../../model/party.ts";
import type { Context } from "../context.ts";
import { type Earlier, earlierLetter } from "../earlier.ts";
import { inText, means } from "../names.ts";
import { bullets, type Inline, paragraph } from "../prose.ts";
import { saidBy, vocabularyIn } from "../saying.ts";
import { levelOf } from "../speaker.ts";
import { checkedWords } from "../style/checks.ts";
import { closedFindings, closedKinds, closedLeads, closedWords, sinceWords } from "../style/closed.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { verificationWords } from "../style/labels.ts";
import { beginsWithVerb, capitalise, filled, sentence, sentences, series } from "../style/text.ts";

/**
 * What was closed since the letter before this one: what had been asked, and what had been found, each with its day, what that rests on and who confirmed
 * it. Nothing where there was no letter before.
 */
export function closedBlocks(context: Context): BlockContent[] {
  const earlier = earlierLetter(context.result);
  if (earlier === undefined) return [];
  const isSince = (on: string): boolean => on !== earlier.date && !liesBefore(on, earlier.date);
  const asks = context.result.asks.flatMap((ask) =>
    ask.state === "closed" && ask.item.closed !== undefined && isSince(ask.item.closed.on) ? [closedAsk(ask, context)] : [],
  );
  const findings = context.result.evidence.flatMap(({ item }) =>
    item.closed !== undefined && isSince(item.closed.on) && isClosed(item, context) && !context.withheld.has(item.id) ? [closedFinding(item, context)] : [],
  );
  const since = sinceText(earlier, context.own);
  return [...askBlocks(asks, since), ...findingBlocks(findings, asks.length > 0 ? "Since then" : since)];
}

function askBlocks(said: readonly (readonly Inline[])[], since: string): BlockContent[] {
  const [only] = said;
  if (only === undefined) return [];
  if (said.length === 1) return [paragraph(filled(closedLeads.one, { since }), ...only)];
  return [paragraph(filled(closedLeads.many, { since })), bullets(said)];
}

function findingBlocks(said: readonly (readonly Inline[])[], since: string): BlockContent[] {
  const [only] = said;
  if (only === undefined) return [];
  if (said.length === 1) return [paragraph(filled(closedFindings.one, { since }), " ", ...only)];
  return [paragraph(filled(closedFindings.many, { since })), bullets(said)];
}

function sinceText({ date, reference, ask }: Earlier, own: boolean): string {
  if (ask !== undefined) return filled(sinceWords.asked[own ? "own" : "outside"], { date: dateInSentence(date) });
  return filled(sinceWords[reference === undefined ? "letter" : "referenced"], { date: dateText(date), reference: reference ?? "" });
}

function closedAsk({ item }: AskResult, context: Context): Inline[] {
  const { closed } = item;
  const text = item.text.trim().replace(/\.$/, "");
  const runsOn = beginsWithVerb(text, context.names.all);
  const kind = filled(closedKinds[item.kind][runsOn ? "goes_on" : "apart"], { producer: context.names.producer.short });
  const words = `${kind} ${runsOn ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
  const when = closed === undefined ? "" : ` (${filled(closedWords.when, { date: dateInSentence(closed.on) })})`;
  return [sentences(`${words}${when}`, capitalise(closed?.reason ?? ""), restsOn(closed?.evidence ?? [], context))];
}

function closedFinding(item: EvidenceItem, context: Context): Inline[] {
  const by = item.closed?.confirmed_by;
  const words = filled(closedWords[by === undefined ? "unconfirmed" : "confirmed"], {
    name: by === undefined ? "" : capitalise(inText(nameOf(by))),
    date: item.closed === undefined ? "" : dateInSentence(item.closed.on),
  });
  return [...saidBy(item, context, vocabularyIn(context.result)), ` ${sentence(words)} ${restsOn(item.closed?.evidence ?? [], context)}`];
}

/** What shows that something could be closed, and how far that was checked. */
function restsOn(ids: readonly string[], context: Context): string {
  if (ids.length === 0) return closedWords.nothing;
  const seen = ids.filter((id) => !context.withheld.has(id)).flatMap((id) => context.evidence.get(id)?.item ?? []);
  if (seen.length === 0) return closedWords.internal;
  return filled(closedWords.rests, { evidence: series(seen.map((item) => `‘${item.title}’ (${checkedText(item, context)})`)) });
}

function checkedText(item: EvidenceItem, context: Context): string {
  const level = levelOf(item, context);
  const by = item.verification?.by;
  if (by === undefined || level === "reported" || level === "unverifiable") return verificationWords[level];
  const name = nameOf(by);
  return `${checkedWords[level]} by ${means(name, context.result.assessment.assessor) ? "us" : inText(name)}`;
}

/** Whether every clause that an item was found against takes the matter as closed. */
function isClosed({ id }: EvidenceItem, { result }: Context): boolean {
  const own = result.practices.flatMap(({ clauses }) => clauses.flatMap(({ standings }) => standings.filter(({ evidence }) => evidence === id)));
  return own.some(({ rule }) => rule === "standing/closed") && own.every(({ standing }) => standing !== "adverse");
}
