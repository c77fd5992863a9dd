import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Pointer, Spot } from "../../model/pointer.ts";
import { isAhead } from "../dates.ts";

/** Something that was done on a date that lies ahead: to which entry first, at which step from it, and to how many. */
interface Occasion {
  readonly what: string;
  readonly date: string;
  readonly entry: Spot;
  readonly steps: Pointer;
  count: number;
}

const accessed: Pointer = ["accessed"];
const sourceAccessed: Pointer = ["source", "accessed"];
const verifiedOn: Pointer = ["verification", "on"];
const closedOn: Pointer = ["closed", "on"];

/**
 * Things that were done after the as-of date: looking something up, checking it, closing a matter, resolving a limitation.
 * What was done to several entries on the same date is told once: the mistake is then in the as-of date.
 */
export function checkedLater({ assessment, evidence, asOf }: Decision): Problem[] {
  const occasions = new Map<string, Occasion>();
  const note = (what: string, date: string | undefined, entry: Spot, steps: Pointer): void => {
    if (date === undefined || !isAhead(date, asOf)) return;
    const known = occasions.get(`${what} ${date}`);
    if (known === undefined) occasions.set(`${what} ${date}`, { what, date, entry, steps, count: 1 });
    else known.count += 1;
  };
  const { head } = assessment;
  for (const [index, source] of (head.data.sources ?? []).entries())
    note("This was looked up", source.accessed, { file: head.file, pointer: ["sources", index] }, accessed);
  for (const { item, spot } of evidence) {
    if (typeof item.source === "object") note("This was looked up", item.source.accessed, spot, sourceAccessed);
    note("This was checked", item.verification?.on, spot, verifiedOn);
    note("This was closed", item.closed?.on, spot, closedOn);
    for (const [index, { resolved_on }] of (item.limitations ?? []).entries())
      note("This limitation was resolved", resolved_on, spot, ["limitations", index, "resolved_on"]);
  }
  return [...occasions.values()].map(({ what, date, entry, steps, count }) => {
    const others = count === 1 ? undefined : count === 2 ? "so was one other" : `so were ${count - 1} others`;
    return raise("evidence/checked-later", { what, date, as_of: asOf, others }, inside(entry, ...steps));
  });
}
