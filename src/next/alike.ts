import type { Matter } from "../compare/matter.ts";
import type { Deed } from "../model/generated/schemas.ts";

/** Which items are alike in all by which anything is decided: what is done to one of them does what it does to another. */
export interface Alike {
  /** A name for items that are alike; of one that has no like, its own. */
  readonly nameOf: (item: string) => string;
  /** A name for deeds that do the same. */
  readonly keyOf: (deeds: readonly Deed[]) => string;
}

/**
 * Finds what is alike. Of many items that say the same of the same clauses each needs the same, and to decide everything again for each would take the
 * square of their number. An item that something else names has no like.
 */
export function alikeIn(matter: Matter): Alike {
  const named = new Set<string>();
  const { evidence, asks, notApplicable, deferred } = matter;
  const contents = new Map<string, string>();
  for (const [key, { item, practice }] of evidence) {
    const { id: _id, title: _title, statement: _statement, ...rest } = item;
    eachText(rest, named);
    contents.set(key, JSON.stringify([practice, rest]));
  }
  for (const other of [asks, notApplicable, deferred]) for (const value of other.values()) eachText(value, named);
  const first = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [key, { item }] of evidence) {
    if (key !== item.id || named.has(key)) continue;
    const content = contents.get(key) ?? "";
    const known = first.get(content) ?? key;
    first.set(content, known);
    names.set(key, known);
  }
  const nameOf = (item: string): string => names.get(item) ?? item;
  return { nameOf, keyOf: (deeds) => keyOf(deeds, nameOf) };
}

function eachText(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) eachText(one, into);
}

/** All that is done to one item stays together: two things done to one are not the same as one to each of two that are alike. */
function keyOf(deeds: readonly Deed[], nameOf: Alike["nameOf"]): string {
  const byItem = new Map<string, string[]>();
  for (const deed of deeds) {
    const { evidence, ...rest } = deed;
    const done = byItem.get(evidence ?? "") ?? [];
    done.push(JSON.stringify(rest));
    byItem.set(evidence ?? "", done);
  }
  return [...byItem]
    .map(([item, done]) => JSON.stringify([nameOf(item), done.sort()]))
    .sort()
    .join();
}
