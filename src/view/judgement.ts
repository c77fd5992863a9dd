import type { BlockContent } from "mdast";
import type { Divergence, JudgementResult } from "../model/generated/schemas.ts";
import { type Context, citation, shortCitation } from "./context.ts";
import { type Inline, paragraph } from "./prose.ts";
import type { Prose } from "./shape-common.ts";
import { dateInSentence } from "./style/dates.ts";
import { divergenceWords, outcomeWords, staleWords } from "./style/labels.ts";
import { capitalise, sentence, sentences } from "./style/text.ts";

/**
 * What was concluded, by whom, when and where it is published, whether it still rests on the same evidence, and how it
 * relates to the position. Where the two differ that is said, with the reasons or that there are none. The judgement on the
 * whole, which comes first in the document, gives its source in full and has its narrative here.
 */
export function judgementBlocks(judgement: JudgementResult | undefined, { kind }: Divergence, it: string, context: Context, narrative?: Prose): BlockContent[] {
  if (judgement === undefined) return [paragraph(narrative === undefined ? "No judgement has been recorded." : "No overall judgement has been recorded.")];
  const compared = comparison(judgement, kind);
  const reasons = compared === "" ? judgement.item.reasons : undefined;
  const conclusion = paragraph(
    ...concluded(judgement, it, context, narrative !== undefined, reasons),
    ...judgement.stale.map((reason) => ` ${staleWords[reason]}`),
  );
  return [conclusion, ...((narrative?.children ?? []) as BlockContent[]), ...(compared === "" ? [] : [paragraph(compared)])];
}

/** Whether any judgement is recorded from what somebody else published. */
export function isAttributed(judgements: readonly (JudgementResult | undefined)[]): boolean {
  return judgements.some((judgement) => judgement?.item.published_in !== undefined);
}

function concluded({ item }: JudgementResult, it: string, context: Context, first: boolean, reasons: string | undefined): Inline[] {
  const { producer, assessor } = context.names;
  const source = item.published_in === undefined ? undefined : context.sources.byId(item.published_in);
  const person = item.by === undefined || item.role === undefined ? item.by : `${item.by}, ${item.role},`;
  const who = person ?? (source === undefined ? undefined : capitalise(assessor.short));
  const when = item.on === undefined ? "" : ` ${dateInSentence(item.on)}`;
  const outcome = outcomeWords[item.outcome].replace("{it}", it);
  const judged = `${who ?? "It was"} judged${when} that ${producer.short}'s arrangements ${outcome}`;
  const silent = `${who === undefined ? "No comment was made" : `${who} made no comment`} on ${it}${when}`;
  const missing = [who === undefined ? "Nobody is named for it." : "", item.on === undefined ? "No date is recorded for it." : ""].filter(
    (part) => part !== "",
  );
  const published = source === undefined ? [] : [" (", first ? citation(source) : shortCitation(source), ")"];
  return [
    item.outcome === "no_comment" ? silent : judged,
    ...published,
    reasons === undefined ? "." : `, for these reasons. ${sentence(reasons)}`,
    ...missing.map((part) => ` ${part}`),
  ];
}

/** How judgement and position differ, and why; empty where there is no difference to tell. */
function comparison({ item }: JudgementResult, kind: Divergence["kind"]): string {
  const differs = divergenceWords[kind];
  const why = item.reasons === undefined ? "" : sentence(item.reasons);
  if (differs === "") return "";
  const second = item.agreed_by;
  const countersigned =
    kind === "stricter" || item.published_in !== undefined
      ? ""
      : second === undefined
        ? "No second person is recorded as having agreed to it."
        : `${second.name}${second.role === undefined ? "" : `, ${second.role},`} agreed to it.`;
  return sentences(why === "" ? `${differs}, and no reasons are recorded` : `${differs}, for these reasons`, why, countersigned);
}
