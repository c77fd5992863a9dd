import type { EvidenceItem } from "../model/generated/schemas.ts";
import { isAhead } from "./dates.ts";

/** Whether an item speaks for a clause on the as-of day and has not ended, so that it matters when it lapses. */
export function isInUse({ stance, state, dates }: EvidenceItem, asOf: string): boolean {
  const ended = dates?.ended === undefined ? state === "discontinued" : !isAhead(dates.ended, asOf);
  return (stance ?? "supports") === "supports" && state !== "planned" && !ended;
}
