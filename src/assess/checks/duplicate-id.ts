import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";

/** Ids that are given twice: among the evidence of all files, among the asks, among the sources. */
export function duplicateId({ assessment, evidence, asks }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).map((item, index) => ({ item, spot: { file: head.file, pointer: ["sources", index] } }));
  return [...repeated("evidence item", evidence), ...repeated("ask", asks), ...repeated("source", sources)];
}

interface Identified {
  readonly item: { readonly id: string };
  readonly spot: Spot;
}

function repeated(what: string, entries: readonly Identified[]): Problem[] {
  const first = new Map<string, Identified>();
  return entries.flatMap((entry) => {
    const { id } = entry.item;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, entry);
    return earlier === undefined ? [] : raise("reference/duplicate-id", { id, what, first: earlier.spot.file }, inside(entry.spot, "id"));
  });
}
