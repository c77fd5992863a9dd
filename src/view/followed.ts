import { liesBefore } from "../assess/dates.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { lastingKinds } from "../model/kinds.ts";
import { clauseOf } from "../model/reference.ts";
import type { Context } from "./context.ts";

/**
 * The later version of a thing that goes on: of the same kind, in force, on all that this one is on, and without a limitation of its own. What the earlier
 * one lacked is past, and told in the present beside it the two would contradict each other.
 */
export function followedBy(item: EvidenceItem, { result, withheld }: Context): EvidenceItem | undefined {
  return result.evidence.find((record) => !withheld.has(record.item.id) && follows(record.item, item))?.item;
}

/** Whether this is the later version of something else: its day is told then, since the day of the change is what matters. */
export const isLaterVersion = (item: EvidenceItem, { result, withheld }: Context): boolean =>
  result.evidence.some((record) => !withheld.has(record.item.id) && lacksSomething(record.item) && follows(item, record.item));

function follows(later: EvidenceItem, earlier: EvidenceItem): boolean {
  const [then, since] = [earlier.dates?.about, later.dates?.about];
  const on = new Set(later.clauses.map(clauseOf));
  return (
    later.id !== earlier.id &&
    later.kind === earlier.kind &&
    lastingKinds.has(later.kind) &&
    isInForce(later) &&
    isInForce(earlier) &&
    then !== undefined &&
    since !== undefined &&
    liesBefore(then, since) &&
    earlier.clauses.every((clause) => on.has(clauseOf(clause))) &&
    !lacksSomething(later)
  );
}

const isInForce = ({ state, stance }: EvidenceItem): boolean => state === "in_place" && (stance ?? "supports") === "supports";

const lacksSomething = ({ limitations = [] }: EvidenceItem): boolean => limitations.some(({ resolved_on: on }) => on === undefined);
