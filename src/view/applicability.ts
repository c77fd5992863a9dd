import type { AssessmentResult, ClauseResult } from "../model/generated/schemas.ts";
import { type Context, placeText } from "./context.ts";
import { setAsideBy, setAsideText } from "./set-aside.ts";
import type { ApplicabilityRow, ApplicabilityView } from "./shape-lists.ts";
import { dateInSentence } from "./style/dates.ts";
import { factWords, leftOutWords } from "./style/facts.ts";
import { countText, sentence, sentences } from "./style/text.ts";

/** The statement of applicability: which clauses and parts were left out, and why. */
export function applicabilityView({ result }: Context): ApplicabilityView {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const notApplicable = clauses.filter(({ finding }) => finding.state === "not_applicable");
  const deferred = clauses.filter(({ finding }) => finding.state === "deferred");
  const assessed = clauses.length - notApplicable.length - deferred.length;
  return {
    text: sentences(assessedText(clauses.length, assessed), setAsideText(clauses)),
    not_applicable: notApplicable.map((clause) => notApplicableRow(clause, result.assessment)),
    deferred: deferred.map(deferredRow),
    parts: clauses.flatMap((clause) => partRows(clause, result.assessment)),
  };
}

function assessedText(all: number, assessed: number): string {
  if (assessed === all)
    return all === 1 ? "The one clause was assessed: it was not left out" : `All ${countText(all, "clause", "clauses")} were assessed: none was left out`;
  return `Of ${countText(all, "clause", "clauses")}, ${assessed} ${assessed === 1 ? "was" : "were"} assessed`;
}

function notApplicableRow(clause: ClauseResult, { data }: AssessmentResult): ApplicabilityRow {
  const { id, words, not_applicable: declared } = clause;
  const fact = declared?.fact;
  return {
    clause: id,
    words,
    reason: sentence(fact === undefined ? (declared?.reason ?? "") : `${factWords(fact, data)}: ${declared?.reason ?? ""}`),
    by: setAsideBy(clause) === "by_fact" ? leftOutWords.by_fact : (declared?.by ?? "nobody named"),
    place: declared === undefined ? "" : placeText(declared.at),
  };
}

/** The parts of a clause that do not apply to the data. The clause applies without them. */
function partRows({ id, parts_out }: ClauseResult, { data }: AssessmentResult): ApplicabilityRow[] {
  return (parts_out ?? []).map(({ title, fact, reason }) => ({
    clause: id,
    words: title,
    reason: sentence(`${factWords(fact, data)}: ${reason}`),
    by: leftOutWords.by_fact,
    place: "",
  }));
}

function deferredRow({ id, words, deferred: declared }: ClauseResult): ApplicabilityRow {
  const again = declared?.reopen_on === undefined ? "" : `; to be taken up again ${dateInSentence(declared.reopen_on)}`;
  return {
    clause: id,
    words,
    reason: sentence(declared?.reason ?? ""),
    by: `${declared?.body ?? ""}${again}`,
    place: declared === undefined ? "" : placeText(declared.at),
  };
}
