import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

interface Identified {
  readonly id: string;
  /** What has the id: "clause". */
  readonly what: string;
  readonly spot: Spot;
}

/** Ids that are there twice, that differ in capitals alone, or that stand for a practice and for something else as well. */
export function idProblems(catalogue: WrittenCatalogue, top: Spot): Problem[] {
  const practices = identified("practice", catalogue.practices, inside(top, "practices"));
  const each = catalogue.practices.map(({ clauses = [] }, index) => ({ clauses, spot: inside(top, "practices", index, "clauses") }));
  const clauses = each.flatMap((one) => identified("clause", one.clauses, one.spot));
  const principle: Identified = { id: catalogue.principle.id, what: catalogue.principle.called ?? "principle", spot: inside(top, "principle", "id") };
  const named = [principle, ...practices, ...clauses];
  return [
    ...repeated(identified("edition", catalogue.editions, inside(top, "editions"))),
    ...repeated(practices),
    ...repeated(clauses),
    ...each.flatMap((one) =>
      one.clauses.flatMap(({ id, parts = [] }, index) => repeated(identified(`part of ${id}`, parts, inside(one.spot, index, "parts")))),
    ),
    ...named.flatMap((one, index) => confusable(one, named.slice(0, index))),
  ];
}

function identified(what: string, entries: readonly { readonly id: string }[], spot: Spot): readonly Identified[] {
  return entries.map(({ id }, index) => ({ id, what, spot: inside(spot, index, "id") }));
}

function repeated(entries: readonly Identified[]): Problem[] {
  return entries
    .filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) < index)
    .map(({ id, what, spot }) => raise("catalogue/duplicate-id", { id, what }, spot));
}

/** An id that somebody could take for another one before it. */
function confusable({ id, what, spot }: Identified, before: readonly Identified[]): Problem[] {
  const folded = id.toLowerCase();
  const other = before.find((one) => one.id.toLowerCase() === folded && !(one.id === id && one.what === what));
  return other === undefined ? [] : [raise("catalogue/confusable-id", { id, what, other: other.id, other_what: other.what }, spot)];
}
