import type { BlockContent } from "mdast";
import type { Divergence, JudgementResult, Position } from "../model/generated/schemas.ts";
import { type Context, citation } from "./context.ts";
import { dateInSentence } from "./dates.ts";
import { divergenceWords, outcomeWords, positionPhrases, staleWords } from "./labels.ts";
import { type Inline, paragraph } from "./prose.ts";
import { capitalise, sentence } from "./words.ts";

/**
 * What was concluded, by whom, when and where it is published, whether it still rests on the same evidence, and how it
 * relates to the position. Where the two differ that is said, with the reasons or that there are none.
 */
export function judgementBlocks(
  judgement: JudgementResult | undefined,
  { kind }: Divergence,
  position: Position,
  it: string,
  context: Context,
): BlockContent[] {
  if (judgement === undefined) return [paragraph("No judgement has been recorded.")];
  const { item, stale } = judgement;
  const blocks = [paragraph(...concluded(judgement, it, context), ...stale.map((reason) => ` ${staleWords[reason]}`))];
  const differs = divergenceWords[kind];
  if (differs !== "") blocks.push(paragraph(`${differs} ${compared(kind, position)}`.trim(), ...reasons(judgement, kind)));
  else if (item.reasons !== undefined) blocks.push(paragraph(`The reasons given are: ${sentence(item.reasons)}`));
  return blocks;
}

function concluded({ item }: JudgementResult, it: string, context: Context): Inline[] {
  const { producer, assessor } = context.names;
  const source = item.published_in === undefined ? undefined : context.sources.byId(item.published_in);
  const person = item.by === undefined || item.role === undefined ? item.by : `${item.by}, ${item.role},`;
  const who = person ?? (source === undefined ? undefined : capitalise(assessor.short));
  const when = item.on === undefined ? "" : ` ${dateInSentence(item.on)}`;
  const outcome = outcomeWords[item.outcome].replace("{it}", it);
  const judged = `${who ?? "It was"} judged${when} that ${producer.short}’s arrangements ${outcome}`;
  const silent = `${who === undefined ? "No comment was made" : `${who} made no comment`} on ${it}${when}`;
  const missing = [who === undefined ? "Nobody is named for it." : "", item.on === undefined ? "No date is recorded for it." : ""].filter(
    (part) => part !== "",
  );
  return [
    item.outcome === "no_comment" ? silent : judged,
    ...(source === undefined ? [] : [" (", citation(source), ")"]),
    ".",
    ...missing.map((part) => ` ${part}`),
  ];
}

/** What the difference is between, in words. */
function compared(kind: Divergence["kind"], { state }: Position): string {
  return kind === "more_favourable" || kind === "stricter" ? `On the evidence recorded here the position is “${positionPhrases[state].toLowerCase()}”.` : "";
}

function reasons({ item }: JudgementResult, kind: Divergence["kind"]): Inline[] {
  const why = item.reasons === undefined ? (kind === "not_comparable" ? "" : " No reasons are recorded.") : ` The reasons given are: ${sentence(item.reasons)}`;
  if (kind !== "more_favourable") return [why];
  const second = item.agreed_by;
  if (second !== undefined) return [why, ` ${second.name}${second.role === undefined ? "" : `, ${second.role},`} agreed to it.`];
  return [
    why,
    item.published_in === undefined
      ? " No second person is recorded as having agreed to it."
      : " It is recorded as published and is not for this tool to countersign.",
  ];
}
