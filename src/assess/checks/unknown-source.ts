import type { Problem } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import { sourceReferences } from "../references.ts";
import { unresolved } from "../unresolved.ts";

/** Sources that are named and not listed. */
export function unknownSource(decision: Decision): Problem[] {
  const listed = decision.assessment.head.data.sources ?? [];
  return unresolved("reference/unknown-source", (wanted) => sourceReferences(decision, wanted), new Set(listed.map(({ id }) => id)));
}
