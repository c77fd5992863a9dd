import type { Catalogue } from "../model/catalogue.ts";
import { kindWords } from "../model/kinds.ts";
import { inWords } from "./phrases.ts";

/** The kinds that can show each of some clauses, as the catalogue names them; clauses that take the same are named together. */
export function kindsWanted(ids: readonly string[], { clauses }: Catalogue): string {
  const byKinds = new Map<string, string[]>();
  for (const id of ids) {
    const words = (clauses.get(id)?.clause.kinds ?? []).map((kind) => kindWords[kind]).join(", ");
    byKinds.set(words, [...(byKinds.get(words) ?? []), id]);
  }
  return [...byKinds].map(([words, alike]) => (byKinds.size === 1 ? words : `${words} (for ${inWords(alike)})`)).join("; ");
}
