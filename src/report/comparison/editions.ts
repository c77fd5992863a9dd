import type { ComparedClause, ComparedPractice, ComparisonDocument, VerdictCounts } from "../../model/generated/schemas.ts";
import { editionVerdicts, verdictWords, comparisonWords as words } from "../../view/style/comparison.ts";
import { filled } from "../../view/style/text.ts";

/* What is said otherwise where one body is set beside itself under two editions. */

export type Verdicts = typeof verdictWords;

/** What the verdicts are called: of two editions none is anybody's own. */
export const verdictsOf = ({ editions }: Pick<ComparisonDocument, "editions">): Verdicts => (editions === undefined ? verdictWords : editionVerdicts);

type Document = Pick<ComparisonDocument, "editions" | "practices" | "counts">;

/** Whether a clause was higher before, and lines that lead to it wait for a review: then it may be lower for that alone. */
export const isWaiting = ({ id, verdict }: ComparedClause, { editions }: Pick<Document, "editions">): boolean =>
  verdict === "self_higher" && editions?.waiting?.includes(id.split("/").at(-1) ?? "") === true;

/** "Pairs of clauses that the crosswalk puts together: 3 agree, 8 wait for a review." Practices stand one after the other, and counting them would say nothing. */
export function countEditions(document: Document, countWords: (counts: VerdictCounts) => string): string {
  const { clauses: counts } = document.counts;
  const waits = document.practices.flatMap(({ clauses }) => clauses).filter((clause) => isWaiting(clause, document)).length;
  const counted = countWords({ ...counts, self_higher: counts.self_higher - waits });
  if (waits === 0) return `Pairs of clauses that the crosswalk puts together: ${counted}.`;
  const apart = `${waits} ${waits === 1 ? words.waits : words.waitMany}`;
  return `Pairs of clauses that the crosswalk puts together: ${counted === "none" ? apart : `${counted}, ${apart}`}.`;
}

/** That a practice is only in one of the two editions, which is nothing that cannot be compared; undefined where it is in both. */
export function onlyUnder({ position: { self, other } }: ComparedPractice, { editions }: Pick<Document, "editions">): string | undefined {
  if (editions === undefined || (self !== undefined && other !== undefined)) return undefined;
  return filled(words.onlyUnder, { edition: filled(words.edition, { edition: self === undefined ? editions.other : editions.self }) });
}

/** What is put together first, and behind it what is only in one of them. */
export function pairsFirst<One extends { readonly agreeing: number; readonly differing: number }>(
  practices: readonly One[],
  { editions }: Pick<Document, "editions">,
): One[] {
  const isPaired = ({ agreeing, differing }: One): boolean => editions !== undefined && agreeing + differing > 0;
  return [...practices.filter(isPaired), ...practices.filter((one) => !isPaired(one))];
}

/** A clause of the one edition beside the one of the other that the crosswalk puts with it. */
export interface PairRow {
  readonly self: string;
  readonly other: string;
  readonly selfState: string;
  readonly otherState: string;
  readonly verdict: string;
}

/**
 * Both editions in one table: each pair of clauses on which they differ. Practices stand one after the other in two editions, and a table of them would
 * have a hole in every row.
 */
export function pairRows(document: Document, stateText: (state: string) => string): readonly PairRow[] {
  const verdicts = verdictsOf(document);
  const state = (finding: ComparedClause["self"]): string => (finding === undefined ? words.notThere : stateText(finding.state));
  return document.practices
    .flatMap(({ clauses }) => clauses)
    .map((clause) => {
      const [self = "", other = ""] = clause.id.split("/");
      const verdict = isWaiting(clause, document) ? words.waits : verdicts[clause.verdict];
      return { self, other, selfState: state(clause.self), otherState: state(clause.other), verdict };
    });
}
