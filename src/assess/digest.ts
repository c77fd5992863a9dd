import type { EvidenceRecord } from "../model/assessment.ts";
import { clauseOf } from "../model/reference.ts";
import { locatorOf } from "./link.ts";
import type { Scales } from "./scales.ts";

/**
 * What a judgement was made on, as one text that depends on neither the order of files and items nor that of the clauses of an item, to be hashed.
 * @param declarations what the practice declares apart from evidence: clauses not applicable or deferred
 */
export function digestText(evidence: readonly EvidenceRecord[], declarations: readonly unknown[], { sources }: Scales): string {
  // Working notes are not evidence: whoever writes one down has not changed what was judged.
  const items = evidence.map(({ item: { notes: _, ...item } }) => {
    // In which order an item names its clauses says nothing of it.
    const clauses = item.clauses.toSorted((a, b) => (clauseOf(a) < clauseOf(b) ? -1 : 1));
    return canonical({ item: { ...item, clauses }, locator: locatorOf(item, sources) ?? null });
  });
  return canonical({ items: items.toSorted(), declarations: declarations.map(canonical).toSorted() });
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(",")}}`;
}
