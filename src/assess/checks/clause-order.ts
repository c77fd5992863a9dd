import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Decision } from "../../model/decision.ts";
import type { Pointer, Spot } from "../../model/pointer.ts";
import { inWords } from "../phrases.ts";
import { clauseMentions, clausesOf } from "../references.ts";

/**
 * Lists of clauses that are not in the order of the catalogue. A list with an unknown clause, or with one twice, has that put right first. What was carried
 * over stands in no list of the file, so nobody can put it in order there.
 */
export function clauseOrder({ evidence, asks, catalogue }: Decision): Problem[] {
  const problems: Problem[] = [];
  const look = (ids: readonly string[], entry: Spot, ...steps: Pointer): void => {
    if (isSorted(ids, catalogue) || ids.some((id) => !catalogue.clauses.has(id)) || new Set(ids).size < ids.length) return;
    const sorted = ids.toSorted((a, b) => rank(a, catalogue) - rank(b, catalogue));
    problems.push(raise("reference/unsorted-clauses", { clauses: inWords(ids), sorted: inWords(sorted) }, inside(entry, ...steps, "clauses")));
  };
  for (const record of evidence) {
    const { item, spot } = record;
    const carried = new Set(record.clausePlaces === undefined ? [] : clauseMentions(record).flatMap(({ id, isCarried }) => (isCarried ? [id] : [])));
    const written = (ids: readonly string[]): readonly string[] => (carried.size === 0 ? ids : ids.filter((id) => !carried.has(id)));
    if (item.clauses.length > 1) look(written(clausesOf(item)), spot);
    for (const [index, { clauses = [] }] of (item.limitations ?? []).entries()) look(written(clauses), spot, "limitations", index);
  }
  for (const { item, spot } of asks) look(item.clauses, spot);
  return problems;
}

function isSorted(ids: readonly string[], catalogue: Catalogue): boolean {
  return ids.every((id, index) => index === 0 || rank(ids[index - 1] ?? "", catalogue) < rank(id, catalogue));
}

/** Where a clause stands among all. An unknown one stands nowhere, neither before another nor behind it. */
function rank(id: string, { clauses }: Catalogue): number {
  return clauses.get(id)?.rank ?? Number.NaN;
}
