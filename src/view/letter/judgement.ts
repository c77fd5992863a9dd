import type { BlockContent } from "mdast";
import type { Judgement } from "../../model/generated/schemas.ts";
import { standingAsks } from "../asked.ts";
import { noOverall } from "../carried-over.ts";
import { calledIn, codeIn, principleId, principleTitled } from "../code-words.ts";
import { conclusionText, conclusionThen, recommendationsText } from "../conclusion.ts";
import type { Context } from "../context.ts";
import { editionView, isLetterInRetrospect } from "../heading.ts";
import { practiceName } from "../names.ts";
import { paragraph } from "../prose.ts";
import { readAbove } from "../read-by.ts";
import { staleWords } from "../style/labels.ts";
import { annexTells, evidenceSays, evidenceSaysOfPublished, evidenceWhere, lessFavourable, retrospect } from "../style/letter.ts";
import { codeThen } from "../style/retrospect.ts";
import { capitalise, filled, possessive, sentence, sentences, series } from "../style/text.ts";
import { openFindingsBlocks } from "./open-findings.ts";
import { overdueText } from "./overdue.ts";
import { practicesApart, practicesBesides } from "./practices.ts";
import { runOutBlocks } from "./run-out.ts";

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
  const isOurs = judgement !== undefined && judgement.item.published_in === undefined;
  const tested = isOurs ? testedText(context) : "";
  const reasons = isOurs && judgement.item.reasons !== undefined ? `${lessFavourable.reasons} ${sentence(judgement.item.reasons)}` : "";
  const single = inRetrospect ? [] : [practicesApart(outcome, whose, context), practicesBesides(outcome, whose, context)].filter((text) => text !== "");
  return [
    // Where nobody has judged, a reader is told first what the letter is about.
    ...(judgement === undefined ? opening : []),
    // Why stands with what: whoever reads one paragraph has both.
    paragraph(sentences(concludedText(context), ...stale, reasons, overdueText(context))),
    ...single.map((text) => paragraph(text)),
    ...openFindingsBlocks(context),
    ...(tested === "" ? [] : [paragraph(tested)]),
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

/** That the evidence, tested by rule, shows otherwise, and where most of all. */
function testedText({ result }: Context): string {
  const { divergence, catalogue, practices, position } = result;
  const deciding = practices.find(({ id }) => id === position.deciding_practice);
  const where = deciding === undefined ? "" : filled(evidenceWhere[divergence.kind], { practice: practiceName(deciding) });
  return filled(evidenceSays[divergence.kind], { called: calledIn(catalogue), where });
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
