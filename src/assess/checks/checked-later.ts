import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Pointer, Spot } from "../../model/pointer.ts";
import { isAhead } from "../dates.ts";

/** Something that was done to an entry: on which date, and at which step from the entry that is written. */
interface Event {
  readonly what: string;
  readonly date: string | undefined;
  readonly entry: Spot;
  readonly steps: Pointer;
}

/**
 * Things that were done after the as-of date: looking something up, checking it, closing a matter, resolving a limitation.
 * What was done to several entries on the same date is told once: the mistake is then in the as-of date.
 */
export function checkedLater({ assessment, evidence, asOf }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).map((source, index) => lookedUp(source.accessed, { file: head.file, pointer: ["sources", index] }));
  const occasions = new Map<string, Event & { date: string; count: number }>();
  for (const event of [...sources, ...evidence.flatMap(events)]) {
    const { what, date } = event;
    if (date === undefined || !isAhead(date, asOf)) continue;
    const occasion = occasions.get(`${what} ${date}`) ?? { ...event, date, count: 0 };
    occasions.set(`${what} ${date}`, { ...occasion, count: occasion.count + 1 });
  }
  return [...occasions.values()].map(({ what, date, entry, steps, count }) => {
    const others = count === 1 ? undefined : count === 2 ? "one other" : `${count - 1} others`;
    return raise("evidence/checked-later", { what, date, as_of: asOf, others }, inside(entry, ...steps));
  });
}

const checked: Pointer = ["verification", "on"];
const closed: Pointer = ["closed", "on"];
const accessed: Pointer = ["accessed"];

function events({ item, spot }: EvidenceRecord): Event[] {
  const found: Event[] = [];
  if (typeof item.source === "object") found.push({ what: "This was looked up", date: item.source.accessed, entry: spot, steps: ["source", "accessed"] });
  if (item.verification !== undefined) found.push({ what: "This was checked", date: item.verification.on, entry: spot, steps: checked });
  if (item.closed !== undefined) found.push({ what: "This was closed", date: item.closed.on, entry: spot, steps: closed });
  for (const [index, { resolved_on }] of (item.limitations ?? []).entries()) {
    found.push({ what: "This limitation was resolved", date: resolved_on, entry: spot, steps: ["limitations", index, "resolved_on"] });
  }
  return found;
}

function lookedUp(date: string | undefined, entry: Spot): Event {
  return { what: "This was looked up", date, entry, steps: accessed };
}
