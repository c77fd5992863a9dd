import type { BlockContent } from "mdast";
import { clauseFormOf } from "../../language/clause-form.ts";
import type { Judgement, PracticeResult } from "../../model/generated/schemas.ts";
import { askedOf, standingAsks, standingOn } from "../asked.ts";
import { noOverall } from "../carried-over.ts";
import { calledIn, codeIn, principleId, principleTitled } from "../code-words.ts";
import { conclusionText, conclusionThen, recommendationsText } from "../conclusion.ts";
import type { Context } from "../context.ts";
import { editionView, isLetterInRetrospect } from "../heading.ts";
import { practiceName } from "../names.ts";
import { paragraph } from "../prose.ts";
import { readAbove, readMark } from "../read-by.ts";
import { vocabularyIn } from "../saying.ts";
import { dateInSentence } from "../style/dates.ts";
import { staleWords } from "../style/labels.ts";
import { annexTells, evidenceSays, evidenceSaysOfPublished, evidenceWhere, lessFavourable, retrospect, worseWords } from "../style/letter.ts";
import { codeThen } from "../style/retrospect.ts";
import { capitalise, continued, filled, possessive, sentence, sentences, series } from "../style/text.ts";
import { openFindingsBlocks } from "./open-findings.ts";
import { overdueText } from "./overdue.ts";
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
  // Its reasons are there too: what we say about them is for the annex.
  const why = judgement === undefined || judgement.item.published_in !== undefined ? "" : whyText(judgement.item, context);
  const single = inRetrospect ? [] : [practicesApart(outcome, whose, context), practicesBesides(outcome, whose, context)].filter((text) => text !== "");
  return [
    // Where nobody has judged, a reader is told first what the letter is about.
    ...(judgement === undefined ? opening : []),
    paragraph(sentences(concludedText(context), ...stale, overdueText(context))),
    ...single.map((text) => paragraph(text)),
    ...openFindingsBlocks(context),
    ...(why === "" ? [] : [paragraph(why)]),
    ...(judgement === undefined ? [] : opening),
    ...runOutBlocks(context),
    // An opening of ours says already what the annex is for.
    ...(result.assessment.letter?.context === undefined || result.assessment.provenance !== undefined
      ? []
      : [paragraph(filled(annexTells[own ? "own" : "outside"], { code: codeIn(catalogue) }))]),
    // A reader of today takes the rule that a letter names for the one that holds today.
    ...(catalogue.superseded === true ? [paragraph(editionView(context).text)] : []),
  ];
}

/** That the evidence, tested by rule, shows otherwise, and where most of all; and the reasons of who concluded, which are told with it. */
function whyText(item: Judgement, context: Context): string {
  const { divergence, catalogue, practices, position } = context.result;
  const deciding = practices.find(({ id }) => id === position.deciding_practice);
  const where = deciding === undefined ? "" : filled(evidenceWhere[divergence.kind], { practice: practiceName(deciding) });
  const differs = filled(evidenceSays[divergence.kind], { called: calledIn(catalogue), where });
  if (item.reasons === undefined) return differs;
  return sentences(differs, `${lessFavourable.reasons} ${sentence(item.reasons)}`);
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

/** What we say of a conclusion that was published elsewhere; empty where there is nothing to say. It stands above the letter, since its signatory did not write it. */
export function noteOnPublished(context: Context): string {
  const { result, names, own } = context;
  const { judgement, divergence, practices, catalogue } = result;
  const differs = judgement?.item.published_in === undefined ? "" : filled(evidenceSaysOfPublished[divergence.kind], { called: calledIn(catalogue) });
  const read = readAbove(practices);
  if (!isLetterInRetrospect(result)) return sentences(differs, read);
  const silent = practices.filter((practice) => practice.judgement?.item.outcome === "no_comment").map(practiceName);
  const apart = sentences(
    practicesApart(judgement?.item.outcome, own ? "our" : possessive(names.producer.short), context),
    silent.length === 0 ? "" : filled(retrospect.silent, { practices: series(silent) }),
  );
  return sentences(differs, read, apart === "" ? "" : filled(retrospect.note, { principle: principleId(catalogue), apart }));
}

/** Who concluded it: the signatory is “I”. */
function speakerOf({ by, role }: Judgement, { result, names, own }: Context): string {
  if (by !== undefined && by === result.assessment.letter?.signed_by?.name) return "I have";
  if (by !== undefined) return `${by}${role === undefined ? "" : `, ${role},`} has`;
  return own ? "We have" : `${capitalise(names.assessor.short)} has`;
}

/** The practices on which the conclusion is less favourable than on the whole, those on which there is none, and those on which it is out of date. */
function practicesApart(overall: Outcome | undefined, whose: string, context: Context): string {
  const { practices } = context.result;
  const limit = Math.max(ranked.indexOf(overall ?? "consistent"), overall === "no_comment" ? ranked.indexOf("consistent") : 0);
  const told = new Set<PracticeResult>();
  const worse = ranked
    .slice(limit + 1)
    .toReversed()
    .flatMap((outcome) => {
      const of = practices.filter(({ judgement }) => judgement?.item.outcome === outcome && judgement.stale.length === 0);
      const [only] = of;
      if (only === undefined) return [];
      const because = of.length === 1 ? becauseText(only, context) : "";
      if (because !== "") told.add(only);
      return [`${filled(worseWords[outcome][of.length === 1 ? "one" : "many"], { practices: series(of.map(markedName)) })}${because}`];
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
    ...worse.map((conclusion, index) => sentence(filled(lessFavourable[index === 0 ? "judged" : "judged_next"], { whose, conclusion }))),
    ...practices.filter((practice) => practice.judgement !== undefined && isWorse(practice.judgement.item.outcome) && !told.has(practice)).map(reasonsOn),
    silent.length === 0 ? "" : silent.length === practices.length ? lessFavourable.all_silent : filled(lessFavourable.silent, { practices: series(silent) }),
    ...stale,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** A practice, and that what is said of it is somebody's reading. */
const markedName = (practice: PracticeResult): string => `${practiceName(practice)}${readMark(practice.judgement)}`;

/** The reasons of who judged a practice; undefined where there are none, or where they stand in what was published elsewhere. */
function reasonsOf({ judgement }: PracticeResult): string | undefined {
  return judgement?.item.published_in === undefined && judgement?.stale.length === 0 ? judgement.item.reasons : undefined;
}

/** Why a conclusion on a practice is less favourable, in the words of who judged. */
function reasonsOn(practice: PracticeResult): string {
  const reasons = reasonsOf(practice);
  return reasons === undefined ? "" : `${filled(lessFavourable.reasons_on, { practice: practice.id })} ${sentence(reasons)}`;
}

/** The same as the end of the sentence, where they are written as one: “, because the certificate has lapsed”. */
function becauseText(practice: PracticeResult, { names, result }: Context): string {
  const reasons = reasonsOf(practice);
  return reasons === undefined || clauseFormOf(reasons, names.all) !== "clause" ? "" : `, because ${continued(reasons, names.all, vocabularyIn(result))}`;
}

/**
 * What was concluded on the practices that came out no worse than the whole, and why, where the evidence shows less or the whole has reservations: else a
 * letter would leave out what whoever judged holds back. Those of which the same is said stand together.
 */
function practicesBesides(overall: Outcome | undefined, whose: string, context: Context): string {
  if (overall === undefined || overall === "no_comment") return "";
  const { result } = context;
  const limit = ranked.indexOf(overall);
  const isReserved = limit >= ranked.indexOf("consistent_with_recommendations");
  const told = result.practices.flatMap((practice) => {
    const { judgement, divergence } = practice;
    if (judgement === undefined || judgement.item.outcome === "no_comment" || reasonsOf(practice) === undefined) return [];
    const { outcome } = judgement.item;
    const isSame = isReserved && outcome === overall;
    if (ranked.indexOf(outcome) > limit || (!isSame && divergence.kind !== "more_favourable")) return [];
    const conclusion = conclusionText(outcome, "{practices}", standingOn(practice, result));
    return [{ practice, conclusion, became: recommendationsText(outcome, askedOf(practice, result)) }];
  });
  const said = (one: (typeof told)[number]): string => `${one.conclusion} ${one.became}`;
  const groups = told.filter((one, index) => told.findIndex((other) => said(other) === said(one)) === index);
  return sentences(
    ...groups.map((one) => {
      const alike = told.filter((other) => said(other) === said(one)).map(({ practice }) => practice);
      const conclusion = filled(one.conclusion, { practices: series(alike.map(practiceName)) });
      return sentences(sentence(filled(lessFavourable.besides, { whose: capitalise(whose), conclusion })), one.became, ...alike.map(reasonsOn));
    }),
  );
}
