import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Pointer, Spot } from "../../model/pointer.ts";
import { isAhead } from "../dates.ts";
import { judgedOf } from "../judged.ts";

/** Something that was done on a date that lies ahead: to which entry first, at which step from it, and to how many. */
interface Occasion {
  readonly what: string;
  readonly date: string;
  readonly entry: Spot;
  readonly steps: Pointer;
  count: number;
}

const accessed: Pointer = ["accessed"];
const published: Pointer = ["published"];
const sourceAccessed: Pointer = ["source", "accessed"];
const sourcePublished: Pointer = ["source", "published"];
const verifiedOn: Pointer = ["verification", "on"];
const closedOn: Pointer = ["closed", "on"];

/**
 * Things that were done after the as-of date: publishing, looking something up, checking it, closing a matter, resolving a limitation.
 * Where nobody wrote the as-of date down, it is the latest day there is, and nobody has judged or asked after it either. What was done to
 * several entries on the same date is told once: the mistake is then in the as-of date.
 */
export function checkedLater(decision: Decision): Problem[] {
  const { assessment, evidence, asOf } = decision;
  const occasions = new Map<string, Occasion>();
  const note = (what: string, date: string | undefined, entry: Spot, steps: Pointer): void => {
    if (date === undefined || !isAhead(date, asOf)) return;
    const known = occasions.get(`${what} ${date}`);
    if (known === undefined) occasions.set(`${what} ${date}`, { what, date, entry, steps, count: 1 });
    else known.count += 1;
  };
  const { head } = assessment;
  // What is dated by itself is told by that date where it lies ahead; then its document adds nothing.
  const isDated = ({ item }: EvidenceRecord): boolean => item.dates?.about !== undefined && !isAhead(item.dates.about, asOf) && item.state !== "planned";
  const restedOn = new Set(evidence.flatMap((one) => (isDated(one) && typeof one.item.source === "string" ? [one.item.source] : [])));
  for (const [index, source] of (head.data.sources ?? []).entries()) {
    const entry = { file: head.file, pointer: ["sources", index] };
    note("This was looked up", source.accessed, entry, accessed);
    if (restedOn.has(source.id)) note("This was published", source.published, entry, published);
  }
  for (const record of evidence) {
    const { item, spot } = record;
    if (typeof item.source === "object") {
      note("This was looked up", item.source.accessed, spot, sourceAccessed);
      if (isDated(record)) note("This was published", item.source.published, spot, sourcePublished);
    }
    note("This was checked", item.verification?.on, spot, verifiedOn);
    note("This was closed", item.closed?.on, spot, closedOn);
    for (const [index, { resolved_on }] of (item.limitations ?? []).entries())
      note("This limitation was resolved", resolved_on, spot, ["limitations", index, "resolved_on"]);
  }
  if (head.data.as_of === undefined) noteHappened(decision, note);
  return [...occasions.values()].map(({ what, date, entry, steps, count }) => {
    const others = count === 1 ? undefined : count === 2 ? "so was one other" : `so were ${count - 1} others`;
    return raise("evidence/checked-later", { what, date, as_of: asOf, others }, inside(entry, ...steps));
  });
}

/** What may come some weeks after the as-of date, as people ask and judge on evidence of a day that is over, and cannot come after today. */
function noteHappened(decision: Decision, note: (what: string, date: string | undefined, entry: Spot, steps: Pointer) => void): void {
  const { head } = decision.assessment;
  for (const { judgement } of judgedOf(decision)) note("This was judged", judgement.item.on, judgement.spot, ["on"]);
  for (const { item, spot } of decision.asks) {
    note("This was asked", item.raised?.on, spot, ["raised", "on"]);
    note("This was closed", item.closed?.on, spot, closedOn);
    for (const [index, { on }] of (item.progress ?? []).entries()) note("This was done", on, spot, ["progress", index, "on"]);
  }
  const main = { file: head.file, pointer: [] };
  note("The earlier letter went out", head.data.letter?.earlier?.date, main, ["letter", "earlier", "date"]);
  for (const [index, { on, decided_on: decided }] of (head.data.corrections ?? []).entries()) {
    note("This was corrected", on, main, ["corrections", index, "on"]);
    note("This was decided", decided, main, ["corrections", index, "decided_on"]);
  }
}
