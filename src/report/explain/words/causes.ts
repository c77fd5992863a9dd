import type { DiffCause } from "../../../model/generated/schemas.ts";
import type { EvidenceCause } from "../../../view/style/causes-evidence.ts";
import { evidenceCauses } from "./causes-evidence.ts";
import type { Group, Meaning } from "./meaning.ts";

/** Causes of a change that are about anything but an item of evidence. */
const others: Readonly<Record<Exclude<DiffCause["kind"], EvidenceCause>, Meaning>> = Object.freeze({
  rules_changed: { means: "The two were decided by different versions of the rules.", example: "A result of version 1 beside one of version 2." },
  rules_retired: {
    means: "Both were decided by rules that this t6 no longer holds, and today's rules do not find the same change.",
    example: "Two results of version 1 of the rules.",
  },
  catalogue_changed: { means: "The catalogue is another.", example: "A kind of evidence was taken from a clause." },
  edition_changed: { means: "Another edition of the code is assessed against.", example: "From 2.0 to 2.1." },
  profile_changed: {
    means: "The data are graded otherwise, so that stronger or weaker evidence is asked for.",
    example: "The public interest went from low to high.",
  },
  body_changed: { means: "It says otherwise who is assessed, or by whom.", example: "The assessor is now the producer itself." },
  facts_changed: { means: "The assessment says otherwise what the data are.", example: "The data are no longer linked to other data." },
  time_passed: { means: "The evidence is weighed as of another day.", example: "31 December 2025, and not 31 December 2024." },
  file_lost: { means: "A file can no longer be read.", example: "A mistake was typed into the file of a practice." },
  file_mended: { means: "A file can be read again.", example: "The mistake was corrected." },
  file_added: { means: "A practice file was added.", example: "The file of the last practice." },
  file_removed: { means: "A practice file was taken out.", example: "The file of a practice was deleted." },
  source_added: { means: "A source was added.", example: "The auditor's report was put into the list." },
  source_removed: { means: "A source was taken out.", example: "A page that nothing cites." },
  source_published: { means: "A source was given an address that the public can open.", example: "The report was put on the website." },
  source_closed_off: { means: "A source has lost its address.", example: "The page was taken down." },
  source_edited: { means: "Something else about a source was changed.", example: "Its publisher was corrected." },
  not_applicable_declared: {
    means: "A clause was marked as not applicable.",
    example: "Nothing has been released yet, so the clause on release does not apply.",
  },
  not_applicable_withdrawn: { means: "A clause is no longer marked as not applicable.", example: "The first release has come out." },
  not_applicable_edited: { means: "The reason why a clause is not applicable was changed.", example: "A name was added." },
  clause_deferred: { means: "A clause was left to another body whose case is open.", example: "The data protection regulator looks into it." },
  clause_reopened: { means: "A clause is no longer left to another body.", example: "The case was closed." },
  deferral_edited: { means: "What is said about a deferral was changed.", example: "Another day to come back to it." },
  ask_opened: { means: "Something was asked or promised.", example: "A recommendation was recorded." },
  ask_accepted: { means: "The assessor accepted an ask.", example: "A name was entered under ‘accepted_by’." },
  ask_within_horizon: {
    means: "The day of an ask is no longer too far away to count as a recommendation.",
    example: "Due in two and a half years, and a year has passed.",
  },
  ask_beyond_horizon: { means: "The day of an ask is too far away to count as a recommendation.", example: "An earlier day is weighed." },
  ask_progressed: { means: "There is news about an ask.", example: "A note that the draft is written." },
  ask_closed: { means: "An ask was closed.", example: "The register was published." },
  ask_reopened: { means: "An ask is open again.", example: "It was found not to have been done." },
  ask_superseded: { means: "Another ask has taken its place.", example: "The letter of 2019 puts it anew." },
  ask_overdue: { means: "The day of an ask is past.", example: "Due in June, and weighed in July." },
  ask_rescheduled: { means: "An ask has another owner or day.", example: "From June to September." },
  ask_edited: { means: "Something else about an ask was changed.", example: "It names one clause more." },
  ask_removed: { means: "An ask is no longer recorded.", example: "An entry was deleted from asks.yaml." },
  judgement_made: { means: "A person judged what nobody had judged.", example: "A practice was judged consistent." },
  judgement_redecided: { means: "A person concluded something else than before.", example: "From not yet shown to consistent." },
  judgement_renewed: { means: "A judgement was confirmed on the evidence as it is now.", example: "A new day and a new digest." },
  judgement_withdrawn: { means: "A judgement was taken out.", example: "The entry ‘judgement’ was deleted." },
  judgement_reworded: { means: "Only the words of a judgement were changed.", example: "A clearer narrative." },
  strengths_edited: { means: "What is said to be done well was changed.", example: "A sentence more." },
  head_edited: { means: "The description of the assessment was changed, and nothing that decides.", example: "A new title." },
});

export const causes: Group<DiffCause["kind"]> = Object.freeze({
  id: "cause",
  one: "a cause of a change",
  about: "Why something is decided differently in the newer of two results: one difference in what they were decided from.",
  keys: ["kind"],
  where: "In t6 diff, and under ‘causes’ in its JSON.",
  values: { ...others, ...evidenceCauses },
});
