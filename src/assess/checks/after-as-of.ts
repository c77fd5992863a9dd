import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Pointer } from "../../model/pointer.ts";
import { isAhead } from "../dates.ts";

/** Evidence that is dated after the as-of date. A plan may well be. A listed source is told once, whatever rests on it. */
export function afterAsOf({ assessment, evidence, asOf }: Decision): Problem[] {
  const { head } = assessment;
  const here = evidence.filter(({ item }) => item.state !== "planned");
  const datedBySource = new Set(here.flatMap(({ item }) => (typeof item.source === "string" && item.dates?.about === undefined ? [item.source] : [])));
  const own = here.flatMap((record): Problem[] => {
    const [date, ...steps] = ownDate(record);
    return date !== undefined && isAhead(date, asOf) ? [raise("evidence/after-as-of", { date, as_of: asOf }, inside(record.spot, ...steps))] : [];
  });
  const listed = (head.data.sources ?? []).flatMap(({ id, published }, index): Problem[] => {
    if (published === undefined || !datedBySource.has(id) || !isAhead(published, asOf)) return [];
    return [raise("evidence/after-as-of", { date: published, as_of: asOf }, { file: head.file, pointer: ["sources", index, "published"] })];
  });
  return [...own, ...listed];
}

/** The date that an item carries itself, and the steps from the item to it. */
function ownDate({ item }: EvidenceRecord): readonly [date: string | undefined, ...steps: Pointer] {
  if (item.dates?.about !== undefined) return [item.dates.about, "dates", "about"];
  return [typeof item.source === "object" ? item.source.published : undefined, "source", "published"];
}
