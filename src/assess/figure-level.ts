import type { EvidenceItem, Figure } from "../model/generated/schemas.ts";
import { assumedVerification, type VerificationLevel } from "../model/profile.ts";

/**
 * How far a figure was checked: by its own record, else as far as the check of its item counts.
 * @param counted what the verification of the item counts as; left out in results of version 1 of the rules, which took it as it stands
 */
export function figureLevel(figure: Figure, item: EvidenceItem, counted?: VerificationLevel): VerificationLevel {
  return figure.verification ?? counted ?? item.verification?.level ?? assumedVerification;
}

/** Whether a level says that somebody checked. Without that, a document says beside the figure that nobody did. */
export function isChecked(level: VerificationLevel): boolean {
  return level === "verified" || level === "corroborated";
}
