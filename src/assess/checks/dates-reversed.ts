import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import type { Pointer, Spot } from "../../model/pointer.ts";
import { liesBefore } from "../dates.ts";

/** The dates of an item that cannot lie before the date that it is about, and the steps from the item to each. */
const laterDates: readonly { readonly name: string; readonly of: (item: EvidenceItem) => string | undefined; readonly steps: Pointer }[] = [
  { name: "The day until which it is valid", of: ({ dates }) => dates?.valid_until, steps: ["dates", "valid_until"] },
  { name: "The date of its next review", of: ({ dates }) => dates?.review_due, steps: ["dates", "review_due"] },
  { name: "The date on which it ended", of: ({ dates }) => dates?.ended, steps: ["dates", "ended"] },
  { name: "The date on which it was closed", of: ({ closed }) => closed?.on, steps: ["closed", "on"] },
];

/** Dates of one item or source of which the later lies before the earlier. */
export function datesReversed({ assessment, evidence }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).flatMap((source, index) => ofDocument(source, { file: head.file, pointer: ["sources", index] }));
  return [...sources, ...evidence.flatMap(ofItem)];
}

function ofItem({ item, spot }: EvidenceRecord): Problem[] {
  const found = typeof item.source === "object" ? ofDocument(item.source, inside(spot, "source")) : [];
  const about = item.dates?.about;
  if (about === undefined) return found;
  for (const { name, of, steps } of laterDates) {
    const later = of(item);
    if (later === undefined || !liesBefore(later, about)) continue;
    const args = { earlier_name: "the date of the item itself", earlier: about, later_name: name, later };
    found.push(raise("evidence/dates-reversed", args, inside(spot, ...steps)));
  }
  return found;
}

function ofDocument({ published, accessed }: { readonly published?: string; readonly accessed?: string }, spot: Spot): Problem[] {
  if (published === undefined || accessed === undefined || !liesBefore(accessed, published)) return [];
  const args = { earlier_name: "the date of publication", earlier: published, later_name: "The day on which it was looked up", later: accessed };
  return [raise("evidence/dates-reversed", args, inside(spot, "accessed"))];
}
