import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Reference } from "../references.ts";

/** Ids that are given twice: among the evidence of all files, among the asks, among the sources. */
export function duplicateId({ assessment, evidence, asks }: Decision): Problem[] {
  const { head } = assessment;
  const sources = (head.data.sources ?? []).map(({ id }, index) => ({ id, spot: { file: head.file, pointer: ["sources", index, "id"] } }));
  const identified = (records: Decision["evidence"] | Decision["asks"]) => records.map(({ item, spot }) => ({ id: item.id, spot: inside(spot, "id") }));
  return [...repeated("evidence item", identified(evidence)), ...repeated("ask", identified(asks)), ...repeated("source", sources)];
}

function repeated(what: string, entries: readonly Reference[]): Problem[] {
  const first = new Map<string, Reference>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, entry);
    return earlier === undefined ? [] : raise("reference/duplicate-id", { id: entry.id, what, first: earlier.spot.file }, entry.spot);
  });
}
