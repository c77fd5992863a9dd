import type { List, Paragraph } from "mdast";
import { liesBefore } from "../assess/dates.ts";
import { clauseFormOf } from "../language/clause-form.ts";
import type { Ask, AskResult, PracticeResult, Result } from "../model/generated/schemas.ts";
import { isOwnWord, isVerified, latestOf } from "./answered.ts";
import type { Context } from "./context.ts";
import { firstDueText } from "./due.ts";
import { inText, means } from "./names.ts";
import { bullets, paragraph } from "./prose.ts";
import { quotation } from "./quotation.ts";
import { vocabularyIn } from "./saying.ts";
import { isCompilation } from "./status.ts";
import { answerWords } from "./style/adverse.ts";
import { agreedLeads, askedHere, askLeads, compiledLeads, noDates, noProgress } from "./style/asks.ts";
import { dateInSentence, dateText } from "./style/dates.ts";
import { beginsWithVerb, capitalise, continued, filled, sentence, sentences } from "./style/text.ts";

/** The asks that stand: still open, or overdue. */
export const standingAsks = ({ asks }: Pick<Result, "asks">): AskResult[] => asks.filter(({ state }) => state === "open" || state === "overdue");

/** The asks that stand and are about clauses of a practice. */
export const standingOn = (practice: Pick<PracticeResult, "clauses">, result: Pick<Result, "asks">): AskResult[] =>
  standingAsks({ asks: askedOf(practice, result) });

/** The asks that are about clauses of a practice, closed ones too. */
export const askedOf = ({ clauses }: Pick<PracticeResult, "clauses">, { asks }: Pick<Result, "asks">): AskResult[] =>
  asks.filter(({ item, state }) => state !== "superseded" && item.clauses.some((id) => clauses.some((clause) => clause.id === id)));

/**
 * What is asked, as a regulator's text says it: "We have recommended that DfE publish … (ask 4, by 31 March 2025)". Those of one kind
 * stand together, each with its number, its owner where that is not the producer as a whole, its day, one way to do it, and what was answered. Each block knows that it tells asks.
 */
export function askedBlocks(asks: readonly AskResult[], context: Context, { numbered = true, isSilent = () => false }: Marking = {}): (List | Paragraph)[] {
  // Where none of several has a day, that is said once.
  const dated = asks.length < 2 || asks.some(({ item }) => item.due !== undefined);
  const groups = (Object.keys(askLeads) as Ask["kind"][]).flatMap((kind) => {
    const some = asks.filter(({ item }) => item.kind === kind);
    // What had been asked before is not asked in this letter, and the other way round.
    return [some.filter((ask) => !isAskedHere(ask, context)), some.filter((ask) => isAskedHere(ask, context))];
  });
  // What is true of all of them is said once.
  const allSilent = asks.length > 1 && asks.every(isSilent);
  const said = groups.flatMap((group) => groupOf(group, { dated, numbered, isSilent: (ask) => !allSilent && isSilent(ask) }, context));
  // A letter that we restate set no day, and did not say so.
  const isRestated = !numbered && context.result.assessment.provenance !== undefined;
  const blocks = [...said, ...(asks.length === 0 || dated || isRestated ? [] : [paragraph(undated(asks))]), ...(allSilent ? [paragraph(noProgress.all)] : [])];
  return blocks.map((block) => ({ ...block, data: { ...block.data, asks: true } }));
}

/** How an ask is marked. */
interface Marking {
  /** Whether it has its number of the annex: a letter names what is asked, and nobody outside counts it. */
  readonly numbered?: boolean;
  /** Whether nothing is on record of what came of it, which is to be said. */
  readonly isSilent?: (ask: AskResult) => boolean;
}

interface Marks extends Required<Marking> {
  /** Whether what has no day says so. */
  readonly dated: boolean;
}

function groupOf(asks: readonly AskResult[], marks: Marks, context: Context): (List | Paragraph)[] {
  const [first] = asks;
  if (first === undefined) return [];
  const texts = asks.map(({ item }) => item.text.trim().replace(/\.$/, ""));
  const runsOn = texts.every((text) => beginsWithVerb(text, context.names.all));
  const form = runsOn ? "goes_on" : "apart";
  // What was accepted for the assessor was agreed with it; what the producer said by itself it undertook.
  const agreed = first.item.kind === "commitment" && asks.every(({ item }) => item.accepted_by !== undefined);
  const leads = (agreed ? agreedLeads : askLeads[first.item.kind])[form];
  const { kind } = first.item;
  const compiled = compiledLeads[agreed ? "agreed" : kind][form];
  const words = isCompilation(context.result)
    ? compiled
    : kind !== "commitment" && isAskedHere(first, context)
      ? askedHere[kind][form]
      : leads[context.own ? "own" : "outside"];
  const lead = capitalise(filled(words, { producer: context.names.producer.short, ...context.names.producer.verbs }));
  const said = asks.map((ask, index) => {
    const text = texts[index] ?? "";
    const behind = sentences(behindAsk(ask.item, context), marks.isSilent(ask) ? noProgress.one : "");
    const mark = markOf(ask, marks, context);
    return {
      text: `${runsOn ? text.charAt(0).toLowerCase() + text.slice(1) : text}${mark === "" ? "" : ` (${mark})`}`,
      behind: behind === "" ? "" : ` ${behind}`,
    };
  });
  const [only] = said;
  if (said.length === 1 && only !== undefined) return [paragraph(`${lead}${runsOn ? "" : ":"} ${only.text}.${only.behind}`)];
  return [paragraph(`${lead}:`), bullets(said.map(({ text, behind }) => [behind === "" ? text : `${text}.${behind}`]))];
}

/** What stands behind an ask: one way to do it, what was answered, and what came of it last; may be empty. */
export const behindAsk = (ask: Ask, context: Context): string =>
  sentences(ask.how ?? "", ask.response === undefined ? "" : answerTo(ask.response, context), lastProgress(ask, context));

/** Whose an ask is, where that is not the producer as a whole. */
export function ownersOf({ owner }: Ask, { names, result }: Pick<Context, "names" | "result">): string[] {
  return owner === undefined || means(owner, result.assessment.producer) || owner === names.producer.short ? [] : [ownerText(owner)];
}

/** Whether the letter itself asks it: it was raised on its day. */
const isAskedHere = ({ item }: AskResult, { own, result }: Context): boolean =>
  !own && item.kind !== "commitment" && item.raised?.on !== undefined && item.raised.on === result.assessment.letter?.date;

/** What came of it last, and whether anybody has verified it: without it a letter asks as if nothing had happened. */
function lastProgress({ progress, raised }: Ask, context: Context): string {
  const last = latestOf(progress);
  if (last === undefined) return "";
  // A day within the month or year of the ask may have been before it.
  const isLater = raised?.on === undefined || liesBefore(raised.on, last.on);
  const names = context.names.all;
  const goesOn = isLater && clauseFormOf(last.text, names) === "clause";
  const text = goesOn ? continued(sentence(last.text), names, vocabularyIn(context.result)) : sentence(last.text);
  const told = filled(goesOn ? answerWords.since_on : isLater ? answerWords.since : answerWords.undecided, { on: dateInSentence(last.on), text });
  return sentences(told, context.own || isVerified(last, context) || isOwnWord(last, context) ? "" : answerWords.unverified);
}

/** What the producer answered, in its own words: in a letter “we” is whoever writes it. */
const answerTo = (response: string, { own, names }: Context): string =>
  `${own ? "We answered" : `${capitalise(names.producer.short)} answered`}: ${quotation(response)}.`;

/** A post is one of the producer's. Any other name could be another body's, so it is said that it is the owner, and the producer is still whom we ask. */
function ownerText(owner: string): string {
  const name = inText(owner);
  return /^(?:the|an?|our|its)\s/.test(name) ? name : `owner: ${name}`;
}

/** "ask 3, Chief Data Officer, by 30 September 2025"; in a letter without the number. */
function markOf(ask: AskResult, { dated, numbered }: Marks, context: Context): string {
  const { item, state } = ask;
  const { due } = item;
  const first = firstDueText(ask, context.result.assessment.as_of);
  const by =
    due === undefined
      ? dated
        ? [item.no_specific_timescale === true ? noDates.beside.decided : noDates.beside.left_out]
        : []
      : [state === "overdue" ? `overdue: it was due by ${dateText(due)}` : `by ${dateText(due)}`];
  return [...(numbered ? [`ask ${context.asks.get(item.id)?.number ?? "?"}`] : []), ...ownersOf(item, context), ...by, ...(first === "" ? [] : [first])].join(
    ", ",
  );
}

/** That none of several asks has a day: that somebody decided so, or that nobody set one. */
const undated = (asks: readonly AskResult[]): string => noDates.all[asks.every(({ item }) => item.no_specific_timescale === true) ? "decided" : "left_out"];
