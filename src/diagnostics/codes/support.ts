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
      "A document released under freedom of information was not published by choice. A regulator that took such a release into account asked in the same letter that the information be published routinely. t6 does the same: the clause is at best partly met.",
    remedy: "Publish it where the producer publishes everything else, and keep the address of the release as the archived copy if you like.",
  },
  "evidence/only-plans": {
    severity: "warning",
    title: "Only plans behind a clause",
    message: "Only plans stand behind {clauses}: {evidence}.",
    why: "A plan says what a producer wants to do, and the clause asks what it does.",
    help: "Add what exists today, even if it is not complete: its state is in_progress. If the producer agreed it with the assessor, record it among the asks as well.",
    means:
      "Everything put against this clause is planned. Plans never count, so the clause is not shown, exactly as if there were nothing. The plans are still printed, as what the producer told the assessor.",
    remedy:
      "See whether anything has begun. If not, leave the plan where it is and record the promise as an ask with an owner and a date, so that somebody follows it up.",
  },
  "evidence/words-only": {
    severity: "note",
    title: "Only words behind a clause about conduct",
    message: "What stands behind {clauses} says what is done, and does not show it: {evidence}.",
    why: "Such evidence says what should happen, or that it does; the clause asks for what shows it.",
    help: "Add something that the conduct leaves behind. By itself can show it: {kinds}.",
    means:
      "Clauses of the type DO ask for conduct. Policies, notices, guidance, statements and usage figures are words about conduct, and with nothing else the clause is at best partly met.",
    remedy:
      "Ask what the work leaves behind when it is done, and whether it is of a kind that the catalogue names; t6 explain with the id of the clause prints the kinds. It need not be public for a clause of this type.",
  },
  "evidence/other-kind": {
    severity: "note",
    title: "Evidence of a kind that cannot show the clause",
    message: "What stands behind {clauses} is of kinds that cannot show that by themselves: {evidence}.",
    why: "A sceptical reader believes some things on seeing them, and others only together with something more.",
    help: "What would show it: {kinds}. Add something of those kinds beside what is here.",
    means:
      "The catalogue names for each clause the kinds of evidence that can show it by themselves. Everything recorded behind these clauses is of another kind, so each of them is at best partly met.",
    remedy:
      "Ask what the work leaves behind when it is done, and whether it is of a kind that the catalogue names; t6 explain with the id of the clause prints the kinds and says why. What is here already stays: it tells the reader more.",
  },
  "evidence/unspecific": {
    severity: "warning",
    title: "An item that says nothing in particular of its clauses",
    message: "‘{id}’ names {count} clauses, and {what}.",
    why: "One sentence that is to show many things shows none of them: a reader cannot tell what each clause rests on.",
    help: "Say for each what the item shows there: {example}. Or name only the clauses that it really bears on.",
    means:
      "An item may name up to three clauses and leave it to its statement what it shows. One that names more has to say for each clause what it shows for that one, in a sentence of its own: the annex prints it. Where it does not, or says the same for several, the item counts only in part for that clause.",
    remedy:
      "Go through the clauses with the item in front of you, and write down what in it speaks to each. Where nothing does, take the clause out. Three good clauses are worth more than twenty.",
  },
  "evidence/repeated-statement": {
    severity: "warning",
    title: "The same statement in several items",
    message: "‘{id}’ says word for word what ‘{first}’ says[, and so do {others}].",
    why: "One thing that is written down several times looks like several things, and is one.",
    help: "If it is one thing, write it once and name all its clauses there. If they are several, say in each statement what that one shows.",
    means:
      "The statement of an item says what that item shows. Two items with the same statement are most often one item that was copied, with another id, title or date. Copies make the evidence look broader, and a review more regular, than it is.",
    remedy: "Keep one of them, with the right date. Where they really are several, such as two reviews, the statement of each should say what that one found.",
  },
  "evidence/not-a-sentence": {
    severity: "note",
    title: "A statement that is a note and no sentence",
    message: "What ‘{id}’ states is a note, such as a heading or half a sentence.",
    why: "The annex tells who says it and goes on with “that”. A note is printed as it stands, behind the title of the item.",
    help: "Say who does what: “The page names the senior owner”, “The review is held each spring”.",
    means:
      "A document tells a statement in a sentence: “We have seen that the page names the senior owner.” Behind “that” a heading, a list or half a sentence makes no sense, and whoever reads it has to guess what was meant. Nothing is decided by this.",
    remedy: "Write one or two whole sentences, each with its subject and its verb. What belongs in a list goes under “items”.",
  },
  "evidence/finding-as-context": {
    severity: "note",
    title: "A finding put down as background",
    message: "‘{id}’ is by {who}, and is put down as background, so it is weighed for no clause.",
    why: "What an outside body found is what readers look for first, and here it changes nothing.",
    help: "If it speaks for or against a clause, write ‘stance: supports’ or ‘stance: contradicts’. Otherwise leave it.",
    means:
      "An audit, review, letter or publication of a regulator, an auditor, a court or Parliament is recorded with the stance “context”. Background is printed where something refers to it, and is never weighed. That may be right: not everything such a body writes is a finding.",
    remedy: "Read what it says of the clause. If it says anything of how the producer does, it speaks for the clause or against it.",
  },
  "evidence/undated": {
    severity: "warning",
    title: "Evidence without a date, where the date matters",
    message: "‘{id}’ has no date, and {clauses} cannot be shown without one.",
    why: "Nobody can tell whether something still happens, is done regularly or was considered in time, if nobody knows when.",
    help: "Add ‘about:’ under ‘dates’. The month or the year will do.",
    means:
      "Three sorts of clause depend on dates. One asks for conduct, and proof of it grows old. One asks for a record of consideration, which means little if it could have been written afterwards. The third asks for something regular, which takes two dates, or one and a date for the next.",
    remedy:
      "Look in the document for the day it was signed, held or agreed. For something that goes on, such as a register, the date of a check will do. If nobody can say, leave it: the gap is then real, and the annex says so.",
  },
  "evidence/too-old": {
    severity: "warning",
    title: "Proof that has grown old",
    message: "‘{id}’ dates from {date}, more than {months} months before {as_of}, so it counts in part for {clauses}.",
    why: "What was done years ago does not show what is done now.",
    help: "Add something newer that shows the same.[ {hint}]",
    means:
      "Clauses that ask for conduct or for consideration are shown by what is recent enough: 36, 24 or 18 months under the basic, enhanced and comprehensive profile, and 12 months longer while a review of it is ahead. The code names no number; these are the tool's. For things that go on, such as a register, the date of a check counts. A certificate or an agreement counts to its last day, where it gives one.",
    remedy: "Bring a newer record of the same conduct. An old review stays in the record: together with a new one it shows that reviews are regular.",
  },
  "evidence/next-review-far-off": {
    severity: "warning",
    title: "A next review that is too far away",
    message: "The next review of ‘{id}’ is due {date}, more than {months} months after {as_of}, so it does not show that {clauses} is regular.",
    why: "A date that is far away commits nobody.",
    help: "Set an earlier date, or record the review before this one with its date.",
    means:
      "A clause that says “regular” is shown by two reviews that lie some months apart, or by a recent one and a date for the next. That date counts where it is not past and no further away than 24 months. The code names no number; this one is the tool's.",
    remedy:
      "Agree a nearer date with whoever holds the reviews. If there was an earlier review, add it as an item of its own: two dates are better than a promise.",
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
    message: "A review of ‘{id}’ was due by {date}, which was over on {as_of}[; what came later does not cover {clauses}].",
    why: "A date that was set and let pass tells a reader more than no date at all.",
    help: "If the review was held, add it as an item of its own, with its date and the clauses that it covers. If not, hold it.",
    means:
      "The item carries the date of its next review, and on the as-of date that date is over. Nothing later of the same kind, and no later examination, covers all of its clauses. The item still counts. Where a clause asks for something regular, the date no longer shows that there will be a next time.",
    remedy:
      "Record the review that was held as an item of its own: ‘dates.about’ says when, ‘clauses’ what it covers, and ‘review_due’ when the next one is due. The day that was missed can stay as it is.",
  },
} as const satisfies Record<string, Words>;
