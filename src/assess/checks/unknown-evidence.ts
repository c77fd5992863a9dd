import type { Problem } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import { mayBeLost } from "../held.ts";
import { narrativeLinks } from "../narrative-links.ts";
import { evidenceReferences, type Reference } from "../references.ts";
import { unresolved } from "../unresolved.ts";

/** Evidence items that are named and not there, and links of narratives that lead to neither an item nor a source. They may be in a file that is lost. */
export function unknownEvidence(decision: Decision): Problem[] {
  const sources = (decision.assessment.head.data.sources ?? []).map(({ id }) => id);
  const items = decision.evidence.map(({ item }) => item.id);
  const canTell = ({ id }: Reference) => !mayBeLost(id, decision.assessment);
  return [
    ...unresolved("reference/unknown-evidence", evidenceReferences(decision).filter(canTell), items),
    ...unresolved("reference/unknown-link", narrativeLinks(decision).filter(canTell), [...sources, ...items]),
  ];
}
