import { severityOf } from "../assess/adverse.ts";
import { isAhead, liesBefore } from "../assess/dates.ts";
import type { EvidenceItem, JudgementResult, Result } from "../model/generated/schemas.ts";
import type { Judged } from "./judged.ts";

/** When something was or was published, whichever is told. */
export function dateIn({ sources }: Pick<Result, "sources">): (item: EvidenceItem) => string | undefined {
  const published = new Map(sources.map(({ id, published: day }) => [id, day]));
  return ({ dates, source }) => dates?.about ?? (typeof source === "string" ? published.get(source) : source?.published);
}

/** What bears on what was judged. */
export const bearingOn = ({ practices }: Pick<Judged, "practices">): ReadonlySet<string> =>
  new Set(practices.flatMap(({ clauses }) => clauses.flatMap(({ standings }) => standings.map(({ evidence }) => evidence))));

/** The items by which a judgement is out of date, each with its date: who is told that there are some wants to know which. */
export function behind(judged: Judged, result: Result): Partial<Record<JudgementResult["stale"][number], readonly string[]>> {
  const { on, cites } = judged.judgement.item;
  if (on === undefined) return {};
  const bearing = bearingOn(judged);
  const dateOf = dateIn(result);
  const later = result.evidence.flatMap(({ item }) => {
    const date = dateOf(item);
    const isLater = date !== undefined && bearing.has(item.id) && liesBefore(on, date) && !isAhead(date, result.assessment.as_of);
    return isLater ? [{ item, words: `‘${item.id}’, ${date}` }] : [];
  });
  return {
    older_than_evidence: later.flatMap(({ item, words }) => ((cites?.includes(item.id) ?? true) && item.state !== "planned" ? [words] : [])),
    new_finding: later.flatMap(({ item, words }) => (item.stance === "contradicts" && severityOf(item) !== "improvement" ? [words] : [])),
  };
}
