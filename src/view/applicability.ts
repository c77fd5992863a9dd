import type { ClauseResult } from "../model/generated/schemas.ts";
import { type Context, placeText } from "./context.ts";
import type { ApplicabilityRow, ApplicabilityView } from "./shape-lists.ts";
import { dateInSentence } from "./style/dates.ts";
import { countText, sentence } from "./style/text.ts";

/** The statement of applicability: which clauses were left out, and why. */
export function applicabilityView({ result }: Context): ApplicabilityView {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const left = (state: ClauseResult["finding"]["state"]): ClauseResult[] => clauses.filter(({ finding }) => finding.state === state);
  const notApplicable = left("not_applicable");
  const deferred = left("deferred");
  const assessed = clauses.length - notApplicable.length - deferred.length;
  return {
    text: textOf(clauses.length, assessed, notApplicable.length, deferred.length),
    not_applicable: notApplicable.map(notApplicableRow),
    deferred: deferred.map(deferredRow),
  };
}

function textOf(all: number, assessed: number, notApplicable: number, deferred: number): string {
  if (assessed === all) return all === 1 ? "The one clause applies and was assessed." : `All ${countText(all, "clause", "clauses")} apply and were assessed.`;
  const parts = [
    notApplicable === 0 ? "" : `${notApplicable} ${notApplicable === 1 ? "does" : "do"} not apply`,
    deferred === 0 ? "" : `${deferred} ${deferred === 1 ? "is" : "are"} left to another body while its case is open`,
  ].filter((part) => part !== "");
  return `Of ${countText(all, "clause", "clauses")}, ${assessed} ${assessed === 1 ? "was" : "were"} assessed; ${parts.join(" and ")}.`;
}

function notApplicableRow({ id, words, not_applicable: declared }: ClauseResult): ApplicabilityRow {
  return {
    clause: id,
    words,
    reason: sentence(declared?.reason ?? ""),
    by: declared?.by ?? "nobody named",
    place: declared === undefined ? "" : placeText(declared.at),
  };
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
