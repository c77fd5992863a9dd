import type { Clause, EvidenceItem } from "../model/generated/schemas.ts";
import { hasCome } from "./dates.ts";
import { isFromOutside, needsOutside } from "./outside.ts";
import type { Proof, Scales } from "./scales.ts";

type Limitation = NonNullable<EvidenceItem["limitations"]>[number];

/**
 * The limitations of an item that matter for a clause and are open on the as-of day.
 * @param material whether to give the material ones or the others
 * @param proof what can show the clause by itself: only that resolves a limitation
 */
export function openLimitations(item: EvidenceItem, clause: Clause, scales: Scales, proof: Proof, material: boolean): readonly string[] {
  if (item.limitations === undefined) return [];
  return item.limitations
    .filter((limitation) => limitation.clauses === undefined || limitation.clauses.includes(clause.id))
    .filter((limitation) => isMaterial(limitation, item, clause, scales) === material)
    .filter((limitation) => !isResolved(limitation, item, clause, scales, proof))
    .map((limitation) => limitation.text);
}

/** Whether a limitation keeps an item from showing a clause. A producer that assesses itself cannot wave one away where most depends on it. */
function isMaterial({ material, accepted_by, in: where }: Limitation, item: EvidenceItem, clause: Clause, scales: Scales): boolean {
  return material || (needsOutside(clause, scales) && !isFromOutside(item, accepted_by, where, scales));
}

/** Whether something else shows that a limitation was put right. */
function isResolved(limitation: Limitation, item: EvidenceItem, clause: Clause, scales: Scales, proof: Proof): boolean {
  const { resolved_on, resolved_by, accepted_by, in: where } = limitation;
  const { asOf, items } = scales;
  if (resolved_on === undefined || !hasCome(resolved_on, asOf)) return false;
  if (needsOutside(clause, scales) && !isFromOutside(item, accepted_by, where, scales)) return false;
  return resolved_by?.some((id) => id !== item.id && isIn(proof, items.get(id))) === true;
}

const isIn = (proof: Proof, item: EvidenceItem | undefined): boolean => item !== undefined && proof.has(item);
