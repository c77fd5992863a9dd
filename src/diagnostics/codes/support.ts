import type { Words } from "../words.ts";

/** What a careful reader would say about the evidence behind a clause. */
export const supportCodes = {
  "evidence/not-public": {
    severity: "warning",
    title: "Nothing public behind a clause about openness",
    message: "Nothing behind {clauses} can be opened by the public: {evidence}.",
    why: "The clause asks for openness, and openness cannot be shown by something that stays inside.",
    help: "Publish one of the items where anyone can open it, and give its address. If it is published already, say ‘access: public’.",
    means:
      "Clauses of the type SHOW ask a producer to be open about something. They are met by what a member of the public can open. There is evidence here, and all of it stays inside the organisation or is given only to those who ask.",
    remedy:
      "Often a page with the substance can be published where the document itself cannot. Until then the clause is at best partly met, and t6 proposes the ask that would lift it.",
  },
  "evidence/foi-only": {
    severity: "warning",
    title: "Openness only on request",
    message: "What there is behind {clauses} was only released under freedom of information: {evidence}.",
    why: "A release to one requester shows that the document exists, and not that the producer is open about it.",
    help: "Publish the document, or what is relevant in it, as a matter of routine, and give its address.",
    means:
      "A document released under freedom of information was not published by choice. OSR took such a release into account in 2019, and asked in the same letter that the information be published routinely. t6 does the same: the clause is at best partly met.",
    remedy: "Publish it where the producer publishes everything else, and keep the address of the release as the archived copy if you like.",
  },
  "evidence/only-plans": {
    severity: "warning",
    title: "Only plans behind a clause",
    message: "Only plans stand behind {clauses}: {evidence}.",
    why: "A plan says what a producer wants to do, and the clause asks what it does.",
    help: "Add what exists today, even if it is not complete: its state is in_progress. Record the plan as a commitment in the asks.",
    means:
      "Everything put against this clause is planned. Plans never count, so the clause is not shown, exactly as if there were nothing. The plans are still printed, as what the producer told the assessor.",
    remedy:
      "See whether anything has begun. If not, leave the plan where it is and record the promise as an ask with an owner and a date, so that somebody follows it up.",
  },
  "evidence/words-only": {
    severity: "note",
    title: "Only words behind a clause about conduct",
    message: "What stands behind {clauses} says what is done, and does not show it: {evidence}.",
    why: "A policy shows what was decided; the clause asks whether it happens.",
    help: "Add something that the conduct leaves behind: a record, a register, an agreement, a certificate, an audit.",
    means:
      "Clauses of the type DO ask for conduct. Policies, notices, guidance, statements and usage figures are words about conduct, and with nothing else the clause is at best partly met.",
    remedy:
      "Ask what the work leaves behind when it is done: minutes, a log, signed agreements, an auditor's report. It need not be public for a clause of this type.",
  },
  "evidence/undated": {
    severity: "warning",
    title: "A review or a consideration without a date",
    message: "‘{id}’ has no date, and {clauses} cannot be shown without one.",
    why: "Nobody can tell whether something is done regularly, or was considered in time, if nobody knows when.",
    help: "Add ‘about:’ under ‘dates’. The month or the year will do.",
    means:
      "Two sorts of clause depend on dates. One asks for a record of consideration, which means little if it could have been written afterwards. The other asks for something regular, which takes two dates, or one and a date for the next.",
    remedy: "Look in the document for the day it was signed, held or agreed. If nobody can say, leave it: the gap is then real, and the annex says so.",
  },
  "evidence/lapsed": {
    severity: "warning",
    title: "Evidence that has lapsed",
    message: "‘{id}’ was valid until {date}, which was over on {as_of}.",
    why: "A certificate or an agreement that has run out no longer shows how things are.",
    help: "If it was renewed, add the new dates. If not, have it renewed, or bring other evidence.",
    means:
      "The item gives a last day on which it counts in full, and on the as-of date that day is over. It counts in part from then on. The day itself still counts, to its end, by London time.",
    remedy: "Renew the thing itself, then the record. If the item is history and something else has taken its place, say ‘discontinued’ and add the new item.",
  },
  "evidence/review-overdue": {
    severity: "warning",
    title: "A review that is overdue",
    message: "A review of ‘{id}’ was due by {date}, which was over on {as_of}.",
    why: "A date that was set and let pass tells a reader more than no date at all.",
    help: "If the review was held, add it as an item of its own and set the next date. If not, hold it.",
    means:
      "The item carries the date of its next review, and on the as-of date that date is over. The item still counts. Where a clause asks for something regular, the date no longer shows that there will be a next time.",
    remedy: "Record the review that was held, with its date, and move ‘review_due’ to the next one.",
  },
} as const satisfies Record<string, Words>;
