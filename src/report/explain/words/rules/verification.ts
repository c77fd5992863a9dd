import type { VerificationRuleId } from "../../../../model/rules.ts";
import { nothingToLift, type RuleWords } from "./words.ts";

export const verificationWords: Readonly<Record<VerificationRuleId, RuleWords>> = Object.freeze({
  "verification/none": {
    example: "An item without ‘verification’.",
    counter: "An item that says who looked at it, on which day, and how far.",
    lift: "Have somebody look at it, and record who did, when and how far.",
  },
  "verification/nobody": {
    example: "‘verification: { level: verified }’, and no name.",
    counter: "The same with ‘by’, ‘on’ and ‘in’.",
    lift: "Say under ‘by’ who checked it.",
  },
  "verification/ahead": {
    example: "Weighed as of 31 December 2025, and checked on 9 January 2026.",
    counter: "Checked on 30 December 2025.",
    lift: "Weigh the evidence as of a later day; or correct the date, if it is wrong.",
  },
  "verification/early": {
    example: "A register of 2025 that was “verified” in 2019.",
    counter: "A register of 2018 that was checked in 2019.",
    lift: "Have it checked again, now that it is there; or correct the date, if it is wrong.",
  },
  "verification/own-word": {
    example: "The data team says that its log is complete, and the data team checked it.",
    counter: "An auditor tells what it examined itself, in a report that is named as the source.",
    lift: "Have it checked by somebody else than whoever says it.",
  },
  "verification/speaker-unnamed": {
    example: "‘said_by: auditor’ without ‘speaker’, and Internal Audit checked it, with the role of auditor.",
    counter: "‘speaker: National Audit Office’, and Internal Audit checked it.",
    lift: "Say under ‘speaker’ who says it; where that is who checked it, have somebody else check it.",
  },
  "verification/own": {
    example: "The producer's head of data “verified” the log that the data team keeps: it counts as checked.",
    counter: "Internal audit examined it, with the role of auditor and its report named under ‘in’.",
    lift: "Have it examined by somebody independent of the producer, and say where that can be seen.",
  },
  "verification/role-unknown": {
    example: "‘by: J. Smith’, and nobody of that name takes part in the assessment.",
    counter: "‘by: { name: J. Smith, role: auditor }’.",
    lift: "Give the role of the checker beside the name.",
  },
  "verification/not-located": {
    example: "An auditor is said to have verified the log, and no report is named.",
    counter: "‘in: audit-2025’, the id of the item or source in which the auditor says so.",
    lift: "Name under ‘in’ where the check can be seen.",
  },
  "verification/as-stated": {
    example: "Internal audit verified the log in May, and its report is named.",
    counter: "The producer calls its own log “verified”: it counts as checked at most.",
    lift: nothingToLift,
  },
});
