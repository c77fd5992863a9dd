import type { BlockContent } from "mdast";
import type { PracticeResult } from "../model/generated/schemas.ts";
import { adverseText, improvementsText, toldApart } from "./adverse.ts";
import { askedBlocks, standingOn } from "./asked.ts";
import { clauseView } from "./clauses.ts";
import { anchor, type Context } from "./context.ts";
import { draft } from "./draft.ts";
import { figureLists, figuresOf, mentions, notVerified } from "./figures.ts";
import { practiceJudgement } from "./judgement.ts";
import { inTheirPlace, quotedFrom } from "./not-held.ts";
import { positionView } from "./position.ts";
import { bullets, paragraph, plainText, prose } from "./prose.ts";
import type { PracticeView } from "./shape-practice.ts";
import { judgedLabel } from "./status.ts";
import { draftedNotice, unjudgedLabel } from "./style/sign-off.ts";
import { continued, sentence } from "./style/text.ts";
import { practiceTested } from "./tested.ts";

/** One practice, as the annex shows it. */
export function practiceView(practice: PracticeResult, context: Context): PracticeView {
  const narrative = practice.judgement?.item.narrative;
  const isHeld = practice.not_held === undefined;
  const asks = standingOn(practice, context.result);
  const notices = draftedNotice[practice.judgement === undefined ? "unjudged" : "judged"];
  const text = narrative !== undefined ? written(narrative, practice, context) : isHeld ? draft(practice, context) : [];
  return {
    id: practice.id,
    title: practice.title,
    anchor: anchor("practice", practice.id),
    text: practice.text,
    not_held: inTheirPlace(practice),
    quoted_from: quotedFrom(practice),
    draft_notice: narrative === undefined && isHeld ? notices[asks.length === 0 ? "alone" : "with_asks"] : null,
    assessment: prose(...text, ...strengths(practice, context), ...askedBlocks(asks, context)),
    adverse: adverseText(practice, context),
    improvements: improvementsText(practice, context),
    position: positionView(practice, context),
    judgement: prose(
      ...practiceJudgement(practice.judgement === undefined ? unjudgedLabel : judgedLabel(context.result, practice.judgement.item.by), practice, context),
    ),
    tested: prose(...practiceTested(practice, context)),
    clauses: practice.clauses.map((clause) => clauseView(clause, context)),
  };
}

/**
 * A narrative somebody wrote. Figures of the practice that it does not give are listed below it. Wherever it gives a figure
 * that nobody checked, whichever practice's it is, the sentence that says so is added: an author cannot leave it out.
 */
function written(narrative: string, practice: PracticeResult, context: Context): BlockContent[] {
  const root = context.narrative(narrative);
  const words = plainText(root);
  const apart = toldApart(practice, context);
  const evidence = context.result.evidence.filter(({ item }) => !context.withheld.has(item.id));
  const given = evidence.flatMap(({ item, counts_as: counts }) => figuresOf(item, counts?.level)).filter((figure) => mentions(words, figure));
  const missing = evidence
    .filter((record) => record.practice === practice.id && !apart.has(record.item.id))
    .flatMap(({ item, counts_as: counts }) => figuresOf(item, counts?.level).filter((figure) => !mentions(words, figure)));
  const note = notVerified(given, "in_text");
  return [...(root.children as BlockContent[]), ...(note === "" ? [] : [paragraph(note)]), ...figureLists(missing)];
}

/** What is done well: printed, never counted. */
function strengths({ strengths: all }: PracticeResult, context: Context): BlockContent[] {
  const [only] = all;
  if (only === undefined) return [];
  return all.length === 1
    ? [paragraph(`We note this strength: ${continued(sentence(only), context.names.all, new Set())}`)]
    : [paragraph("We note these strengths:"), bullets(all.map((text) => [sentence(text)]))];
}
