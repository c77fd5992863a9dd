import type { BlockContent } from "mdast";
import type { Ask, Judgement, PracticeResult } from "../../model/generated/schemas.ts";
import { standingAsks } from "../asked.ts";
import { noOverall } from "../carried-over.ts";
import { calledIn, codeIn, principleId, principleTitled } from "../code-words.ts";
import { conclusionText, conclusionThen, recommendationsText } from "../conclusion.ts";
import type { Context } from "../context.ts";
import { editionView, isLetterInRetrospect } from "../heading.ts";
import { practiceName } from "../names.ts";
import { paragraph } from "../prose.ts";
import { askCounts } from "../style/asks.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { staleWords } from "../style/labels.ts";
import { annexTells, evidenceSays, evidenceSaysOfPublished, lessFavourable, overdueWords, retrospect, worseWords } from "../style/letter.ts";
import { codeThen } from "../style/retrospect.ts";
import { capitalise, countText, filled, possessive, sentence, sentences, series } from "../style/text.ts";
import { askText } from "./closed.ts";
import { openFindingsBlocks } from "./open-findings.ts";
import { runOutBlocks } from "./run-out.ts";

type Outcome = Judgement["outcome"];

/** The outcomes that can be set beside each other, from the best. */
const ranked: readonly Outcome[] = ["meets", "consistent", "consistent_with_recommendations", "changes_asked", "not_yet_shown", "not_consistent"];

/**
 * The judgement as a letter gives it: what was concluded on the whole, by whom, and by name every practice on which the conclusion is less favourable or
 * on which there is none. Then what is open that binds, and whether the evidence says otherwise. Where exactly it stands by rule is for the annex: a letter
 * says what a person concluded.
 * @param opening what was looked at, where the author did not open the letter in words of their own
 */
export function letterJudgement(context: Context, opening: readonly BlockContent[]): BlockContent[] {
  const { result, names, own } = context;
  const { judgement, catalogue } = result;
  const inRetrospect = isLetterInRetrospect(result);
  const whose = own ? "our" : possessive(names.producer.short);
  const outcome = judgement?.item.outcome;
  const stale = judgement?.stale.map((reason) => staleWords[reason]) ?? [];
  // What was published elsewhere is its author's: what we say of it stands above the letter.
  const differs = judgement?.item.published_in === undefined ? filled(evidenceSays[result.divergence.kind], { called: calledIn(catalogue) }) : "";
  const single = inRetrospect ? "" : practicesApart(result.practices, outcome, whose);
  // What was published elsewhere has its reasons there: what we say about them is for the annex.
  const reasons =
    judgement?.item.reasons === undefined || judgement.item.published_in !== undefined ? "" : `${lessFavourable.reasons} ${sentence(judgement.item.reasons)}`;
  return [
    paragraph(sentences(concludedText(context), ...stale, overdueText(context))),
    ...(single === "" ? [] : [paragraph(single)]),
    ...openFindingsBlocks(context),
    ...(differs === "" ? [] : [paragraph(differs)]),
    ...(reasons === "" ? [] : [paragraph(reasons)]),
    ...runOutBlocks(context),
    ...opening,
    // An opening of ours says already what the annex is for.
    ...(result.assessment.letter?.context === undefined || result.assessment.provenance !== undefined
      ? []
      : [paragraph(filled(annexTells[own ? "own" : "outside"], { code: codeIn(catalogue) }))]),
    // A reader of today takes the rule that a letter names for the one that holds today.
    ...(catalogue.superseded === true ? [paragraph(editionView(context).text)] : []),
  ];
}

/** What was concluded on the whole, by whom. */
function concludedText(context: Context): string {
  const { result, names, own } = context;
  const { judgement, catalogue } = result;
  if (judgement === undefined) return noOverall(result, "No overall judgement has been recorded yet.");
  const { outcome } = judgement.item;
  const who = speakerOf(judgement.item, context);
  const inRetrospect = isLetterInRetrospect(result);
  const principle = inRetrospect ? filled(codeThen.letter, { code: codeIn(catalogue) }) : principleTitled(catalogue);
  if (outcome === "no_comment") return `${who} drawn no conclusion on ${principle}.`;
  const asks = judgement.stale.length > 0 ? undefined : standingAsks(result);
  const whose = own ? "our" : possessive(names.producer.short);
  if (inRetrospect)
    return `${who} concluded that ${conclusionThen(outcome, asks ?? [], { producer: own ? "we" : names.producer.short, whose, teller: "letter", code: codeIn(catalogue) })}.`;
  // Whoever wrote an opening has named them there; else this is the first that a reader hears of them.
  const arrangements =
    own || result.assessment.letter?.context !== undefined ? `${whose} arrangements` : `the arrangements of ${names.producer.first} for ${names.data.first}`;
  const became = asks === undefined ? "" : recommendationsText(outcome, result.asks);
  return sentences(`${who} concluded that ${arrangements} ${conclusionText(outcome, principle, asks)}`, became);
}

/** More than this are counted: all of them stand below. */
const mostOverdue = 2;

/** What was asked, was due and is not done, the gravest first: whoever reads no further than the conclusion has to know of it. */
function overdueText(context: Context): string {
  const { result } = context;
  // What was published elsewhere says what its author said.
  if (result.judgement?.item.published_in !== undefined) return "";
  const late = (Object.keys(askCounts) as Ask["kind"][]).flatMap((kind) => result.asks.filter(({ item, state }) => state === "overdue" && item.kind === kind));
  if (late.length > mostOverdue) return filled(overdueWords.counted, { count: countText(late.length, "matter", "matters") });
  return sentences(...late.map(({ item }) => filled(overdueWords.one, { ask: capitalise(askText(item, context)), date: dateText(item.due ?? "") })));
}

/** What we say of a conclusion that was published elsewhere; empty where there is nothing to say. It stands above the letter, since its signatory did not write it. */
export function noteOnPublished({ result, names, own }: Context): string {
  const { judgement, divergence, practices, catalogue } = result;
  const differs = judgement?.item.published_in === undefined ? "" : filled(evidenceSaysOfPublished[divergence.kind], { called: calledIn(catalogue) });
  if (!isLetterInRetrospect(result)) return differs;
  const silent = practices.filter((practice) => practice.judgement?.item.outcome === "no_comment").map(practiceName);
  const apart = sentences(
    practicesApart(practices, judgement?.item.outcome, own ? "our" : possessive(names.producer.short)),
    silent.length === 0 ? "" : filled(retrospect.silent, { practices: series(silent) }),
  );
  return sentences(differs, apart === "" ? "" : filled(retrospect.note, { principle: principleId(catalogue), apart }));
}

/** Who concluded it: the signatory is “I”. */
function speakerOf({ by, role }: Judgement, { result, names, own }: Context): string {
  if (by !== undefined && by === result.assessment.letter?.signed_by?.name) return "I have";
  if (by !== undefined) return `${by}${role === undefined ? "" : `, ${role},`} has`;
  return own ? "We have" : `${capitalise(names.assessor.short)} has`;
}

/** The practices on which the conclusion is less favourable than on the whole, those on which there is none, and those on which it is out of date. */
function practicesApart(practices: readonly PracticeResult[], overall: Outcome | undefined, whose: string): string {
  const limit = Math.max(ranked.indexOf(overall ?? "consistent"), overall === "no_comment" ? ranked.indexOf("consistent") : 0);
  const worse = ranked
    .slice(limit + 1)
    .toReversed()
    .flatMap((outcome) => {
      const named = practices.filter(({ judgement }) => judgement?.item.outcome === outcome && judgement.stale.length === 0).map(practiceName);
      return named.length === 0 ? [] : [filled(worseWords[outcome][named.length === 1 ? "one" : "many"], { practices: series(named) })];
    });
  const isWorse = (outcome: Outcome): boolean => ranked.indexOf(outcome) > limit;
  const silent = practices.filter(({ judgement }) => judgement === undefined).map(practiceName);
  const stale = practices.flatMap((practice) => {
    const { item, stale = [] } = practice.judgement ?? {};
    if (item === undefined || stale.length === 0) return [];
    const conclusion = conclusionText(item.outcome, "it", undefined);
    return [
      filled(lessFavourable.stale, {
        practice: practiceName(practice),
        on: item.on === undefined ? "" : ` made ${dateInSentence(item.on)}`,
        whose,
        conclusion,
      }),
    ];
  });
  return [
    worse.length === 0 ? "" : filled(lessFavourable.judged, { whose, conclusions: worse.join("; they ") }),
    ...practices.filter(({ judgement }) => judgement !== undefined && isWorse(judgement.item.outcome)).map(reasonsOn),
    silent.length === 0 ? "" : silent.length === practices.length ? lessFavourable.all_silent : filled(lessFavourable.silent, { practices: series(silent) }),
    ...stale,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Why a conclusion on a practice is less favourable, in the words of who judged. */
function reasonsOn(practice: PracticeResult): string {
  const { item, stale = [] } = practice.judgement ?? {};
  if (item?.reasons === undefined || item.published_in !== undefined || stale.length > 0) return "";
  return `${filled(lessFavourable.reasons_on, { practice: practice.id })} ${sentence(item.reasons)}`;
}
