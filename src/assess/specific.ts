import type { EvidenceItem } from "../model/generated/schemas.ts";
import { mostWithoutShows } from "../model/profile.ts";

/** What an item says that it shows for one clause. The same sentence for several clauses says it for none of them. */
export function showsFor(item: EvidenceItem, clause: string): string | undefined {
  const { first, by } = saidIn(item);
  const said = first.get(clause);
  return said === undefined || (by.get(said)?.size ?? 0) > 1 ? undefined : said;
}

/** Whether an item names so many clauses that it has to say what it shows for each, and does not say it for this one. */
export function isUnspecific(item: EvidenceItem, clause: string): boolean {
  return item.clauses.length > mostWithoutShows && showsFor(item, clause) === undefined;
}

/** What is said for each clause first, and by which clauses each sentence is said. */
interface Said {
  readonly first: ReadonlyMap<string, string>;
  readonly by: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What was read of an item: it is asked for each clause that it names, of which there may be very many. */
const known = new WeakMap<EvidenceItem, Said>();

function saidIn(item: EvidenceItem): Said {
  const said = known.get(item) ?? readFrom(item);
  known.set(item, said);
  return said;
}

function readFrom({ clauses }: EvidenceItem): Said {
  const first = new Map<string, string>();
  const by = new Map<string, Set<string>>();
  for (const reference of clauses) {
    if (typeof reference !== "object" || reference.shows === undefined) continue;
    const { clause } = reference;
    const shows = reference.shows.trim();
    if (!first.has(clause)) first.set(clause, shows);
    const named = by.get(shows);
    if (named === undefined) by.set(shows, new Set([clause]));
    else named.add(clause);
  }
  return { first, by };
}
