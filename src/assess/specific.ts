import type { EvidenceItem } from "../model/generated/schemas.ts";
import { mostWithoutShows } from "../model/profile.ts";

/** What an item says that it shows for one clause. The same sentence for several clauses says it for none of them. */
export function showsFor(item: EvidenceItem, clause: string): string | undefined {
  const said = saidFor(item, clause);
  if (said === undefined) return undefined;
  const isRepeated = item.clauses.some((other) => typeof other === "object" && other.clause !== clause && other.shows?.trim() === said);
  return isRepeated ? undefined : said;
}

/** Whether an item names so many clauses that it has to say what it shows for each, and does not say it for this one. */
export function isUnspecific(item: EvidenceItem, clause: string): boolean {
  return item.clauses.length > mostWithoutShows && showsFor(item, clause) === undefined;
}

function saidFor({ clauses }: EvidenceItem, clause: string): string | undefined {
  for (const reference of clauses)
    if (typeof reference === "object" && reference.clause === clause && reference.shows !== undefined) return reference.shows.trim();
  return undefined;
}
