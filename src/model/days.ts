/**
 * What can be said of the day in a field. What is "weighed" must have been by the as-of day, or it does not count. What "happened" may
 * be later than that (a judgement is made some weeks after the day on which the evidence is weighed), and not later than today. What
 * "may_come" is a plan, a deadline or the day on which something goes out.
 */
export type DayIs = "weighed" | "happened" | "may_come";

/** Every date that somebody can write down, by the entry and the field. A test walks the schemas: a new date has to be decided here. */
export const days = {
  "evidence.verification.on": "weighed",
  "evidence.source.published": "weighed",
  "evidence.source.accessed": "weighed",
  "evidence.dates.about": "weighed",
  "evidence.dates.valid_until": "may_come",
  "evidence.dates.review_due": "may_come",
  // A service may be given notice.
  "evidence.dates.ended": "may_come",
  "evidence.closed.on": "weighed",
  "evidence.limitations.resolved_on": "weighed",
  "source.published": "weighed",
  "source.accessed": "weighed",
  "ask.due": "may_come",
  "ask.first_due": "may_come",
  "ask.raised.on": "happened",
  "ask.progress.on": "happened",
  "ask.closed.on": "happened",
  "judgement.on": "happened",
  "deferred.reopen_on": "may_come",
  "assessment.as_of": "happened",
  // A letter is written before the day on which it goes out.
  "assessment.letter.date": "may_come",
  "assessment.letter.earlier.date": "happened",
  "assessment.letter.reply_by": "may_come",
  "assessment.request.reply_by": "may_come",
  "assessment.fact_check.reply_by": "may_come",
  "correction.on": "happened",
  "correction.decided_on": "happened",
  "note.on": "happened",
} as const satisfies Readonly<Record<string, DayIs>>;

/** What can be said of the day in a field; undefined where the field is no date. */
export const dayOf = (field: string): DayIs | undefined => (days as Readonly<Record<string, DayIs>>)[field];
