import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";
import { isAhead } from "../dates.ts";

/** Evidence that is dated after the as-of date. A plan may well be. A listed source is told once, whatever rests on it. */
export function afterAsOf({ assessment, evidence, asOf }: Decision): Problem[] {
  const { head } = assessment;
  const here = evidence.filter(({ item }) => item.state !== "planned");
  const listed = (head.data.sources ?? []).flatMap(({ id, published }, index) =>
    here.some(({ item }) => item.source === id && item.dates?.about === undefined)
      ? [{ date: published, spot: { file: head.file, pointer: ["sources", index, "published"] } }]
      : [],
  );
  return [...here.flatMap(ownDate), ...listed].flatMap(({ date, spot }) =>
    date !== undefined && isAhead(date, asOf) ? [raise("evidence/after-as-of", { date, as_of: asOf }, spot)] : [],
  );
}

function ownDate({ item, spot }: EvidenceRecord): { date: string | undefined; spot: Spot }[] {
  if (item.dates?.about !== undefined) return [{ date: item.dates.about, spot: inside(spot, "dates", "about") }];
  return typeof item.source === "object" ? [{ date: item.source.published, spot: inside(spot, "source", "published") }] : [];
}
