import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { mayBeLost } from "../held.ts";
import { narrativeLinks } from "../narrative-links.ts";
import { evidenceReferences, placeReferences } from "../references.ts";

/** Background that is weighed for no clause and that nothing refers to. */
export function unused(decision: Decision): Problem[] {
  const background = decision.evidence.filter(({ item }) => item.stance === "context");
  if (background.length === 0) return [];
  const all = () => true;
  const used = new Set([...evidenceReferences(decision, all), ...placeReferences(decision, all), ...narrativeLinks(decision, all)].map(({ id }) => id));
  return background
    .filter(({ item }) => !used.has(item.id) && !mayBeLost(item.id, decision.assessment))
    .map(({ item, spot }) => raise("evidence/unused", { id: item.id }, inside(spot, "stance")));
}
