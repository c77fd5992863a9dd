import { reasonNow } from "../catalogue/awaited.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { isCalled } from "../model/catalogue-name.ts";
import type { Crosswalk, CrosswalkFile, EvidenceItem } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";
import { clauseOf } from "../model/reference.ts";

type Line = CrosswalkFile["lines"][number];
type Unplaced = NonNullable<CrosswalkFile["unplaced"]>[number];

/** Where the evidence of an assessment might stand under another catalogue. */
export interface Carried {
  readonly lines: readonly Line[];
  readonly unplaced: readonly Unplaced[];
}

const noKind = "A plan shows no clause, and a clause that asks for one document alone takes no other.";

const noPlace = "The catalogue says of no clause that it might stand there.";

/** Behind the reason for a line whose evidence counts, and not in full. */
export const someWay = "Its kind goes some way, and cannot show the clause by itself.";

/**
 * Proposes where each piece of evidence might stand, and names what has no place: together they name every clause of every item.
 * @param before what was proposed before, and what a person made of it: it stays as it is
 */
export function carriedOver({ practices }: Assessment, { home, target: catalogue }: Ends, crosswalk: Crosswalk, before: readonly Line[] = []): Carried {
  // What was made for the new edition is not carried over to it.
  const items = practices.flatMap(({ data }) => data.evidence ?? []).flatMap((item) => (ownClauses(item, home).length === 0 ? [] : [item]));
  const all = new Set(practices.flatMap(({ data }) => (data.evidence ?? []).map(({ id }) => id)));
  const lines = items.flatMap((item) => {
    const known = before.filter(({ evidence }) => evidence === item.id);
    return [...known, ...proposed(item, ownClauses(item, home), catalogue, crosswalk).filter(({ to }) => !known.some((line) => line.to === to))];
  });
  const orphans = before.filter(({ evidence }) => !all.has(evidence));
  return { lines: [...lines, ...orphans], unplaced: items.flatMap((item) => unplacedOf(item, ownClauses(item, home), lines, catalogue.file)) };
}

/** The catalogue from which an assessment is carried over, and that to which. */
interface Ends {
  readonly home: Catalogue;
  readonly target: Catalogue;
}

function proposed(item: EvidenceItem, own: readonly string[], { clauses }: Catalogue, { lines }: Crosswalk): readonly Line[] {
  const fitting = lines.filter(({ from, to }) => own.includes(from) && fits(item, clauses.get(to)?.clause.kinds ?? []));
  const isPartial = (to: string): boolean => item.stance !== "contradicts" && clauses.get(to)?.clause.kinds.includes(item.kind) !== true;
  const places = [...new Set(fitting.map(({ to }) => to))];
  // Of several places that is offered first whose words are those of the title: a confidentiality policy is first of all that.
  const likeness = new Map(places.map((to) => [to, inCommon(item.title, clauses.get(to)?.clause.words ?? [])]));
  return places
    .toSorted((one, other) => Number(isPartial(one)) - Number(isPartial(other)) || (likeness.get(other) ?? 0) - (likeness.get(one) ?? 0))
    .map((to): Line => {
      const same = fitting.filter((line) => line.to === to);
      const shows = item.clauses.find((one) => typeof one === "object" && one.shows !== undefined && same.some(({ from }) => from === one.clause));
      return {
        evidence: item.id,
        from: same.map(({ from }) => from),
        to,
        ...(typeof shows === "object" && shows.shows !== undefined && { shows: shows.shows }),
        because: [...new Set(same.map(({ because }) => because)), ...(isPartial(to) ? [someWay] : [])].join(" "),
      };
    });
}

/**
 * What speaks against a clause speaks against it, whatever it is. What speaks for it counts by the rules where it is of a kind that can show it, and some
 * way where it is of another, unless it is a plan. A clause that takes one kind alone asks for that very document.
 */
const fits = ({ kind, stance }: EvidenceItem, kinds: readonly string[]): boolean =>
  stance === "contradicts" || kinds.includes(kind) || (kinds.length > 1 && kindNature[kind] !== "plan");

/** How many of the telling words of a title stand in the words of a clause. */
function inCommon(title: string, words: readonly string[]): number {
  const said = new Set(tellingWords(words.join(" ")));
  return new Set(tellingWords(title).filter((word) => said.has(word))).size;
}

const tellingWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** The clauses of the catalogue from which it is carried over. Another catalogue is named, or its id is one that is not there. */
const ownClauses = ({ clauses }: EvidenceItem, home: Catalogue): readonly string[] =>
  clauses
    .filter((one) => typeof one === "string" || one.of === undefined || isCalled(home.file, one.of))
    .map(clauseOf)
    .filter((id) => home.clauses.has(id));

/** The clauses of an item from which no line leads on, with the reason. */
function unplacedOf(item: EvidenceItem, own: readonly string[], lines: readonly Line[], code: Catalogue["file"]): readonly Unplaced[] {
  const { crosswalk } = code;
  const carried = new Set(lines.filter(({ evidence }) => evidence === item.id).flatMap(({ from }) => from));
  const byReason = new Map<string, string[]>();
  for (const clause of own) {
    if (carried.has(clause)) continue;
    const leads = crosswalk?.lines.some(({ from }) => from === clause);
    const gap = crosswalk?.unplaced?.find(({ from }) => from.includes(clause));
    const because = gap === undefined ? (leads ? noKind : noPlace) : reasonNow(gap, code);
    byReason.set(because, [...(byReason.get(because) ?? []), clause]);
  }
  return [...byReason].map(([because, from]) => ({ evidence: item.id, from, because }));
}
