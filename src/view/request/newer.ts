import { laterReview } from "../../assess/later-review.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";

/** What was held or made last of the same kind, or examined last, on any clause that an item is about: of an older one nothing is asked any more. */
export function newerOf(evidence: string, context: Context): EvidenceItem | undefined {
  const item = context.evidence.get(evidence)?.item;
  if (item === undefined) return undefined;
  const known = [...context.evidence.values()].flatMap((record) => (context.withheld.has(record.item.id) ? [] : [record.item]));
  return laterReview(item, known, context.result.assessment.as_of).held.at(-1);
}
