import type { EvidenceItem } from "../model/generated/schemas.ts";
import { examinations } from "../model/kinds.ts";
import { clauseOf } from "../model/reference.ts";
import { hasCome, isOver, liesBefore } from "./dates.ts";
import { isInUse } from "./in-use.ts";

/** What came of a review that was due. */
export interface LaterReview {
  /** What was held or made later and covers some of the same, the earliest first. */
  readonly held: readonly EvidenceItem[];
  /** The clauses of the item for which none of that does: for these the review is still to come. */
  readonly due: readonly string[];
}

/**
 * What ends the wait for a review of something: a later thing of the same kind, or a later examination, in place and about the same clauses. A day that was
 * set and missed is no news once somebody has looked; where only a part was looked at, the rest goes on waiting.
 */
export function laterReview(item: EvidenceItem, others: readonly EvidenceItem[], asOf: string): LaterReview {
  const from = item.dates?.about ?? item.dates?.review_due;
  const held = others
    .filter(
      (other) =>
        other.id !== item.id &&
        (other.kind === item.kind || examinations.has(other.kind)) &&
        other.state === "in_place" &&
        isInUse(other, asOf) &&
        isLater(other, from, asOf) &&
        item.clauses.some((reference) => covers(other, reference)),
    )
    .toSorted((a, b) => ((a.dates?.about ?? "") < (b.dates?.about ?? "") ? -1 : 1));
  return { held, due: item.clauses.filter((reference) => !held.some((other) => covers(other, reference))).map(clauseOf) };
}

/** Whether a day that was set for an item is over. One before the item itself is a slip, which is told elsewhere. */
export function isPast(date: string | undefined, { dates }: EvidenceItem, asOf: string): date is string {
  return date !== undefined && isOver(date, asOf) && (dates?.about === undefined || !liesBefore(date, dates.about));
}

function isLater({ dates }: EvidenceItem, from: string | undefined, asOf: string): boolean {
  return from !== undefined && dates?.about !== undefined && liesBefore(from, dates.about) && hasCome(dates.about, asOf);
}

/** Whether an item is about a clause, and about as much of it. */
function covers({ clauses }: EvidenceItem, reference: EvidenceItem["clauses"][number]): boolean {
  const wanted = partsOf(reference);
  return clauses.some((one) => {
    const parts = partsOf(one);
    return clauseOf(one) === clauseOf(reference) && (parts === undefined || (wanted?.every((part) => parts.includes(part)) ?? false));
  });
}

const partsOf = (reference: EvidenceItem["clauses"][number]): readonly string[] | undefined => (typeof reference === "string" ? undefined : reference.parts);
