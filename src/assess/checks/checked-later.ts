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

/** Things that were done after the as-of date: looking something up, checking it, closing a matter, resolving a limitation. */
export function checkedLater({ assessment, evidence, asOf }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).map((source, index) => lookedUp(source.accessed, { file: head.file, pointer: ["sources", index] }));
  return [...sources, ...evidence.flatMap(events)].flatMap(({ what, date, spot }) =>
    date !== undefined && isAhead(date, asOf) ? [raise("evidence/checked-later", { what, date, as_of: asOf }, spot)] : [],
  );
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
