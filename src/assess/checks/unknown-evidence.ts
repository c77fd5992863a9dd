import type { Problem } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import { mayBeLost } from "../held.ts";
import { narrativeLinks } from "../narrative-links.ts";
import { evidenceReferences, type Wanted } from "../references.ts";
import { unresolved } from "../unresolved.ts";

/** Evidence items that are named and not there, and links of narratives that lead to neither an item nor a source. They may be in a file that is lost. */
export function unknownEvidence(decision: Decision): Problem[] {
  const sources = (decision.assessment.head.data.sources ?? []).map(({ id }) => id);
  const items = decision.evidence.map(({ item }) => item.id);
  const canTell: Wanted = (id) => !mayBeLost(id, decision.assessment);
  return [
    ...unresolved("reference/unknown-evidence", (wanted) => evidenceReferences(decision, (id) => wanted(id) && canTell(id)), items),
    ...unresolved("reference/unknown-link", (wanted) => narrativeLinks(decision, (id) => wanted(id) && canTell(id)), [...sources, ...items]),
  ];
}
