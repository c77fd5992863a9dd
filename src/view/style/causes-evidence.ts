import type { DiffCause } from "../../model/generated/schemas.ts";

/**
 * The words for one kind of cause. `{name}` is the thing it is about; `{from}`, `{to}`, `{date}`, `{by}`, `{text}` and `{clauses}` are
 * filled in from the record. What stands in square brackets is left out where something in it is not recorded.
 */
export interface CauseWords {
  /** One cause, as a sentence that stands behind a colon. */
  readonly one: string;
  /** The same where what it is about has just been named. */
  readonly self?: string;
  /** Several of the same kind, where they can be told in one breath; `{names}` are the things. */
  readonly many?: string;
  /** How many there were of it, for what moved nothing: one and several. */
  readonly count: readonly [one: string, many: string];
}

/** The causes that are about an item of evidence. */
export type EvidenceCause = Extract<DiffCause["kind"], `${"evidence" | "contradiction" | "closure" | "improvement" | "limitation" | "review"}_${string}`>;

/** One entry for each of them, to be reviewed as prose. */
export const evidenceCauses: Readonly<Record<EvidenceCause, CauseWords>> = Object.freeze({
  evidence_added: { one: "{name} was added", many: "{names} were added", count: ["evidence item added", "evidence items added"] },
  evidence_removed: { one: "{name} was removed", many: "{names} were removed", count: ["evidence item removed", "evidence items removed"] },
  evidence_contradicts: { one: "{name} speaks against it", many: "{names} speak against it", count: ["contradiction recorded", "contradictions recorded"] },
  evidence_graded: {
    one: "what {name} says against it is graded as {to}; it was {from}",
    count: ["contradiction graded otherwise", "contradictions graded otherwise"],
  },
  improvement_asked: {
    one: "{name} asks for an improvement",
    many: "{names} ask for an improvement",
    count: ["improvement asked for", "improvements asked for"],
  },
  contradiction_closed: {
    one: "what {name} says against it was settled[ {date}]",
    count: ["contradiction settled", "contradictions settled"],
  },
  closure_claimed: {
    one: "what {name} says against it is marked as settled[ {date}], and that is not proven",
    count: ["contradiction marked as settled without proof", "contradictions marked as settled without proof"],
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
  evidence_aged: {
    one: "{name} has grown too old to count in full[: it is dated {day}]",
    many: "{names} have grown too old to count in full",
    count: ["evidence item grown too old", "evidence items grown too old"],
  },
  evidence_fresh: {
    one: "{name} is not yet too old[: it is dated {day}]",
    many: "{names} are not yet too old",
    count: ["evidence item not yet too old", "evidence items not yet too old"],
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
  evidence_handed_over: {
    one: "{name} is handed over to everybody concerned",
    many: "{names} are handed over to everybody concerned",
    count: ["evidence item handed over to everybody concerned", "evidence items handed over to everybody concerned"],
  },
  evidence_withheld: {
    one: "{name} is no longer handed over to everybody concerned",
    many: "{names} are no longer handed over to everybody concerned",
    count: ["evidence item no longer handed over", "evidence items no longer handed over"],
  },
  evidence_moved: { one: "{name} now bears on {clauses}", count: ["evidence item moved to other clauses", "evidence items moved to other clauses"] },
  evidence_specified: {
    one: "{name} says what it shows[ for {clauses}]",
    many: "{names} say what they show",
    count: ["evidence item that says what it shows", "evidence items that say what they show"],
  },
  evidence_unspecified: {
    one: "{name} no longer says what it shows[ for {clauses}]",
    many: "{names} no longer say what they show",
    count: ["evidence item that no longer says what it shows", "evidence items that no longer say what they show"],
  },
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
});
