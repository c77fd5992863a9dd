import type { EvidenceRecord } from "../model/assessment.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import { locatorOf } from "./link.ts";
import type { Scales } from "./scales.ts";

/**
 * What a judgement was made on, as one text that depends on neither the order of files and items nor that of the clauses of an item, to be hashed.
 * @param declarations what the practice declares apart from evidence: clauses not applicable or deferred
 */
export function digestText(evidence: readonly EvidenceRecord[], declarations: readonly unknown[], { sources }: Scales): string {
  const items = evidence.map(({ item }) => itemText(item, sources));
  return canonical({ items: items.toSorted(), declarations: declarations.map(canonical).toSorted() });
}

/** The texts of items by the sources that they were read with: each practice asks for those of its items, and the whole for all of them again. */
const known = new WeakMap<Scales["sources"], Map<EvidenceItem, string>>();

function itemText(whole: EvidenceItem, sources: Scales["sources"]): string {
  const texts = known.get(sources) ?? new Map<EvidenceItem, string>();
  known.set(sources, texts);
  let text = texts.get(whole);
  if (text === undefined) {
    // Working notes are not evidence: whoever writes one down has not changed what was judged.
    const { notes: _, ...item } = whole;
    // In which order an item names its clauses says nothing of it.
    const clauses = item.clauses.toSorted((a, b) => (clauseOf(a) < clauseOf(b) ? -1 : 1));
    text = canonical({ item: { ...item, clauses }, locator: locatorOf(item, sources) ?? null });
    texts.set(whole, text);
  }
  return text;
}

/** JSON with the keys of every object in order. Every value of every item comes by here, so it makes nothing that it does not need. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  let text = "";
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}
