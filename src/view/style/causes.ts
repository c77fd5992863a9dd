import type { FactId } from "../../model/decision.ts";
import type { Assessor, DiffCause } from "../../model/generated/schemas.ts";
import { type CauseWords, type EvidenceCause, evidenceCauses } from "./causes-evidence.ts";

/** One entry for each kind of cause that is about anything but an item of evidence, to be reviewed as prose. */
const others: Readonly<Record<Exclude<DiffCause["kind"], EvidenceCause>, CauseWords>> = Object.freeze({
  rules_changed: { one: "the rules of the decision changed, from version {from} to version {to}", count: ["change of the rules", "changes of the rules"] },
  rules_retired: {
    one: "so it was found by version {from} of the rules, by which nothing can be decided any more",
    count: ["finding by earlier rules", "findings by earlier rules"],
  },
  catalogue_changed: { one: "the catalogue changed[, in {clauses}]", count: ["change of the catalogue", "changes of the catalogue"] },
  edition_changed: { one: "the edition changed from {from} to {to}", count: ["change of edition", "changes of edition"] },
  profile_changed: {
    one: "the assurance profile changed, from {from} to {to}",
    count: ["change of the assurance profile", "changes of the assurance profile"],
  },
  body_changed: {
    one: "the {name} is recorded as {to}; it was {from}",
    count: ["change of who is assessed or by whom", "changes of who is assessed or by whom"],
  },
  facts_changed: {
    one: "the assessment [now says that {to}][no longer says that {gone}][: “{text}”]",
    count: ["fact about the data stated otherwise", "facts about the data stated otherwise"],
  },
  time_passed: { one: "the evidence is weighed as of {to}, and not as of {from}", count: ["change of the as-of date", "changes of the as-of date"] },
  file_lost: { one: "{name} can no longer be read", count: ["file that can no longer be read", "files that can no longer be read"] },
  file_mended: { one: "{name} can be read again", count: ["file that can be read again", "files that can be read again"] },
  file_added: { one: "{name} was added", many: "{names} were added", count: ["practice file added", "practice files added"] },
  file_removed: { one: "{name} was removed", many: "{names} were removed", count: ["practice file removed", "practice files removed"] },
  source_added: { one: "the source {name} was added", many: "the sources {names} were added", count: ["source added", "sources added"] },
  source_removed: { one: "the source {name} was removed", many: "the sources {names} were removed", count: ["source removed", "sources removed"] },
  source_published: { one: "the source {name} was published", many: "the sources {names} were published", count: ["source published", "sources published"] },
  source_closed_off: { one: "the source {name} has lost its address", count: ["source that lost its address", "sources that lost their address"] },
  source_edited: { one: "the source {name} was edited", many: "the sources {names} were edited", count: ["source edited", "sources edited"] },
  not_applicable_declared: {
    one: "{name} was declared not applicable[ by {by}][: “{text}”]",
    self: "it was declared not applicable[ by {by}][: “{text}”]",
    count: ["clause declared not applicable", "clauses declared not applicable"],
  },
  not_applicable_withdrawn: {
    one: "{name} is no longer declared not applicable",
    self: "it is no longer declared not applicable",
    count: ["clause no longer declared not applicable", "clauses no longer declared not applicable"],
  },
  not_applicable_edited: {
    one: "the reasons why {name} is not applicable were edited",
    self: "the reasons why it is not applicable were edited",
    count: ["reason for not applicable edited", "reasons for not applicable edited"],
  },
  clause_deferred: {
    one: "{name} was left to another body whose case is open[ ({by})]",
    self: "it was left to another body whose case is open[ ({by})]",
    count: ["clause deferred", "clauses deferred"],
  },
  clause_reopened: {
    one: "{name} is no longer left to another body[ ({by})]",
    self: "it is no longer left to another body[ ({by})]",
    count: ["clause no longer deferred", "clauses no longer deferred"],
  },
  deferral_edited: {
    one: "the reasons for leaving {name} to another body were edited",
    self: "the reasons for leaving it to another body were edited",
    count: ["deferral edited", "deferrals edited"],
  },
  ask_opened: { one: "{name}[, raised {date}]: “{text}”", count: ["ask made", "asks made"] },
  ask_accepted: { one: "{name} was accepted[ by {by}]", many: "{names} were accepted", count: ["ask accepted", "asks accepted"] },
  ask_progressed: { one: "there is news about {name}[: “{text}”]", self: "[“{text}”]", count: ["note of progress on an ask", "notes of progress on asks"] },
  ask_closed: { one: "{name} was closed[ {date}]", self: "it was closed[ {date}][: “{text}”]", count: ["ask closed", "asks closed"] },
  ask_reopened: { one: "{name} is open again", self: "[“{text}”]", count: ["ask reopened", "asks reopened"] },
  ask_superseded: { one: "{name} was superseded[ by {to}]", self: "superseded[ by {to}]", count: ["ask superseded", "asks superseded"] },
  ask_overdue: { one: "{name} was due[ {date}]", self: "it was due[ {date}][: “{text}”]", count: ["ask overdue", "asks overdue"] },
  ask_within_horizon: {
    one: "{name}, which is due[ {date}], is no longer too far away to count as a recommendation",
    count: ["ask no longer too far away", "asks no longer too far away"],
  },
  ask_beyond_horizon: {
    one: "{name}, which is due[ {date}], is too far away to count as a recommendation",
    count: ["ask too far away", "asks too far away"],
  },
  ask_rescheduled: {
    one: "owner or date of {name} changed[: it is due {day}]",
    count: ["ask given another owner or date", "asks given another owner or date"],
  },
  ask_edited: { one: "{name} was edited", many: "{names} were edited", count: ["ask edited", "asks edited"] },
  ask_removed: { one: "{name} is no longer recorded[: “{text}”]", self: "[“{text}”]", count: ["ask no longer recorded", "asks no longer recorded"] },
  judgement_made: { one: "{name} was judged[ by {by}][ {date}]", self: "judged[ by {by}][ {date}]", count: ["judgement made", "judgements made"] },
  judgement_redecided: {
    one: "{name} was judged anew[ by {by}][ {date}]",
    self: "judged anew[ by {by}][ {date}]",
    count: ["judgement made anew", "judgements made anew"],
  },
  judgement_renewed: {
    one: "the judgement on {name} was confirmed[ by {by}][ {date}]",
    self: "confirmed[ by {by}][ {date}]",
    count: ["judgement confirmed", "judgements confirmed"],
  },
  judgement_withdrawn: { one: "the judgement on {name} was withdrawn", self: "", count: ["judgement withdrawn", "judgements withdrawn"] },
  judgement_reworded: { one: "the judgement on {name} was reworded", self: "reworded", count: ["judgement reworded", "judgements reworded"] },
  strengths_edited: { one: "the strengths of {name} were edited", count: ["list of strengths edited", "lists of strengths edited"] },
  head_edited: {
    one: "the description of the assessment was edited",
    count: ["edit of the assessment's description", "edits of the assessment's description"],
  },
});

/** The words for every kind of cause. */
export const causeWords: Readonly<Record<DiffCause["kind"], CauseWords>> = Object.freeze({ ...others, ...evidenceCauses });

/** The role in which somebody assesses. */
export const roleWords: Readonly<Record<Assessor["role"], string>> = Object.freeze({
  regulator: "a regulator",
  producer: "the producer itself",
  other: "another body",
});

/** What the assessment says of the data, as the end of a sentence: by the fact and what it is. */
export const statedFacts: Readonly<Record<`${FactId}: ${string}`, string>> = Object.freeze({
  "personal: true": "the data are about people",
  "personal: false": "the data are not about people",
  "collected_by: producer": "the producer collects the data itself",
  "collected_by: on_its_behalf": "others collect the data on the producer's behalf",
  "collected_by: others": "others collect the data, for purposes of their own",
  "linked: true": "the data are linked to other data",
  "linked: false": "the data are not linked to other data",
  "shared: true": "the data are shared with others outside",
  "shared: false": "the data are not shared with anybody outside",
  "microdata_released: true": "researchers can use the detailed records",
  "microdata_released: false": "researchers cannot use the detailed records",
});

/** What an edit does to what changed: {it} is that, and {state} where it then stands. */
export const resultWords = Object.freeze({
  made: Object.freeze({ past: "made {it} {state}", present: "make {it} {state}" }),
  out_of_date: Object.freeze({ past: "put {it} out of date", present: "put {it} out of date" }),
});

/** What several edits do alone and together: {made} is what one would have done, {end} what all of them do. */
export const storyWords = Object.freeze({
  each: "each of these alone would have {made}",
  half: "that alone would have {made}",
  eachHalf: "each of these alone would have {made}",
  nowhere: "that alone would have changed nothing",
  together: "together they {end}",
  only: "only together do they {end}",
  both: "each of these alone would have {made}; together they {end}",
});
