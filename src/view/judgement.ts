import type { BlockContent } from "mdast";
import type { AskResult, Divergence, JudgementResult, PracticeResult } from "../model/generated/schemas.ts";
import { askedOf, standingAsks } from "./asked.ts";
import { noOverall } from "./carried-over.ts";
import { codeIn } from "./code-words.ts";
import { areasAsked, conclusionText, conclusionThen, recommendationsText } from "./conclusion.ts";
import { type Context, citation, shortCitation } from "./context.ts";
import { isInRetrospect } from "./heading.ts";
import { inText } from "./names.ts";
import { type Inline, paragraph, strong } from "./prose.ts";
import { readerOf, readText, readThenMark } from "./read-by.ts";
import { dateInSentence } from "./style/dates.ts";
import { divergenceWords, staleWords } from "./style/labels.ts";
import { notHeldWords } from "./style/not-held.ts";
import { readingDiffers, readWords } from "./style/read-by.ts";
import { readThen } from "./style/retrospect.ts";
import { capitalise, filled, numberWord, possessive, sentence, sentences } from "./style/text.ts";

/** What a conclusion on a practice is about. */
const thisPractice = "this practice";

/** What the judgement on the whole is told with. */
export interface Overall {
  /** "principle T6". */
  readonly it: string;
  /** What the author wrote about it; may be empty. */
  readonly narrative: readonly BlockContent[];
}

/** The judgement on the whole: what was concluded, by whom, when and where it is published, and what the author wrote. */
export function overallJudgement(context: Context, { it, narrative }: Overall): BlockContent[] {
  const { judgement, divergence } = context.result;
  if (judgement === undefined) return [paragraph(noOverall(context.result, "No overall judgement has been recorded.")), ...narrative];
  const source = sourceOf(judgement, context);
  return [
    said([], concluded(judgement, it, context.result.asks, context), source === undefined ? [] : [citation(source)], judgement, divergence),
    ...narrative,
  ];
}

/** The judgement on a practice, behind whose assessment it is. What it has from the judgement on the whole is not said again. */
export function practiceJudgement(label: string, { judgement, ...practice }: PracticeResult, context: Context): BlockContent[] {
  const isThen = judgement !== undefined && isInRetrospect(context.result, judgement.item.on ?? context.result.judgement?.item.on);
  const reader = readerOf(judgement);
  // Nobody assessed what nobody had written, and what somebody else read there is not whose the assessment is.
  const head = isThen ? readThen.lead : reader === undefined ? label : filled(readWords.label, { reader: inText(reader) });
  const lead: Inline[] = [strong(/[.:]$/.test(head) ? head : `${head}:`), " "];
  // What is read into a practice from a conclusion on the whole may not stand far from the name of who drew that.
  const beside: Divergence = { kind: "none" };
  if (judgement === undefined) return [paragraph(...lead, "No judgement has been recorded.")];
  const { item } = judgement;
  const gap = practice.not_held === undefined ? [] : [paragraph(notHeldWords.judged)];
  const asks = askedOf(practice, context.result);
  const overall = context.result.judgement?.item;
  const once = item.by !== undefined && overall !== undefined && overall.by === item.by && overall.on === item.on && overall.published_in === item.published_in;
  if (once) {
    const { role: _, on: __, published_in: ___, ...short } = item;
    return [said(lead, concluded({ ...judgement, item: short }, thisPractice, asks, context, false), [], judgement, beside), ...gap];
  }
  const source = sourceOf(judgement, context);
  return [said(lead, concluded(judgement, thisPractice, asks, context), source === undefined ? [] : [shortCitation(source)], judgement, beside), ...gap];
}

/** Whether any judgement is recorded from what somebody else published. */
export function isAttributed(judgements: readonly (JudgementResult | undefined)[]): boolean {
  return judgements.some((judgement) => judgement?.item.published_in !== undefined);
}

/**
 * How judgement and position differ, with what is read from a published judgement about it, or who agreed; empty where there is no difference to tell.
 * @param told where that which is read stands: here, or beside the judgement
 */
export function differenceText(judgement: JudgementResult | undefined, { kind }: Divergence, told: "here" | "beside" = "here"): string {
  const differs = (readerOf(judgement) === undefined ? divergenceWords : readingDiffers)[kind];
  if (judgement === undefined || differs === "") return "";
  const { reasons, agreed_by: second, published_in } = judgement.item;
  const countersigned =
    kind === "stricter" || published_in !== undefined
      ? ""
      : second === undefined
        ? "No second person is recorded as having agreed to the judgement."
        : `${second.name}${second.role === undefined ? "" : `, ${second.role},`} agreed to the judgement.`;
  if (reasons === undefined) return sentences(`${differs}, and no reasons are recorded`, countersigned);
  return published_in === undefined || told === "beside"
    ? sentences(differs, countersigned)
    : sentences(`${differs}, for reasons that are read from what was published`, reasons);
}

/** The reasons of who judged, behind the judgement. What somebody read from a published one explains the difference and stands with it, where there is one. */
function reasonsText({ reasons, published_in }: JudgementResult["item"], differs: boolean): string {
  if (reasons === undefined || (published_in !== undefined && differs)) return ".";
  return `. ${published_in === undefined ? "The reasons given:" : "The reasons, as read from what was published:"} ${sentence(reasons)}`;
}

const sourceOf = ({ item }: JudgementResult, context: Context) => (item.published_in === undefined ? undefined : context.sources.byId(item.published_in));

/** A judgement as a paragraph, with its reasons, and with what makes it stale. */
function said(lead: readonly Inline[], conclusion: Concluded, cited: readonly Inline[], { item, stale }: JudgementResult, { kind }: Divergence) {
  return paragraph(
    ...lead,
    conclusion.words,
    ...(cited.length === 0 ? [] : [" (", ...cited, ")"]),
    reasonsText(item, divergenceWords[kind] !== ""),
    ...[...conclusion.missing, ...stale.map((reason) => staleWords[reason])].map((part) => ` ${part}`),
  );
}

interface Concluded {
  /** Without a full stop. */
  readonly words: string;
  /** What is not recorded about it, a sentence each. */
  readonly missing: readonly string[];
}

/** @param about the asks on what it is about, closed ones too */
function concluded(judgement: JudgementResult, it: string, about: readonly AskResult[], context: Context, dated = true): Concluded {
  const { item } = judgement;
  const { producer, assessor } = context.names;
  const person = item.by === undefined || item.role === undefined ? item.by : `${item.by}, ${item.role},`;
  const who = person ?? (sourceOf(judgement, context) === undefined ? undefined : capitalise(assessor.short));
  const when = item.on === undefined ? "" : ` ${dateInSentence(item.on)}`;
  const known = judgement.stale.length > 0 ? undefined : standingAsks({ asks: [...about] });
  const missing = [
    known === undefined ? "" : recommendationsText(item.outcome, about),
    who === undefined ? "Nobody is named for it." : "",
    dated && item.on === undefined ? "No date is recorded for it." : "",
  ];
  const reader = readerOf(judgement);
  const none = who === undefined ? "No conclusion was drawn" : `${who} drew no conclusion`;
  return {
    words: isInRetrospect(context.result, item.on ?? context.result.judgement?.item.on)
      ? concludedThen(judgement, { it, who, when, none, asks: known ?? [] }, context)
      : item.outcome === "no_comment"
        ? `${none} on ${it}${when}`
        : reader !== undefined && it === thisPractice
          ? readText(reader, { who, whose: possessive(producer.short), conclusion: conclusionText(item.outcome, it, known) })
          : `${who ?? "It was"} judged${when} that ${possessive(producer.short)} arrangements ${conclusionText(item.outcome, it, known)}`,
    missing: missing.filter((part) => part !== ""),
  };
}

interface SaidThen {
  readonly it: string;
  readonly who: string | undefined;
  readonly when: string;
  readonly none: string;
  readonly asks: readonly AskResult[];
}

/** What was concluded before the practices were there: on the whole as it was, and on a practice as it is read now. Nobody judged a practice that nobody had written. */
function concludedThen(judgement: JudgementResult, { it, who, when, none, asks }: SaidThen, { names, own, result }: Context): string {
  const { outcome, by } = judgement.item;
  const whose = own ? "our" : possessive(names.producer.short);
  const then = { producer: own ? "we" : names.producer.short, whose, teller: "later", code: codeIn(result.catalogue) } as const;
  if (it !== thisPractice)
    return outcome === "no_comment" ? `${none}${when}` : `${who ?? "It was"} concluded${when} that ${conclusionThen(outcome, asks, then)}`;
  const reader = by ?? capitalise(names.assessor.short);
  if (outcome === "no_comment") return filled(readThen.silent, { who: reader });
  const count = areasAsked(asks);
  if (outcome !== "changes_asked" || count === 0)
    return `${filled(readThen.other, { who: reader, conclusion: `${whose} arrangements ${conclusionText(outcome, it, asks)}` })}${readThenMark(judgement)}`;
  const areas = { who: reader, areas: `${numberWord(count)} ${count === 1 ? "area" : "areas"}`, falls: count === 1 ? "falls" : "fall" };
  return `${filled(readThen.areas, areas)}${readThenMark(judgement)}`;
}
