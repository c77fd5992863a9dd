import type { BlockContent } from "mdast";
import { decidingIn } from "../assess/deciding.ts";
import type { PracticeResult, Result } from "../model/generated/schemas.ts";
import { standingOn } from "./asked.ts";
import { principleIn } from "./code-words.ts";
import { conclusionCell } from "./conclusion.ts";
import { anchor, type Context } from "./context.ts";
import { decidesText } from "./deciding.ts";
import { isAttributed, overallJudgement } from "./judgement.ts";
import { missingText } from "./missing.ts";
import { clauseMap, mapOf } from "./pictures/clause-map.ts";
import { countsText, positionPhrase } from "./position.ts";
import { positionWordsText } from "./position-words.ts";
import { prose } from "./prose.ts";
import { readNote } from "./read-by.ts";
import type { SummaryRow, SummaryView } from "./shape.ts";
import { attributed, twoKinds } from "./style/annex.ts";
import { sentences } from "./style/text.ts";
import { principlePosition, principleTested } from "./tested.ts";

/** The principle as a whole, and a row for each practice. */
export function summaryView(context: Context): SummaryView {
  const { result } = context;
  const { judgement, catalogue, practices } = result;
  const written = judgement?.item.narrative;
  const narrative = written === undefined ? [] : (context.narrative(written).children as BlockContent[]);
  const ofOthers = isAttributed([judgement, ...practices.map((practice) => practice.judgement)]) ? attributed : "";
  return {
    position: principlePosition(context),
    judgement: prose(...overallJudgement(context, { it: principleIn(catalogue), narrative })),
    tested: prose(...principleTested(context)),
    attributed: ofOthers,
    note: sentences(twoKinds, ofOthers),
    words: sentences(positionWordsText(practices), readNote(practices)),
    map: clauseMap(mapOf(practices, result)),
    rows: practices.map((practice) => rowOf(practice, result)),
  };
}

function rowOf(practice: PracticeResult, result: Result): SummaryRow {
  const { id, title, position, judgement, clauses } = practice;
  return {
    practice: id,
    title,
    anchor: anchor("practice", id),
    position: positionPhrase(position, ""),
    missing: missingText(position, clauses),
    judgement: conclusionCell(judgement, standingOn(practice, result)),
    clauses: countsText(practice),
    deciding: decidesText(decidingIn(practice, result)),
  };
}
