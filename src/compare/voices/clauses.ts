import type { ClauseResult, ComparedClause, EvidenceItem, Result, Verdict, VoicedFinding, VoicedItem } from "../../model/generated/schemas.ts";
import { matchItems, type Weighed } from "./match.ts";
import { findingVerdict } from "./verdict.ts";

/** One side of a comparison, and what of it may be named. */
export interface Side {
  readonly result: Result;
  readonly isOpen: (item: EvidenceItem) => boolean;
}

/** The verdict on every clause that either side has, in order. */
export interface ClauseVerdict {
  readonly id: string;
  readonly verdict: Verdict;
  readonly self: ClauseResult | undefined;
  readonly other: ClauseResult | undefined;
}

export function clauseVerdicts(self: readonly ClauseResult[], other: readonly ClauseResult[]): readonly ClauseVerdict[] {
  const [mine, theirs] = [self, other].map((all) => new Map(all.map((clause) => [clause.id, clause])));
  const ids = [...new Set([...self, ...other].map(({ id }) => id))];
  return ids.map((id) => {
    const [one, two] = [mine?.get(id), theirs?.get(id)];
    return { id, verdict: findingVerdict(one?.finding.state, two?.finding.state), self: one, other: two };
  });
}

/** A clause on which the two differ, and the evidence that makes the difference: what one of them does not have, or records otherwise. */
export function comparedClause({ id, verdict, self, other }: ClauseVerdict, mine: Side, theirs: Side): ComparedClause {
  const { both, one, other: rest } = self === undefined || other === undefined ? nothing : matchItems(self, mine.result, other, theirs.result);
  return {
    id,
    verdict,
    ...(self && { self: voicedFinding(self) }),
    ...(other && { other: voicedFinding(other) }),
    only_self: one.map((weighed) => voicedItem(weighed, mine)),
    only_other: rest.map((weighed) => voicedItem(weighed, theirs)),
    weighed_differently: both
      .filter(([first, second]) => first.standing.rule !== second.standing.rule)
      .map(([first, second]) => ({
        ...(mine.isOpen(first.item) && theirs.isOpen(second.item) && { title: first.item.title }),
        self: voicedItem(first, mine),
        other: voicedItem(second, theirs),
      })),
  };
}

const nothing: ReturnType<typeof matchItems> = { both: [], one: [], other: [] };

function voicedFinding({ finding: { state, rule }, not_applicable, deferred }: ClauseResult): VoicedFinding {
  const declared = not_applicable?.reason ?? deferred?.reason;
  return { state, rule, ...(declared !== undefined && declared !== "" && { declared }) };
}

function voicedItem({ item, standing: { standing, rule } }: Weighed, { isOpen }: Side): VoicedItem {
  return { ...(isOpen(item) && { id: item.id, title: item.title }), standing, rule };
}
