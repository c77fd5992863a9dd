import { clauseFormOf } from "../../language/clause-form.ts";
import { firstWord } from "../../language/first-word.ts";
import type { Judgement, PracticeResult } from "../../model/generated/schemas.ts";
import { askedOf, standingOn } from "../asked.ts";
import { conclusionText, recommendationsText } from "../conclusion.ts";
import type { Context } from "../context.ts";
import { practiceName } from "../names.ts";
import { readMark } from "../read-by.ts";
import { vocabularyIn } from "../saying.ts";
import { dateInSentence } from "../style/dates.ts";
import { lessFavourable, worseWords } from "../style/letter.ts";
import { capitalise, continued, filled, sentence, sentences, series } from "../style/text.ts";

type Outcome = Judgement["outcome"];

/** The outcomes that can be set beside each other, from the best. */
const ranked: readonly Outcome[] = ["meets", "consistent", "consistent_with_recommendations", "changes_asked", "not_yet_shown", "not_consistent"];

/** The practices on which the conclusion is less favourable than on the whole, those on which there is none, and those on which it is out of date. */
export function practicesApart(overall: Outcome | undefined, whose: string, context: Context): string {
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

/**
 * The same as the end of the sentence, where they are written as one: “, because the certificate has lapsed”. Empty where that would not read: behind
 * “because” neither a note does nor a capital that may be no name's.
 */
function becauseText(practice: PracticeResult, { names, result }: Context): string {
  const reasons = reasonsOf(practice);
  if (reasons === undefined || clauseFormOf(reasons, names.all) !== "clause") return "";
  const vocabulary = vocabularyIn(result);
  return firstWord(reasons, names.all, vocabulary) === "unsure" ? "" : `, because ${continued(reasons, names.all, vocabulary)}`;
}

/**
 * What was concluded on the practices that came out no worse than the whole, and why, where the evidence shows less or the whole has reservations: else a
 * letter would leave out what whoever judged holds back. Those of which the same is said stand together.
 */
export function practicesBesides(overall: Outcome | undefined, whose: string, context: Context): string {
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
