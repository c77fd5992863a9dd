import type { EvidenceCause } from "../../../view/style/causes-evidence.ts";
import type { Meaning } from "./meaning.ts";

/** Causes of a change that are about an item of evidence. */
export const evidenceCauses: Readonly<Record<EvidenceCause, Meaning>> = Object.freeze({
  evidence_added: { means: "An item was added.", example: "The audit of this year was written into the file of a practice." },
  evidence_removed: { means: "An item was taken out.", example: "A page that had nothing to do with the clause." },
  evidence_contradicts: { means: "An item that speaks against a clause was added, or one now does.", example: "A regulator's finding was recorded." },
  evidence_graded: { means: "What speaks against a clause is graded otherwise.", example: "From a failure to a weakness." },
  improvement_asked: {
    means: "An item that asks for an improvement was added, or one now asks for no more.",
    example: "An auditor asks for page numbers in a log.",
  },
  contradiction_closed: { means: "What spoke against a clause was put right, and that is shown.", example: "A follow-up audit found the matter in order." },
  closure_claimed: {
    means: "What speaks against a clause is marked as closed, and that is not proven. It stays open.",
    example: "A finding that is closed on the producer's word.",
  },
  contradiction_reopened: { means: "What had been closed is open again.", example: "The entry ‘closed’ was taken out, or a later day is weighed." },
  contradiction_withdrawn: { means: "An item no longer speaks against a clause, or was taken out.", example: "The finding turned out to be about other data." },
  evidence_lapsed: { means: "The last day on which an item counts in full is over.", example: "A certificate ran out." },
  evidence_aged: { means: "An item has grown too old to count in full.", example: "A review of four years ago, which was three years old before." },
  evidence_fresh: { means: "An item is not yet too old, because an earlier day is weighed.", example: "A review of 2020, weighed in 2021 and not in 2025." },
  evidence_renewed: { means: "An item counts in full for longer.", example: "A new certificate until next March." },
  evidence_reached: {
    means: "An item was dated after the day of weighing, and now counts.",
    example: "A page of June, weighed in May before and in July now.",
  },
  evidence_ahead: {
    means: "An item is dated after the day of weighing, and does not count.",
    example: "A page of June, weighed in May now.",
  },
  evidence_ended: { means: "What an item is about has ended.", example: "A register was withdrawn." },
  evidence_resumed: { means: "What an item is about no longer counts as ended.", example: "The register is kept again." },
  evidence_progressed: { means: "An item came closer to being in place.", example: "From planned to in progress." },
  evidence_set_back: { means: "An item went back.", example: "From in place to in progress." },
  evidence_verified: { means: "An item is better verified.", example: "From reported to verified, by internal audit." },
  evidence_unverified: { means: "An item is verified less.", example: "It turned out that nobody outside had looked." },
  evidence_published: { means: "The public can now open an item.", example: "The register was put on the website." },
  evidence_closed_off: { means: "The public can no longer open an item.", example: "A page now asks for a login." },
  evidence_handed_over: { means: "An item is given to everybody concerned.", example: "A leaflet is handed over at the door." },
  evidence_withheld: { means: "An item is no longer given to everybody concerned.", example: "The leaflet is given on request only." },
  evidence_moved: {
    means: "An item bears on other clauses than before, or stands in another file.",
    example: "A policy was named for a second clause as well.",
  },
  evidence_specified: { means: "An item says what it shows for a clause, or says it otherwise.", example: "A sentence was added under ‘shows’." },
  evidence_unspecified: { means: "An item no longer says what it shows for a clause.", example: "The same sentence now stands for three clauses." },
  evidence_dated: { means: "An item has another date.", example: "The day of the audit was added." },
  evidence_reclassified: { means: "An item is recorded as something else.", example: "What was called a record is a statement." },
  evidence_edited: { means: "Something else about an item was changed.", example: "An id in ‘resolved_by’ was corrected." },
  evidence_reworded: { means: "Only the words of an item were changed.", example: "A shorter title." },
  limitation_added: { means: "An item has a further limitation.", example: "It does not cover shares within government." },
  limitation_resolved: { means: "A limitation of an item was put right.", example: "The missing shares were added to the register." },
  limitation_edited: { means: "The limitations of an item were edited.", example: "A limitation was put in other words." },
  review_planned: { means: "A day was set for the next review.", example: "‘review_due: 2026-04’." },
  review_overdue: { means: "The day of the next review is past.", example: "Due in April, and weighed in May." },
});
