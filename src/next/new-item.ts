import { plusMonths } from "../assess/calendar.ts";
import type { FiledItem, Matter } from "../compare/matter.ts";
import type { Deed, EvidenceItem, Kind } from "../model/generated/schemas.ts";

/** Whoever checks or confirms something that is yet to be. */
export const outsider = Object.freeze({ name: "Somebody outside", role: "auditor" } as const);
/** The address of something that is yet to be published. */
export const somewhere = "https://example.org/";
/** How long something new holds, and by when something asked for is due. */
export const months = 12;

/** How far the numbers behind an id are taken, as was seen before: one deed may ask for hundreds. Nothing is ever taken away again. */
const seen = new WeakMap<ReadonlyMap<string, unknown>, Map<string, number>>();

/** An id that nothing has yet. */
export function unused(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  const numbers = seen.get(taken) ?? new Map<string, number>();
  seen.set(taken, numbers);
  let number = numbers.get(id) ?? 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  numbers.set(id, number);
  return `${id}-${number}`;
}

/** A new item that shows some clauses: open to anyone, dated, checked as far as is asked, and saying what it shows for each. */
export function newItem(
  { clauses = [], level = "verified", next_review }: Deed,
  kind: Kind,
  { asOf, catalogue, evidence }: Matter,
  report: string,
): EvidenceItem {
  return {
    id: unused("something-new", evidence),
    title: "Something new",
    kind,
    clauses: clauses.map((clause) => {
      const parts = catalogue.clauses.get(clause)?.clause.parts?.map(({ id }) => id) ?? [];
      return { clause, shows: `What it shows for ${clause}.`, ...(parts.length > 0 && { parts }) };
    }),
    statement: "Something new.",
    state: "in_place",
    said_by: "producer",
    verification: { level, by: outsider, on: asOf, in: report },
    access: "public",
    source: { title: "Something new", url: somewhere },
    dates: { about: asOf, ...(next_review === true && { review_due: plusMonths(asOf, months) }) },
  };
}

/** Files an item under a practice. */
export function add(evidence: Map<string, FiledItem>, item: EvidenceItem, practice: string): void {
  evidence.set(item.id, { practice, item });
}

/** For each clause of a deed something new that shows it, beside what it is about or in the file about its practice; their ids. */
export function addProofs(evidence: Map<string, FiledItem>, deed: Deed, matter: Matter, report: string, practice?: string): string[] {
  return (deed.clauses ?? []).map((id) => {
    const known = matter.catalogue.clauses.get(id);
    const proof = newItem({ ...deed, clauses: [id] }, known?.clause.kinds[0] ?? "record", matter, report);
    add(evidence, proof, practice ?? known?.practice ?? "");
    return proof.id;
  });
}
