import type { EvidenceItem, Figure } from "../model/generated/schemas.ts";
import { assumedVerification, type VerificationLevel, verificationOrder } from "../model/profile.ts";

/**
 * How far a figure was checked: by its own record, else by that of its item. It says of nobody who checked it, so it counts for no more
 * than the check of its item does.
 * @param counted what the verification of the item counts as; left out in results of version 1 of the rules, which took it as it stands
 */
export function figureLevel(figure: Figure, item: EvidenceItem, counted?: VerificationLevel): VerificationLevel {
  const said = figure.verification ?? item.verification?.level ?? assumedVerification;
  return counted === undefined || verificationOrder[said] <= verificationOrder[counted] ? said : counted;
}

/** Whether a level says that somebody checked. Without that, a document says beside the figure that nobody did. */
export function isChecked(level: VerificationLevel): boolean {
  return level === "verified" || level === "corroborated";
}
