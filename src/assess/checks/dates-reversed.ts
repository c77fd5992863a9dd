import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";
import { liesBefore } from "../dates.ts";

interface Dated {
  readonly name: string;
  readonly date: string | undefined;
}

/** Dates of one item or source of which the later lies before the earlier. */
export function datesReversed({ assessment, evidence }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).flatMap((source, index) => ofDocument(source, { file: head.file, pointer: ["sources", index] }));
  return [...sources, ...evidence.flatMap(ofItem)];
}

function ofItem({ item, spot }: EvidenceRecord): Problem[] {
  const about = { name: "the date of the item itself", date: item.dates?.about };
  return [
    ...(typeof item.source === "object" ? ofDocument(item.source, inside(spot, "source")) : []),
    ...(about.date === undefined
      ? []
      : [
          ...reversed(about, { name: "The day until which it is valid", date: item.dates?.valid_until }, spot, "dates", "valid_until"),
          ...reversed(about, { name: "The date of its next review", date: item.dates?.review_due }, spot, "dates", "review_due"),
          ...reversed(about, { name: "The date on which it ended", date: item.dates?.ended }, spot, "dates", "ended"),
          ...reversed(about, { name: "The date on which it was closed", date: item.closed?.on }, spot, "closed", "on"),
        ]),
  ];
}

function ofDocument({ published, accessed }: { readonly published?: string; readonly accessed?: string }, spot: Spot): Problem[] {
  return reversed({ name: "the date of publication", date: published }, { name: "The day on which it was looked up", date: accessed }, spot, "accessed");
}

/** The place of the later date is given as steps from the entry, because it is hardly ever needed. */
function reversed(earlier: Dated, later: Dated, entry: Spot, ...steps: string[]): Problem[] {
  if (earlier.date === undefined || later.date === undefined || !liesBefore(later.date, earlier.date)) return [];
  const args = { earlier_name: earlier.name, earlier: earlier.date, later_name: later.name, later: later.date };
  return [raise("evidence/dates-reversed", args, inside(entry, ...steps))];
}
