import type { DiffCause } from "../../model/generated/schemas.ts";

/**
 * The words for one kind of cause. `{name}` is the thing it is about; `{from}`, `{to}`, `{date}`, `{by}`, `{text}` and `{clauses}` are
 * filled in from the record. What stands in square brackets is left out where something in it is not recorded.
 */
interface CauseWords {
  /** One cause, as a sentence that stands behind a colon. */
  readonly one: string;
  /** The same where what it is about has just been named. */
  readonly self?: string;
  /** Several of the same kind, where they can be told in one breath; `{names}` are the things. */
  readonly many?: string;
  /** How many there were of it, for what moved nothing: one and several. */
  readonly count: readonly [one: string, many: string];
}

/** One entry for each kind of cause, to be reviewed as prose. */
export const causeWords: Readonly<Record<DiffCause["kind"], CauseWords>> = Object.freeze({
  rules_changed: { one: "the rules of the decision changed, from version {from} to version {to}", count: ["change of the rules", "changes of the rules"] },
  catalogue_changed: { one: "the catalogue changed[, in {clauses}]", count: ["change of the catalogue", "changes of the catalogue"] },
  edition_changed: { one: "the edition changed from {from} to {to}", count: ["change of edition", "changes of edition"] },
  profile_changed: {
    one: "the assurance profile changed, from {from} to {to}",
    count: ["change of the assurance profile", "changes of the assurance profile"],
  },
  time_passed: { one: "the evidence is weighed as of {to}, and not as of {from}", count: ["change of the as-of date", "changes of the as-of date"] },
  file_lost: { one: "{name} can no longer be read", count: ["file that can no longer be read", "files that can no longer be read"] },
  file_mended: { one: "{name} can be read again", count: ["file that can be read again", "files that can be read again"] },
  file_added: { one: "{name} was added", many: "{names} were added", count: ["practice file added", "practice files added"] },
  file_removed: { one: "{name} was removed", many: "{names} were removed", count: ["practice file removed", "practice files removed"] },
  evidence_added: { one: "{name} was added", many: "{names} were added", count: ["evidence item added", "evidence items added"] },
  evidence_removed: { one: "{name} was removed", many: "{names} were removed", count: ["evidence item removed", "evidence items removed"] },
  evidence_contradicts: { one: "{name} speaks against it", many: "{names} speak against it", count: ["contradiction recorded", "contradictions recorded"] },
  contradiction_closed: {
    one: "what {name} says against it was settled[ {date}]",
    count: ["contradiction settled", "contradictions settled"],
  },
  contradiction_reopened: { one: "what {name} says against it is open again", count: ["contradiction open again", "contradictions open again"] },
  contradiction_withdrawn: {
    one: "{name} no longer speaks against it",
    many: "{names} no longer speak against it",
    count: ["contradiction withdrawn", "contradictions withdrawn"],
  },
  evidence_lapsed: {
    one: "{name} has lapsed[: it was valid until {day}]",
    many: "{names} have lapsed",
    count: ["evidence item lapsed", "evidence items lapsed"],
  },
  evidence_renewed: { one: "{name} was renewed[ until {day}]", many: "{names} were renewed", count: ["evidence item renewed", "evidence items renewed"] },
  evidence_reached: {
    one: "{name} now counts: it had been dated after the as-of date",
    many: "{names} now count: they had been dated after the as-of date",
    count: ["evidence item that now counts", "evidence items that now count"],
  },
  evidence_ahead: {
    one: "{name} is dated after the as-of date, and does not count",
    count: ["evidence item dated after the as-of date", "evidence items dated after the as-of date"],
  },
  evidence_ended: { one: "what {name} is about ended[ {date}]", count: ["evidence item that ended", "evidence items that ended"] },
  evidence_resumed: { one: "what {name} is about no longer counts as ended", count: ["evidence item resumed", "evidence items resumed"] },
  evidence_progressed: { one: "{name} went from {from} to {to}", count: ["step from plan to practice", "steps from plan to practice"] },
  evidence_set_back: { one: "{name} went back from {from} to {to}", count: ["step back", "steps back"] },
  evidence_verified: {
    one: "{name} is now {to}[ ({by})]; it was {from}",
    many: "{names} are better verified",
    count: ["evidence item better verified", "evidence items better verified"],
  },
  evidence_unverified: {
    one: "{name} is now {to}; it was {from}",
    many: "{names} are less verified",
    count: ["evidence item less verified", "evidence items less verified"],
  },
  evidence_published: {
    one: "{name} was published: anyone can open it",
    many: "{names} were published",
    count: ["evidence item published", "evidence items published"],
  },
  evidence_closed_off: {
    one: "the public can no longer open {name}",
    many: "the public can no longer open {names}",
    count: ["evidence item no longer public", "evidence items no longer public"],
  },
  evidence_moved: { one: "{name} now bears on {clauses}", count: ["evidence item moved to other clauses", "evidence items moved to other clauses"] },
  evidence_dated: { one: "{name} has another date[: {day}]", count: ["evidence item dated", "evidence items dated"] },
  evidence_reclassified: { one: "{name} is recorded as something else", count: ["evidence item reclassified", "evidence items reclassified"] },
  limitation_added: { one: "{name} has a further limitation[: “{text}”]", count: ["limitation added", "limitations added"] },
  limitation_resolved: { one: "a limitation of {name} was resolved[: “{text}”]", count: ["limitation resolved", "limitations resolved"] },
  limitation_edited: { one: "the limitations of {name} were edited", count: ["list of limitations edited", "lists of limitations edited"] },
  review_planned: { one: "the next of {name} is due[ {date}]", count: ["next time planned", "next times planned"] },
  review_overdue: { one: "the next of {name} was due[ {date}]", count: ["review overdue", "reviews overdue"] },
  evidence_edited: {
    one: "the entry on {name} was edited",
    many: "the entries on {names} were edited",
    count: ["evidence item edited", "evidence items edited"],
  },
  evidence_reworded: { one: "{name} was reworded", many: "{names} were reworded", count: ["evidence item reworded", "evidence items reworded"] },
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
  ask_progressed: { one: "there is news about {name}[: “{text}”]", self: "[“{text}”]", count: ["note of progress on an ask", "notes of progress on asks"] },
  ask_closed: { one: "{name} was closed[ {date}]", self: "it was closed[ {date}][: “{text}”]", count: ["ask closed", "asks closed"] },
  ask_reopened: { one: "{name} is open again", self: "[“{text}”]", count: ["ask reopened", "asks reopened"] },
  ask_superseded: { one: "{name} was superseded[ by {to}]", self: "superseded[ by {to}]", count: ["ask superseded", "asks superseded"] },
  ask_overdue: { one: "{name} was due[ {date}]", self: "it was due[ {date}][: “{text}”]", count: ["ask overdue", "asks overdue"] },
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
