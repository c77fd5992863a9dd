import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { narrativeLinks } from "../narrative-links.ts";
import { evidenceReferences, type Reference, sourceReferences } from "../references.ts";

/** References to sources, evidence and asks that are nowhere, and links of narratives that lead nowhere. */
export function unknownReferences(decision: Decision): Problem[] {
  const sources = (decision.assessment.head.data.sources ?? []).map(({ id }) => id);
  const evidence = decision.evidence.map(({ item }) => item.id);
  const asks = decision.asks.map(({ item }) => item.id);
  const successors = decision.asks.flatMap(({ item, spot }) =>
    item.superseded_by === undefined ? [] : [{ id: item.superseded_by, spot: inside(spot, "superseded_by") }],
  );
  return [
    ...unresolved("reference/unknown-source", sourceReferences(decision), sources),
    ...unresolved("reference/unknown-evidence", evidenceReferences(decision), evidence),
    ...unresolved("reference/unknown-ask", successors, asks),
    ...unresolved("reference/unknown-link", narrativeLinks(decision), [...sources, ...evidence]),
  ];
}

type Unresolved = "reference/unknown-source" | "reference/unknown-evidence" | "reference/unknown-ask" | "reference/unknown-link";

function unresolved(code: Unresolved, references: readonly Reference[], known: readonly string[]): Problem[] {
  const ids = new Set(known);
  return references.filter(({ id }) => !ids.has(id)).map(({ id, spot }) => raise(code, { id, suggestion: nearest(id, ids) }, spot));
}
