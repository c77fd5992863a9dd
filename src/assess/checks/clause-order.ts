import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";
import { inWords } from "../phrases.ts";
import { clausesOf } from "../references.ts";

/** Lists of clauses that are not in the order of the catalogue. A list with an unknown clause, or with one twice, has that put right first. */
export function clauseOrder({ evidence, asks, catalogue }: Decision): Problem[] {
  const ranks = new Map([...catalogue.clauses.keys()].map((id, rank) => [id, rank]));
  const rank = (id: string): number => ranks.get(id) ?? Number.NaN;
  const told = (ids: readonly string[], spot: Spot): Problem[] => {
    if (ids.every((id, index) => index === 0 || rank(ids[index - 1] ?? "") < rank(id))) return [];
    if (ids.some((id) => !ranks.has(id)) || new Set(ids).size < ids.length) return [];
    const sorted = ids.toSorted((a, b) => rank(a) - rank(b));
    return [raise("reference/unsorted-clauses", { clauses: inWords(ids), sorted: inWords(sorted) }, inside(spot, "clauses"))];
  };
  return [
    ...evidence.flatMap(({ item, spot }) => [
      ...told(clausesOf(item), spot),
      ...(item.limitations ?? []).flatMap(({ clauses }, index) => (clauses === undefined ? [] : told(clauses, inside(spot, "limitations", index)))),
    ]),
    ...asks.flatMap(({ item, spot }) => told(item.clauses, spot)),
  ];
}
