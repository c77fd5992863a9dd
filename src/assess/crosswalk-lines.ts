import type { Assessment } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Crosswalk, CrosswalkFile, EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";

type Line = CrosswalkFile["lines"][number];
type Unplaced = NonNullable<CrosswalkFile["unplaced"]>[number];

/** Where the evidence of an assessment might stand under another catalogue. */
export interface Carried {
  readonly lines: readonly Line[];
  readonly unplaced: readonly Unplaced[];
}

const noKind = "Evidence of this kind cannot show the clause that it might have stood for.";

/**
 * Proposes where each piece of evidence might stand, and names what has no place: together they name every clause of every item.
 * @param before what was proposed before, and what a person made of it: it stays as it is
 */
export function carriedOver({ practices }: Assessment, catalogue: Catalogue, crosswalk: Crosswalk, before: readonly Line[] = []): Carried {
  const items = practices.flatMap(({ data }) => data.evidence ?? []);
  const lines = items.flatMap((item) => {
    const known = before.filter(({ evidence }) => evidence === item.id);
    return [...known, ...proposed(item, catalogue, crosswalk).filter(({ to }) => !known.some((line) => line.to === to))];
  });
  const orphans = before.filter(({ evidence }) => !items.some(({ id }) => id === evidence));
  return { lines: [...lines, ...orphans], unplaced: items.flatMap((item) => unplacedOf(item, lines, crosswalk)) };
}

function proposed(item: EvidenceItem, { clauses }: Catalogue, { lines }: Crosswalk): readonly Line[] {
  const own = ownClauses(item);
  const fitting = lines.filter(({ from, to }) => own.includes(from) && fits(item, clauses.get(to)?.clause.kinds ?? []));
  return [...new Set(fitting.map(({ to }) => to))].map((to): Line => {
    const same = fitting.filter((line) => line.to === to);
    const shows = item.clauses.find((one) => typeof one === "object" && one.shows !== undefined && same.some(({ from }) => from === one.clause));
    return {
      evidence: item.id,
      from: same.map(({ from }) => from),
      to,
      ...(typeof shows === "object" && shows.shows !== undefined && { shows: shows.shows }),
      because: [...new Set(same.map(({ because }) => because))].join(" "),
    };
  });
}

/** What speaks against a clause speaks against it, whatever it is; what speaks for it has to be of a kind that can. */
const fits = ({ kind, stance }: EvidenceItem, kinds: readonly string[]): boolean => stance === "contradicts" || kinds.includes(kind);

/** The clauses of the assessment's own catalogue. */
const ownClauses = ({ clauses }: EvidenceItem): readonly string[] => clauses.filter((one) => typeof one === "string" || one.of === undefined).map(clauseOf);

/** The clauses of an item from which no line leads on, with the reason. */
function unplacedOf(item: EvidenceItem, lines: readonly Line[], crosswalk: Crosswalk): readonly Unplaced[] {
  const carried = new Set(lines.filter(({ evidence }) => evidence === item.id).flatMap(({ from }) => from));
  const byReason = new Map<string, string[]>();
  for (const clause of ownClauses(item)) {
    if (carried.has(clause)) continue;
    const because = crosswalk.unplaced?.find(({ from }) => from.includes(clause))?.because ?? noKind;
    byReason.set(because, [...(byReason.get(because) ?? []), clause]);
  }
  return [...byReason].map(([because, from]) => ({ evidence: item.id, from, because }));
}
