import { nearest } from "../diagnostics/nearest.ts";
import type { Entry } from "../report/explain/entry.ts";
import { Refusal } from "./refusal.ts";

/** What somebody asked about: what is to be explained, and what else goes by that name. */
export interface Subject {
  /** Nothing where the name stands for several things: then all of them are others. */
  readonly meant: readonly Entry[];
  /** One for each further id. */
  readonly others: readonly Entry[];
}

/**
 * Finds what an id or a word stands for. An id counts before a name, and what is written alike before what differs in case or in how
 * its words are put together. Refuses what nothing is called, with the nearest that exists.
 */
export function subjectOf(asked: string, entries: readonly Entry[]): Subject {
  const wanted = folded(asked);
  const exact = entries.filter(({ id }) => id === asked);
  const called = exact.length > 0 ? exact : entries.filter(({ id }) => folded(id) === wanted);
  const named = entries.filter((entry) => !called.includes(entry) && [entry.id, ...entry.names].some((name) => folded(name) === wanted));
  if (called.length + named.length === 0) throw new Refusal(`There is nothing called “${asked}” to explain. ${hintFor(asked, entries)}`);
  const meant = called.length > 0 ? called : oneEach(named).length === 1 ? named : [];
  return { meant, others: oneEach(named).filter(({ id }) => !meant.some((one) => one.id === id)) };
}

/** Whether something is called so. */
export const isNamed = (asked: string, entries: readonly Entry[]): boolean =>
  entries.some(({ id, names }) => [id, ...names].some((name) => folded(name) === folded(asked)));

/** “kind: record” as it stands in a file, “Kind/Record” and “partly met” as one says it are what “kind/record” and “partly_met” are. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/:\s+/u, "/")
    .replace(/[^\p{L}\p{N}/]+/gu, "_")
    .replace(/^_|_$/gu, "");
}

function oneEach(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].toReversed();
}

function hintFor(asked: string, entries: readonly Entry[]): string {
  const close =
    nearest(
      asked,
      entries.map(({ id }) => id),
    ) ??
    nearest(
      asked,
      entries.flatMap(({ names }) => names),
    );
  return close === undefined
    ? "Give a practice or a clause by its id (t6 explain lists them), a rule (standing/not-public), a value (kind/record), a parameter (horizon), a condition of the gate (gate/overdue-ask) or a diagnostic code (evidence/unused). The id of an item or an ask needs the folder of its assessment behind it."
    : `Did you mean ${close}?`;
}
