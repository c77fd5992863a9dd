import { plainWords } from "../catalogue/reworded.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";

type Line = CrosswalkFile["lines"][number];

/** A line whose review was of other words than the clause has now. */
export interface Outdated {
  readonly index: number;
  readonly line: Line & { readonly reviewed: NonNullable<Line["reviewed"]> };
  /** What was read, and what the clause says now. */
  readonly read: string;
  readonly says: string;
}

/** The words of a clause in one text. */
export const clauseWords = ({ clauses }: Catalogue, id: string): string | undefined => clauses.get(id)?.clause.words.join(" … ");

/**
 * The reviews that are of other words than the clauses have now. A review hangs on the words that somebody read, and not on an id, which other words may
 * have taken. Where a review does not say what was read, it was the words of the catalogue that was filled in.
 * @param root the catalogue of which this one is a copy with words filled in; undefined where it is none
 */
export function outdatedReviews({ lines }: CrosswalkFile, catalogue: Catalogue, root: Catalogue | undefined): readonly Outdated[] {
  return lines.flatMap((line, index): readonly Outdated[] => {
    const { reviewed, to } = line;
    const says = clauseWords(catalogue, to);
    const read = reviewed?.words ?? (root === undefined ? undefined : clauseWords(root, to));
    if (reviewed === undefined || says === undefined || read === undefined || plainWords(says) === plainWords(read)) return [];
    return [{ index, line: { ...line, reviewed }, read, says }];
  });
}

/** What carries an assessment over as it counts now: lines whose review is of other words wait again. */
export function waitingAgain(data: CrosswalkFile, outdated: readonly Outdated[]): CrosswalkFile {
  if (outdated.length === 0) return data;
  const waits = new Set(outdated.map(({ index }) => index));
  return { ...data, lines: data.lines.map((line, index) => (waits.has(index) ? unreviewed(line) : line)) };
}

const unreviewed = ({ reviewed: _, ...line }: Line): Line => line;
