import type { EvidenceItem, Figure } from "../model/generated/schemas.ts";
import { assumedVerification, type VerificationLevel } from "../model/profile.ts";

/** How far a figure was checked: by its own record, else by that of its item. */
export function figureLevel(figure: Figure, item: EvidenceItem): VerificationLevel {
  return figure.verification ?? item.verification?.level ?? assumedVerification;
}

/** Whether a level says that somebody checked. Without that, a document says beside the figure that nobody did. */
export function isChecked(level: VerificationLevel): boolean {
  return level === "verified" || level === "corroborated";
}
