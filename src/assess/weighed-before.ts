import type { EvidenceRecord } from "../model/assessment.ts";
import type { Weighing } from "../model/decision.ts";
import type { Clause, EvidenceItem } from "../model/generated/schemas.ts";
import type { Scales } from "./scales.ts";
import { weigh } from "./standing.ts";

/** Weighs an item for a clause, with nothing proven. */
export type Weigh = (evidence: EvidenceRecord, clause: Clause, scales: Scales) => Weighing | undefined;

/** What an item was weighed with, and what it came to for each clause. */
interface Before {
  /** The ids it leans on, and the item and the source that were under each: the check, the closure and the limitations of an item go by other items and by sources. */
  readonly ids: readonly string[];
  readonly leaned: readonly unknown[];
  readonly weighings: Map<string, Weighing | undefined>;
}

/**
 * Weighs each item once, for whoever decides one assessment many times with little in it changed. It holds as long as the catalogue, the day, the parties
 * and the facts about the data stay what they are; an item that was changed is another. What is given again names the item where it first stood.
 */
export function weighedOnce(): Weigh {
  const known = new WeakMap<EvidenceItem, Before>();
  return (evidence, clause, scales) => {
    const before = stillSo(known.get(evidence.item), scales) ?? begun(evidence.item, scales);
    known.set(evidence.item, before);
    const { weighings } = before;
    const weighing = weighings.get(clause.id);
    if (weighing !== undefined || weighings.has(clause.id)) return weighing;
    const weighed = weigh(evidence, clause, scales);
    weighings.set(clause.id, weighed);
    return weighed;
  };
}

function begun(item: EvidenceItem, scales: Scales): Before {
  const ids = leansOn(item);
  return { ids, leaned: ids.flatMap((id) => [scales.items.get(id), scales.sources.get(id)]), weighings: new Map() };
}

/** Asked of each item for each trial: it looks at what stands under each id, and makes nothing to do so. */
function stillSo(before: Before | undefined, { items, sources }: Scales): Before | undefined {
  if (before === undefined) return undefined;
  const { ids, leaned } = before;
  for (const [index, id] of ids.entries()) {
    if (items.get(id) !== leaned[2 * index] || sources.get(id) !== leaned[2 * index + 1]) return undefined;
  }
  return before;
}

/** The items and sources that an item names for what is said of it. */
export function leansOn({ verification, closed, limitations = [] }: EvidenceItem): readonly string[] {
  const named = [verification?.in, closed?.in, ...(closed?.evidence ?? []), ...limitations.flatMap((one) => [one.in, ...(one.resolved_by ?? [])])];
  return named.filter((id) => id !== undefined);
}
