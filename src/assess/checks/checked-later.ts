import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";
import { isAhead } from "../dates.ts";

interface Event {
  readonly what: string;
  readonly date: string | undefined;
  readonly spot: Spot;
}

/**
 * Things that were done after the as-of date: looking something up, checking it, closing a matter, resolving a limitation.
 * What was done to several entries on the same date is told once: the mistake is then in the as-of date.
 */
export function checkedLater({ assessment, evidence, asOf }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).map((source, index) => lookedUp(source.accessed, { file: head.file, pointer: ["sources", index] }));
  const occasions = new Map<string, Event & { date: string; count: number }>();
  for (const { what, date, spot } of [...sources, ...evidence.flatMap(events)]) {
    if (date === undefined || !isAhead(date, asOf)) continue;
    const occasion = occasions.get(`${what} ${date}`) ?? { what, date, spot, count: 0 };
    occasions.set(`${what} ${date}`, { ...occasion, count: occasion.count + 1 });
  }
  return [...occasions.values()].map(({ what, date, spot, count }) => {
    const others = count === 1 ? undefined : count === 2 ? "one other" : `${count - 1} others`;
    return raise("evidence/checked-later", { what, date, as_of: asOf, others }, spot);
  });
}

function events({ item, spot }: EvidenceRecord): Event[] {
  return [
    ...(typeof item.source === "object" ? [lookedUp(item.source.accessed, inside(spot, "source"))] : []),
    { what: "This was checked", date: item.verification?.on, spot: inside(spot, "verification", "on") },
    { what: "This was closed", date: item.closed?.on, spot: inside(spot, "closed", "on") },
    ...(item.limitations ?? []).map(({ resolved_on }, index) => ({
      what: "This limitation was resolved",
      date: resolved_on,
      spot: inside(spot, "limitations", index, "resolved_on"),
    })),
  ];
}

function lookedUp(date: string | undefined, spot: Spot): Event {
  return { what: "This was looked up", date, spot: inside(spot, "accessed") };
}
