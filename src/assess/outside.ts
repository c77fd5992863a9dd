import type { Clause, EvidenceItem, Party } from "../model/generated/schemas.ts";
import type { Scales } from "./scales.ts";
import { canBeSeen } from "./verification.ts";

/**
 * Whether the producer's own word is too little to settle something about a clause: where it assesses itself, under a profile that asks
 * for more than the least, for the clauses that weigh most. What it calls immaterial, resolved or closed there, somebody outside has to
 * agree to.
 */
export function needsOutside({ key }: Clause, { profile, parties }: Pick<Scales, "profile" | "parties">): boolean {
  return key === true && profile !== "basic" && parties.selfAssessed;
}

/** Whether somebody outside the producer says so, where that can be seen. */
export function isFromOutside(item: EvidenceItem, party: Party | undefined, where: string | undefined, scales: Scales): boolean {
  if (party === undefined) return false;
  const { role } = scales.parties.partyOf(party);
  return role === "assessor" || (role !== "producer" && canBeSeen(item, where, scales));
}
