import type { PracticeResult, Result } from "../model/generated/schemas.ts";
import { anchor, type Context } from "./context.ts";
import { isAttributed, judgementBlocks } from "./judgement.ts";
import { missingText } from "./missing.ts";
import { countsText, positionPhrase, principleStands, setAsideOverall } from "./position.ts";
import { prose } from "./prose.ts";
import { findingReason } from "./reasons.ts";
import type { SummaryRow, SummaryView } from "./shape.ts";
import { attributed, twoKinds } from "./style/annex.ts";
import { findingWords, outcomePhrases } from "./style/labels.ts";
import { capitalise, sentences } from "./style/text.ts";

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
    rows: practices.map((practice) => rowOf(practice, result)),
  };
}

function principlePosition(context: Context): string {
  const { position, practices } = context.result;
  const { state, on_matters_considered: partly, deciding_practice: practice, deciding_clause: id } = position;
  const clause = practices.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  const stands = capitalise(`${partly && state !== "unscored" ? "on the matters considered, " : ""}${principleStands(context.result)}`);
  const decides =
    clause === undefined || state === "meets"
      ? ""
      : `${practice} decides: its clause ${clause.id} (“${clause.words}”) is ${findingWords[clause.finding.state]}, because ${findingReason(clause, context)}.`;
  return sentences(stands, decides, setAsideOverall(context.result));
}

function rowOf(practice: PracticeResult, result: Result): SummaryRow {
  const { id, title, position, judgement, clauses } = practice;
  return {
    practice: id,
    title,
    anchor: anchor("practice", id),
    position: positionPhrase(position, missingText(position, clauses)),
    judgement: judgement === undefined ? "Not judged" : outcomePhrases[judgement.item.outcome],
    clauses: countsText(practice, result),
    deciding: position.state === "meets" ? "–" : (position.deciding_clause ?? "–"),
  };
}
