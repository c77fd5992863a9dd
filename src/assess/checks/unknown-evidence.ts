import type { Problem } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import { narrativeLinks } from "../narrative-links.ts";
import { evidenceReferences } from "../references.ts";
import { unresolved } from "../unresolved.ts";

/** Evidence items that are named and not there, and links of narratives that lead to neither an item nor a source. */
export function unknownEvidence(decision: Decision): Problem[] {
  const sources = (decision.assessment.head.data.sources ?? []).map(({ id }) => id);
  const items = decision.evidence.map(({ item }) => item.id);
  return [
    ...unresolved("reference/unknown-evidence", evidenceReferences(decision), items),
    ...unresolved("reference/unknown-link", narrativeLinks(decision), [...sources, ...items]),
  ];
}
