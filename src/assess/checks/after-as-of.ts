import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isAhead } from "../dates.ts";

/** Evidence that is dated after the as-of date. A plan may well be. A listed source is told once, whatever rests on it. */
export function afterAsOf({ assessment, evidence, asOf }: Decision): Problem[] {
  const { head } = assessment;
  const here = evidence.filter(({ item }) => item.state !== "planned");
  const datedBySource = new Set(here.map(({ item }) => (item.dates?.about === undefined ? item.source : undefined)));
  const own = here.flatMap(({ item, spot }): Problem[] => {
    const about = item.dates?.about;
    const date = about ?? (typeof item.source === "object" ? item.source.published : undefined);
    if (date === undefined || !isAhead(date, asOf)) return [];
    return [raise("evidence/after-as-of", { date, as_of: asOf }, about === undefined ? inside(spot, "source", "published") : inside(spot, "dates", "about"))];
  });
  const listed = (head.data.sources ?? []).flatMap(({ id, published }, index): Problem[] => {
    if (published === undefined || !datedBySource.has(id) || !isAhead(published, asOf)) return [];
    return [raise("evidence/after-as-of", { date: published, as_of: asOf }, { file: head.file, pointer: ["sources", index, "published"] })];
  });
  return [...own, ...listed];
}
