import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";

/** Ids that are given twice: among the evidence of all files, among the asks, among the sources. */
export function duplicateId({ assessment, evidence, asks }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).map((item, index) => ({ item, spot: { file: head.file, pointer: ["sources", index] } }));
  const about = new Map(assessment.practices.map(({ file, data }) => [file, data.practice]));
  // A second file about a practice is most often a copy. That is told, and not again of everything in it.
  const isCopy = (one: Spot, other: Spot) => one.file !== other.file && about.has(one.file) && about.get(one.file) === about.get(other.file);
  return [...repeated("evidence item", evidence, isCopy), ...repeated("ask", asks), ...repeated("source", sources)];
}

interface Identified {
  readonly item: { readonly id: string };
  readonly spot: Spot;
}

function repeated(what: string, entries: readonly Identified[], isToldElsewhere: (one: Spot, other: Spot) => boolean = () => false): Problem[] {
  const first = new Map<string, Identified>();
  return entries.flatMap((entry) => {
    const { id } = entry.item;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, entry);
    return earlier === undefined || isToldElsewhere(earlier.spot, entry.spot)
      ? []
      : raise("reference/duplicate-id", { id, what, first: earlier.spot.file }, inside(entry.spot, "id"));
  });
}
