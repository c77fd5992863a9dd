import type { ForecastDocument, ForecastEntry } from "../../model/generated/schemas.ts";
import { findingWords } from "../../view/style/labels.ts";
import { counted } from "../tally.ts";
import { positionWords } from "../words.ts";

/** What happens, in two or three words. */
export const kindWords: Readonly<Record<ForecastEntry["kind"], string>> = Object.freeze({
  evidence_lapses: "evidence lapses",
  evidence_ends: "evidence ends",
  evidence_ages: "evidence grows too old",
  review_due: "review due",
  deferral_reopens: "deferral to look at again",
  ask_due: "ask due",
  waiver_expires: "waiver expires",
});

/** "2 things lapse in the 90 days from 2025-06-30 to 2025-09-28". */
export function leadOf({ entries, assessments, days }: ForecastDocument, said = (day: string): string => day): string {
  const spans = [...new Set(assessments.map(({ as_of, until }) => `${said(as_of)} to ${said(until)}`))];
  const when = spans.length === 1 ? `from ${spans[0]}` : "from each as-of date";
  const what = entries.length === 0 ? "Nothing lapses" : entries.length === 1 ? "1 thing lapses" : `${entries.length} things lapse`;
  return `${what} in the ${counted(days, "day")} ${when}`;
}

/** What lapses, with its id where people know it by one. */
export const titleOf = ({ kind, id, title }: ForecastEntry): string => (kind === "waiver_expires" ? title : `${title} (${id})`);

/** "today", "in 1 day", "in 62 days". */
export function inDays(days: number): string {
  return days === 0 ? "today" : `in ${counted(days, "day")}`;
}

/** What it will do, a sentence for each sort of effect. */
export function effectsOf({ findings, positions, raises, counts_again }: ForecastEntry): readonly string[] {
  const clauses = findings.map(({ id, from, to }) => `${id}: ${findingWords[from]} → ${findingWords[to]}`);
  const stands = positions.map(({ id, from, to }) => `${id}: ${positionWords[from]} → ${positionWords[to]}`);
  const raised = raises.map(({ code, severity }) => `${code} (${severity})`);
  return [
    ...clauses,
    ...stands,
    ...(raised.length === 0 ? [] : [`t6 check will say ${raised.join(", ")}`]),
    ...(counts_again === undefined
      ? []
      : [counts_again === 0 ? "nothing will count at the gate that does not today" : `${counted(counts_again, "thing")} will count at the gate again`]),
  ];
}
