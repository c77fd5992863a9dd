import type { Pointer } from "../model/pointer.ts";
import { type Fixer, valueAt } from "./context.ts";

/** The same word twice in a list: the later one goes. */
export const repeated: Fixer = ({ value, at }) => (typeof value === "object" || value === undefined ? undefined : { kind: "remove", at });

/** A clause that an item names twice: the mention goes that says nothing beyond the other. */
export const clauseTwice: Fixer = ({ problem: { args }, at, file }) => {
  const list = at.slice(0, at.findLastIndex((step) => typeof step === "number") + 1);
  const clauses = valueAt(file.data, list.slice(0, -1));
  if (!Array.isArray(clauses)) return undefined;
  const spare = sparesIn(clauses).get(args["clause"]);
  return spare === undefined ? undefined : { kind: "remove", at: [...list.slice(0, -1), spare] satisfies Pointer };
};

/** What was found in a list: each of its mistakes asks for it. */
const knownSpares = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>();

/** For each clause of a list the last mention that says nothing beyond another one. */
function sparesIn(clauses: readonly unknown[]): ReadonlyMap<unknown, number> {
  const found = knownSpares.get(clauses) ?? new Map(groups(clauses).flatMap(([name, mentions]) => spareOf(name, mentions)));
  knownSpares.set(clauses, found);
  return found;
}

interface Mention {
  readonly mention: unknown;
  readonly index: number;
}

function groups(clauses: readonly unknown[]): readonly (readonly [name: unknown, mentions: readonly Mention[]])[] {
  const found = new Map<unknown, Mention[]>();
  for (const [index, mention] of clauses.entries()) {
    const name = nameOf(mention);
    const known = found.get(name);
    if (known === undefined) found.set(name, [{ mention, index }]);
    else known.push({ mention, index });
  }
  return [...found];
}

function spareOf(name: unknown, mentions: readonly Mention[]): [unknown, number][] {
  // Only what names the first of its parts as well can say all that it says.
  const by = new Map<unknown, Mention[]>();
  for (const one of mentions)
    for (const part of new Set(partsOf(one.mention))) {
      const known = by.get(part);
      if (known === undefined) by.set(part, [one]);
      else known.push(one);
    }
  const others = (mention: unknown): readonly Mention[] => {
    const [part] = partsOf(mention);
    return part === undefined ? mentions : (by.get(part) ?? []);
  };
  const spare = mentions.findLast(({ mention, index }) => others(mention).some((other) => other.index !== index && says(other.mention, mention)));
  return spare === undefined ? [] : [[name, spare.index]];
}

const nameOf = (mention: unknown): unknown => (typeof mention === "object" && mention !== null ? (mention as { clause?: unknown }).clause : mention);

const partsOf = (mention: unknown): readonly unknown[] => {
  const parts = typeof mention === "object" && mention !== null ? (mention as { parts?: unknown }).parts : undefined;
  return Array.isArray(parts) ? parts : [];
};

/** Whether one mention says all that another does. */
const says = (one: unknown, other: unknown): boolean => partsOf(other).every((part) => partsOf(one).includes(part));

/** Clauses that are not in the order of the catalogue. Where those of the file are in order, there is nothing to put right in it. */
export const clauseOrder: Fixer = ({ value, at, context: { catalogue } }) => {
  if (!Array.isArray(value)) return undefined;
  const ranks = new Map([...catalogue.clauses.keys()].map((id, rank) => [id, rank]));
  const rank = (mention: unknown): number => ranks.get(String(nameOf(mention))) ?? Number.POSITIVE_INFINITY;
  const order = value.map((_, index) => index).sort((a, b) => rank(value[a]) - rank(value[b]) || a - b);
  return order.every((index, place) => index === place) ? undefined : { kind: "reorder", at, order };
};
