import type { Catalogue } from "../model/catalogue.ts";
import type { ClauseReference } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import type { Data } from "../sheet/model.ts";

/**
 * An entry with its clauses in the order of the catalogue, as t6 check asks for it: whoever names clauses thinks of the first that comes to mind. A list
 * that names the same clauses as before, or one that is unknown, is left as it is.
 */
export function inClauseOrder(data: Data, { clauses }: Catalogue, before?: Data): Data {
  const named = namesIn(data);
  const ids = named.map(clauseOf);
  const old = namesIn(before ?? {}).map(clauseOf);
  const isSame = ids.length === old.length && ids.every((id) => old.includes(id));
  if (named.length < 2 || isSame || ids.some((id) => !clauses.has(id))) return data;
  const rank = (reference: ClauseReference): number => clauses.get(clauseOf(reference))?.rank ?? 0;
  return { ...data, clauses: named.toSorted((one, other) => rank(one) - rank(other)) };
}

const namesIn = (data: Data): readonly ClauseReference[] => (Array.isArray(data["clauses"]) ? (data["clauses"] as readonly ClauseReference[]) : []);
