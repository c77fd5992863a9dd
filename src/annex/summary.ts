import type { PracticeResult } from "../model/generated/schemas.ts";
import { anchor, type Context } from "./context.ts";
import { judgementBlocks } from "./judgement.ts";
import { outcomePhrases, principlePositions } from "./labels.ts";
import { clausesText, positionPhrase } from "./position.ts";
import { prose } from "./prose.ts";
import { findingReason } from "./reasons.ts";
import type { SummaryRow, SummaryView } from "./view.ts";
import { sentence } from "./words.ts";

/** The principle as a whole, and a row for each practice. */
export function summaryView(context: Context): SummaryView {
  const { result } = context;
  const { judgement, divergence, position, catalogue } = result;
  const overall = judgementBlocks(judgement, divergence, position, `principle ${catalogue.principle.id}`, context);
  const written = judgement?.item.narrative === undefined ? [] : context.narrative(judgement.item.narrative).children;
  return {
    position: principlePosition(context),
    judgement: prose(...overall, ...(written as typeof overall)),
    note: "A position says where the evidence stands and is computed by rule. A judgement is what a named person concluded. Neither is turned into the other, and where they differ both are printed with the reasons.",
    rows: result.practices.map(rowOf),
  };
}

function principlePosition(context: Context): string {
  const { position, practices, catalogue } = context.result;
  const { state, on_matters_considered: partly, deciding_practice: practice, deciding_clause: id } = position;
  const clause = practices.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  const stands = `${principlePositions[state].replace("{principle}", catalogue.principle.id)}${partly && state !== "unscored" ? ", on the matters considered" : ""}`;
  if (clause === undefined) return sentence(stands);
  if (state === "meets") return sentence(stands);
  return `${sentence(stands)} The deciding practice is ${practice}, where clause ${clause.id} (“${clause.words}”) decides: ${findingReason(clause, context)}.`;
}

function rowOf({ id, title, position, judgement, score }: PracticeResult): SummaryRow {
  return {
    practice: id,
    title,
    anchor: anchor("practice", id),
    position: positionPhrase(position),
    judgement: judgement === undefined ? "Not judged" : outcomePhrases[judgement.item.outcome],
    clauses: clausesText(score),
    deciding: position.deciding_clause ?? "–",
  };
}
