import type { Problem } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import { mayBeLost } from "../held.ts";
import { narrativeLinks } from "../narrative-links.ts";
import { evidenceReferences, placeReferences, type Wanted } from "../references.ts";
import { unresolved } from "../unresolved.ts";

/** Evidence items that are named and not there, and links and places that are neither an item nor a source. They may be in a file that is lost. */
export function unknownEvidence(decision: Decision): Problem[] {
  const items = new Set(decision.evidence.map(({ item }) => item.id));
  const all = new Set([...(decision.assessment.head.data.sources ?? []).map(({ id }) => id), ...items]);
  const canTell: Wanted = (id) => !mayBeLost(id, decision.assessment);
  return [
    ...unresolved("reference/unknown-evidence", (wanted) => evidenceReferences(decision, (id) => wanted(id) && canTell(id)), items),
    ...unresolved("reference/unknown-place", (wanted) => placeReferences(decision, (id) => wanted(id) && canTell(id)), all),
    ...unresolved("reference/unknown-link", (wanted) => narrativeLinks(decision, (id) => wanted(id) && canTell(id)), all),
  ];
}
