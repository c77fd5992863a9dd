import { assumedVerification, type VerificationLevel } from "../model/profile.ts";
import type { Decided } from "./decided.ts";
import type { Outcomes, StandingOutcome } from "./outcomes.ts";

/** What an item does for each clause that it bears on. */
export function standingsOf(id: string, outcomes: Outcomes): readonly StandingOutcome[] {
  const found: StandingOutcome[] = [];
  for (const outcome of outcomes.values())
    if (outcome.on === "clause") for (const standing of outcome.standings) if (standing.evidence === id) found.push(standing);
  return found;
}

/** How many material limitations of an item are open, counted for each clause that it bears on. */
export function openLimitationsOf(id: string, outcomes: Outcomes): number {
  return standingsOf(id, outcomes).reduce((count, { limitations }) => count + limitations.length, 0);
}

/** What the verification of an item counts as. */
export function levelOf(id: string, { matter, decision }: Decided): VerificationLevel {
  const filed = matter.evidence.get(id);
  return filed === undefined ? assumedVerification : decision.checkedOf(filed.item).level;
}
