import type { PracticeResult } from "../model/generated/schemas.ts";
import { anchor, type Context } from "./context.ts";
import { isAttributed, judgementBlocks } from "./judgement.ts";
import { clausesText, positionPhrase } from "./position.ts";
import { prose } from "./prose.ts";
import { findingReason } from "./reasons.ts";
import type { SummaryRow, SummaryView } from "./shape.ts";
import { attributed, twoKinds } from "./style/annex.ts";
import { findingWords, outcomePhrases, principlePositions } from "./style/labels.ts";
import { capitalise, sentence, sentences } from "./style/text.ts";

/** The principle as a whole, and a row for each practice. */
export function summaryView(context: Context): SummaryView {
  const { result } = context;
  const { judgement, divergence, catalogue, practices } = result;
  const written = judgement?.item.narrative;
  const narrative = written === undefined ? prose() : context.narrative(written);
  return {
    position: principlePosition(context),
    judgement: prose(...judgementBlocks(judgement, divergence, `principle ${catalogue.principle.id}`, context, narrative)),
    note: sentences(twoKinds, isAttributed([judgement, ...practices.map((practice) => practice.judgement)]) ? attributed : ""),
    rows: practices.map(rowOf),
  };
}

function principlePosition(context: Context): string {
  const { position, practices, catalogue } = context.result;
  const { state, on_matters_considered: partly, deciding_practice: practice, deciding_clause: id } = position;
  const clause = practices.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  const stands = sentence(
    capitalise(
      `${partly && state !== "unscored" ? "on the matters considered, " : ""}${principlePositions[state].replace("{principle}", catalogue.principle.id)}`,
    ),
  );
  if (clause === undefined || state === "meets") return stands;
  return `${stands} ${practice} decides: its clause ${clause.id} (“${clause.words}”) is ${findingWords[clause.finding.state]}, because ${findingReason(clause, context)}.`;
}

function rowOf({ id, title, position, judgement, score }: PracticeResult): SummaryRow {
  return {
    practice: id,
    title,
    anchor: anchor("practice", id),
    position: positionPhrase(position),
    judgement: judgement === undefined ? "Not judged" : outcomePhrases[judgement.item.outcome],
    clauses: clausesText(score),
    deciding: position.state === "meets" ? "–" : (position.deciding_clause ?? "–"),
  };
}
