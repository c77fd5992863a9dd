import type { BlockContent } from "mdast";
import { isOver } from "../../assess/dates.ts";
import { laterReview } from "../../assess/later-review.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { EvidenceItem, EvidenceResult } from "../../model/generated/schemas.ts";
import { releaseSaid, remark, reviewsHeld } from "../behind.ts";
import type { Context } from "../context.ts";
import { lateText } from "../late.ts";
import { bullets, type Inline, paragraph } from "../prose.ts";
import { successorOf } from "../renewed.ts";
import { tells, tellsEach } from "../resting.ts";
import { saidBy, vocabularyIn } from "../saying.ts";
import { levelOf } from "../speaker.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { kindWords, verificationWords } from "../style/labels.ts";
import { type runOutShort, runOutWords } from "../style/letter.ts";
import { missedInLetter, missedShort } from "../style/reviews.ts";
import { countText, filled, sentences, series } from "../style/text.ts";

/** More than this is for the annex; the letter says how much more there is. */
const mostTold = 4;

/**
 * What the conclusion cannot rest on any longer, or the public cannot see: what has lapsed, the review that is overdue, and what one requester alone was
 * given though everybody has to be able to open it. Nobody has found it against the producer, so that no other part of a letter tells it.
 */
export function runOutBlocks(context: Context): BlockContent[] {
  // What was published elsewhere says what its author said, and not what we find.
  const found = context.result.judgement?.item.published_in === undefined ? runOutIn(context) : [];
  const told = found.map(({ words }) => words);
  const [only] = found;
  if (only === undefined) return [];
  if (found.length === 1) return [tells(paragraph(`${runOutWords.leads[only.why]} `, ...only.words), [only.item])];
  const lead = found.every(({ why }) => why === only.why) ? runOutWords.leads[`${only.why}_many`] : runOutWords.leads.both;
  const more = told.length - mostTold;
  const rest = more > 0 ? [filled(runOutWords.more, { count: countText(more, "more", "more") })] : [];
  const list = bullets([...told.slice(0, mostTold), ...rest.map((text) => [text])]);
  return [
    paragraph(lead),
    tellsEach(
      list,
      found.slice(0, mostTold).map(({ item }) => item),
    ),
  ];
}

interface RunOut {
  readonly item: EvidenceItem;
  /** Whether its day is over, or not everybody can open it. */
  readonly why: "past" | "closed";
  readonly words: Inline[];
  /** The same for a page that has no room for sentences. */
  readonly short: { readonly kind: keyof typeof runOutShort; readonly text: string };
}

/** What has lapsed, is overdue or was given to one requester alone, an entry each. */
export function runOutIn(context: Context): readonly RunOut[] {
  return context.result.evidence.flatMap((record) => (context.withheld.has(record.item.id) ? [] : saidOf(record, context)));
}

function saidOf({ item }: EvidenceResult, context: Context): RunOut[] {
  const asOf = context.result.assessment.as_of;
  const { valid_until: until, review_due: due } = item.dates ?? {};
  if ((item.stance ?? "supports") !== "supports" || (item.state !== "in_place" && item.state !== "discontinued")) return [];
  const title = asTitle(item.title);
  const past = (kind: "lapsed" | "missed" | "unreviewed", date: string, texts: readonly string[], short = `${title} (${dateText(date)})`): RunOut[] =>
    texts.map((text) => ({ item, why: "past", words: [text], short: { kind, text: short } }));
  const lapsed = until !== undefined && isOver(until, asOf) ? past("lapsed", until, lapsedText(item, until, context)) : [];
  // What has come to an end is not waited for any longer; that it ran out is told, whoever knew of it.
  if (item.state === "discontinued") return lapsed;
  return [
    ...lapsed,
    ...(due !== undefined && isOver(due, asOf) ? missedText(item, title, due, context).flatMap(({ kind, text, short }) => past(kind, due, [text], short)) : []),
    ...(item.access === "foi" && isWantedByAll(item.id, context)
      ? [{ item, why: "closed" as const, words: releasedText(item, context), short: { kind: "released" as const, text: title } }]
      : []),
  ];
}

/** That a review is overdue; not where one was held that covers as much, and with the words that are left out where it covers less. */
function missedText(
  item: EvidenceItem,
  title: string,
  date: string,
  context: Context,
): { readonly kind: "missed" | "unreviewed"; readonly text: string; readonly short: string }[] {
  const { result, evidence } = context;
  const { held, due } = laterReview(
    item,
    [...evidence.values()].map((record) => record.item),
    result.assessment.as_of,
  );
  if (due.length === 0) return [];
  const said = result.practices.flatMap(({ clauses }) => clauses.filter(({ id }) => due.includes(id)).map(({ words }) => `“${words}”`));
  const told = { title, date: dateText(date), held: reviewsHeld(held, context), late: lateText(date, held[0]?.dates?.about ?? ""), clauses: series(said) };
  const isNone = held.length === 0;
  const short = isNone ? `${title} (${dateText(date)})` : filled(missedShort, told);
  return [{ short, kind: isNone ? "unreviewed" : "missed", text: filled(missedInLetter[isNone ? "none" : "part"], told) }];
}

/** That it has lapsed; not where all of it was renewed, and with what has followed it where a part was. */
function lapsedText(item: EvidenceItem, until: string, context: Context): string[] {
  const successor = successorOf(item, context);
  if (successor?.isWhole === true) return [];
  const lapsed = filled(runOutWords.lapsed, { title: namedThing(item), date: dateInSentence(until) });
  if (successor === undefined) return [lapsed];
  const { title: next, dates } = successor.item;
  const level = verificationWords[levelOf(successor.item, context)];
  return [sentences(lapsed, filled(runOutWords.followed, { next: `‘${next}’ (${level})`, date: dateText(dates?.valid_until ?? "") }))];
}

/** "The policy ‘Keeping data safe’", "the ‘Security certificate’"; the title alone of a record, which may be anything, and where it says what it is in another way. */
function namedThing({ kind, title }: EvidenceItem): string {
  const word = kindWords[kind].toLowerCase();
  const lower = title.toLowerCase();
  if (kind !== "record" && !lower.includes(word)) return `The ${kindWords[kind]} ${asTitle(title)}`;
  // A title that ends with what it is is called by it, as a person would; not one that has its own article or owner.
  return lower.endsWith(word) && !/^(?:the|an?|our) |[’']s? /i.test(title) ? `The ${asTitle(title)}` : asTitle(title);
}

/** What was released to one requester alone: in the words of its statement, where they say what that was, which may be less than the title says. */
function releasedText(item: EvidenceItem, context: Context): Inline[] {
  if (releaseSaid(item) === "no")
    return [filled(runOutWords.foi, { title: namedThing(item), producer: context.names.producer.short, ...context.names.producer.verbs })];
  return [...saidBy(item, context, vocabularyIn(context.result)), ` ${remark(item, 1, context)}`];
}

/** Whether a clause has to be open to everybody and this is not. An ask about the clause may be about another matter, so that it hides nothing. */
function isWantedByAll(id: string, { result }: Context): boolean {
  return result.practices.some(({ clauses }) =>
    clauses.some((clause) =>
      clause.standings.some(({ evidence, rule, also }) => evidence === id && (rule === "standing/not-public" || also.includes("standing/not-public"))),
    ),
  );
}
