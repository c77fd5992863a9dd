import { isOver, liesBefore } from "../assess/dates.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import type { Context } from "./context.ts";

/** What has taken the place of something that lapsed. */
interface Successor {
  readonly item: EvidenceItem;
  /** Whether it shows all that the other showed. */
  readonly isWhole: boolean;
}

/**
 * What is of the same kind as something that was valid for a time, bears on a clause of it, is valid for longer and in force: what has been renewed has not
 * lapsed for anybody. That which shows most of it, where there are several.
 */
export function successorOf({ id, kind, clauses, dates }: EvidenceItem, { result, withheld }: Context): Successor | undefined {
  const shown = clauses.map(clauseOf);
  const until = dates?.valid_until;
  if (until === undefined) return undefined;
  const asOf = result.assessment.as_of;
  const isSuccessor = ({ item: other }: (typeof result.evidence)[number]): boolean => {
    const ends = other.dates?.valid_until;
    return (
      other.id !== id &&
      !withheld.has(other.id) &&
      other.kind === kind &&
      other.state === "in_place" &&
      (other.stance ?? "supports") === "supports" &&
      ends !== undefined &&
      liesBefore(until, ends) &&
      !isOver(ends, asOf)
    );
  };
  const [best] = result.evidence
    .filter(isSuccessor)
    .map(({ item }) => ({ item, shared: shown.filter((clause) => item.clauses.map(clauseOf).includes(clause)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return best && { item: best.item, isWhole: best.shared === shown.length };
}
