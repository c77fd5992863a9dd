import { nearest } from "../diagnostics/nearest.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import type { Reference, Wanted } from "./references.ts";

type Unresolved = "reference/unknown-source" | "reference/unknown-evidence" | "reference/unknown-ask" | "reference/unknown-link" | "reference/unknown-place";

/**
 * The references that lead nowhere, each with the id that was probably meant.
 * @param references gives the references that are asked for
 * @param known the ids of what is there
 */
export function unresolved(code: Unresolved, references: (wanted: Wanted) => readonly Reference[], known: ReadonlySet<string>): Problem[] {
  return references((id) => !known.has(id)).map(({ id, spot }) => raise(code, { id, suggestion: nearest(id, known) }, spot));
}
