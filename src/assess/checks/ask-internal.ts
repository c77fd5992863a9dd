import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { inWords } from "../phrases.ts";

/** Asks for internal use that would count as the recommendation that a partly met clause lacks, if the public could read them. */
export function askInternal({ asks, practices }: Decision): Problem[] {
  const hidden = asks.filter(({ lacks, state }) => state === "open" && lacks.length === 1 && lacks[0] === "ask/internal");
  if (hidden.length === 0) return [];
  const wanting = new Set<string>();
  for (const { clauses } of practices)
    for (const { clause, finding, recommended } of clauses) if (finding.state === "partly_met" && !recommended) wanting.add(clause.id);
  return hidden.flatMap(({ item, spot }) => {
    const clauses = item.clauses.filter((clause) => wanting.has(clause));
    return clauses.length === 0 ? [] : [raise("ask/internal", { id: item.id, clauses: inWords(clauses) }, inside(spot, "audience"))];
  });
}
