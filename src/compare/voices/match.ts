import type { ClauseResult, EvidenceItem, Result, Source, Standing } from "../../model/generated/schemas.ts";

/** One side's item with its standing for a clause. */
export interface Weighed {
  readonly item: EvidenceItem;
  readonly standing: Standing;
}

/** The items that two assessments have for one clause: those of one side only, and those that both have. */
export interface Matched {
  readonly both: readonly (readonly [one: Weighed, other: Weighed])[];
  readonly one: readonly Weighed[];
  readonly other: readonly Weighed[];
}

/**
 * Which items of two assessments are the same thing. Two bodies give their items ids of their own, so an item is the same where the
 * address behind it is the same, or the id, or the title; each is matched once, the surest way first.
 */
export function matchItems(clause: ClauseResult, result: Result, otherClause: ClauseResult, otherResult: Result): Matched {
  let one = weighedIn(clause, result);
  let other = weighedIn(otherClause, otherResult);
  const both: (readonly [Weighed, Weighed])[] = [];
  for (const nameOf of ways) {
    const names = new Map(other.flatMap((weighed) => namesOf(nameOf, weighed.item, otherResult).map((name) => [name, weighed] as const)));
    const taken = new Set<Weighed>();
    for (const weighed of one) {
      const match = namesOf(nameOf, weighed.item, result)
        .map((name) => names.get(name))
        .find((found) => found !== undefined && !taken.has(found));
      if (match === undefined) continue;
      both.push([weighed, match]);
      taken.add(weighed).add(match);
    }
    one = one.filter((weighed) => !taken.has(weighed));
    other = other.filter((weighed) => !taken.has(weighed));
  }
  return { both, one, other };
}

function weighedIn({ standings }: ClauseResult, { evidence }: Result): readonly Weighed[] {
  const items = new Map(evidence.map(({ item }) => [item.id, item]));
  return standings.flatMap((standing) => {
    const item = items.get(standing.evidence);
    return item === undefined ? [] : [{ item, standing }];
  });
}

type Way = (item: EvidenceItem, result: Result) => readonly string[];

/** What an item may be recognised by. In a copy for the public those for internal use all look the same, so none of them is. */
function namesOf(way: Way, item: EvidenceItem, result: Result): readonly string[] {
  return result.withheld !== undefined && item.audience === "internal" ? [] : way(item, result);
}

const ways: readonly Way[] = [({ id }) => [id], (item, result) => addressesOf(item, result), ({ title }) => [title.toLowerCase().replace(/\s+/g, " ").trim()]];

function addressesOf({ source }: EvidenceItem, { sources }: Result): readonly string[] {
  const locator: Omit<Source, "id"> | undefined = typeof source === "string" ? sources.find(({ id }) => id === source) : source;
  return [locator?.url, locator?.archived_url].flatMap((url) => (url === undefined ? [] : [url.replace(/^https?:\/\//, "").replace(/(?<![/#])[/#]+$/, "")]));
}
