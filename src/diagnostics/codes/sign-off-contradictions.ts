import type { Words } from "../words.ts";

/** What in a document speaks against something else in it. Raised only where a final document is asked for. */
export const signOffContradictionCodes = {
  "sign-off/dated-before": {
    severity: "error",
    title: "A letter dated before what it rests on",
    message: "The letter is dated {date}, before {what}.",
    why: "Nobody can have signed on that day what was not there yet.",
    help: "Give the letter a later date, or take out of the assessment what came after it.",
    means:
      "The date of the letter is compared with the as-of date, with the days of the judgements, and with the dates of the evidence, of its checks and of the asks that it prints. One of them is certainly later. A date of which only the year or month is known counts as later when its first day is.",
    remedy:
      "Mostly the letter was dated first and the work went on. Date it on the day on which it is signed. Where an assessment is brought up to date after its letter went out, it needs a letter of its own.",
  },
  "sign-off/due-before-letter": {
    severity: "error",
    title: "An ask that is due before the letter asks for it",
    message: "‘{id}’ is due on {due}, and the letter that asks for it is dated {date}.",
    why: "Whoever gets the letter could not do it in time.",
    help: "Agree a later day, or close the ask if it was done.",
    means:
      "The ask was open and not yet due on the as-of date, so the letter speaks of it as something to come. By the date of the letter its day is over. An ask that was overdue on the as-of date is told as overdue, and is not meant here.",
    remedy: "Agree a new day with the owner, or move the as-of date to the day of the letter, so that the letter says that the ask is overdue.",
  },
  "sign-off/ask-after-as-of": {
    severity: "error",
    title: "An ask that is printed and does not count",
    message: "‘{id}’ was raised on {raised}, after the as-of date {as_of}.",
    why: "The documents print it, and the finding that it should take care of is decided without it.",
    help: "Move ‘as_of’ to the day on which it was raised or a later one, or correct the day.",
    means:
      "What was asked after the as-of date takes care of no gap on that date. So the annex would say of a clause that nothing has been asked about it, and list the ask below.",
    remedy: "Weigh the evidence as of the day of the letter: then the asks that it makes count.",
  },
  "sign-off/reply-before-letter": {
    severity: "error",
    title: "An answer that is wanted before the letter is sent",
    message: "The letter is dated {date}, and wants an answer by {reply_by}.",
    why: "Nobody can answer a letter before it has gone out.",
    help: "Give a later day under ‘reply_by’, or leave it out.",
    means: "A letter can say by which day it wants an answer. That day is no later than the day of the letter, so one of the two is a slip of the pen.",
    remedy: "Agree a day that leaves time to answer. A letter that wants no answer by a day gives none.",
  },
  "sign-off/no-recommendation": {
    severity: "error",
    title: "Recommendations that nobody made",
    message: "The judgement on {on_what} is ‘{outcome}’, and no recommendation or requirement {about} is recorded.",
    why: "The document would say over a signature that recommendations were made, and a reader finds none.",
    help: "Add to asks.yaml what is recommended, or judge otherwise.",
    means:
      "‘Consistent with recommendations’ says that something was recommended. No ask of the kind ‘recommendation’ or ‘requirement’ bears on what was judged: on a clause of the practice, or for the whole on any clause. One that has been closed counts, and the document says that it was closed; one that another has taken the place of does not.",
    remedy: "If something was recommended, write it down as an ask, with its clauses, an owner and a day. If nothing was, the outcome is ‘consistent’.",
  },
  "sign-off/worse-practice": {
    severity: "error",
    title: "A whole that is better than its parts",
    message: "The judgement on {on_what} is ‘{outcome}’, and {practices} came out worse; no reasons are given.",
    why: "A reader who knows only the letter would take the practice to be in order.",
    help: "Add ‘reasons:’ to the judgement on {on_what}, or judge it as its practices were judged.",
    means:
      "A person may judge the whole more favourably than one of its practices: it may weigh little. But then the reasons have to be recorded, because the letter gives both and somebody will ask.",
    remedy: "Write in a sentence or two why the practice does not decide the whole.",
  },
  "sign-off/over-finding": {
    severity: "error",
    title: "A published judgement over a finding that binds",
    message: "The published judgement on {on_what} is ‘{outcome}’, while ‘{evidence}’ contradicts {clause} and is still open; no reasons are given.",
    why: "A final document that gives both without a word would contradict itself.",
    help: "Restate under ‘reasons:’ why the finding does not decide, or close ‘{evidence}’ with evidence.",
    means:
      "Somebody else published the judgement, so it is recorded as it is and needs no second name. A finding that binds is open against the same thing. While a document is a draft, the missing reasons are worth a note; a final one has to give them.",
    remedy: "If the published document gives reasons, restate them. If it came before the finding, judge anew.",
  },
  "sign-off/says-better": {
    severity: "error",
    title: "A text that says better than was judged",
    message: "“{words}” speaks well of {practices}, on which the judgement is ‘{outcome}’.",
    why: "The text and the judgement beside it cannot both be right, and readers remember the text.",
    help: "Change the sentence. If it is right as it is, quote it under ‘meant:’ of ‘sign_off:’ in assessment.yaml, with a reason and a name.",
    means:
      "A sentence says of every practice, or of one by its number, that it is met, kept to or consistent, and has no “not”, “except” or “but” in it. The judgement on that practice says otherwise. t6 looks at such sentences only, and understands nothing else of a text.",
    remedy: "Name the practice that is the exception, in the same sentence.",
  },
  "sign-off/reported-as-seen": {
    severity: "error",
    title: "What was reported, told as seen",
    message: "“{words}” says that somebody saw or checked ‘{id}’, and nobody has: it counts as {level}.",
    why: "Whoever signs that they have seen something answers for having looked.",
    help: "Write who said so: “{speaker} told us that …”. If it was looked at, record who did so under ‘verification’. If the sentence is right as it is, quote it under ‘meant:’ of ‘sign_off:’ in assessment.yaml, with a reason and a name.",
    means:
      "A sentence that links an item says “we have seen”, “I verified”, “we found” or the like. The record says that the item was only reported, or its check does not count. t6 looks only at sentences that link an item.",
    remedy: "Either the words are too strong, and say who told it; or the record is behind, and the check can be recorded with a name and a day.",
  },
  "sign-off/confirmed-by-nobody": {
    severity: "note",
    title: "Confirmed, and no record of it",
    message: "“{words}” says that you looked, and no item on {practice} was checked by the assessor.",
    why: "Whoever signs may be asked what was seen, and the record does not say.",
    help: "Record under ‘verification’ of an item what you looked at and when, or write who told it.",
    means:
      "A text on a practice says “we have confirmed”, “we have seen” or “we have verified”. No item that bears on the practice counts as checked by the assessor. What was seen may be something that is not on record, so this is a note, and does not keep the document from being final.",
    remedy: "Mostly the check was made and never recorded: record it with a name and a day.",
  },
  "sign-off/cites-itself": {
    severity: "error",
    title: "A document that cites itself",
    message: "‘{id}’ rests on ‘{source}’, and that is the document which is to be signed: {because}.",
    why: "What is said in a document is no evidence for it.",
    help: "Name the document that shows it. If ‘{source}’ is an earlier document, give it its own title and date.",
    means:
      "The source has the reference of the letter, or its title and date, or is the document in which its signatory published the judgement. An evidence item is taken from it, or a check or a closure is said to be seen there. To record a judgement as published in the document that one restates is right; to prove it by that document is not.",
    remedy: "Replace it with what the assessors looked at: the page, the register, their note of the visit.",
  },
  "sign-off/link-to-nothing": {
    severity: "error",
    title: "A link to nothing",
    message: "“{words}” {links}.",
    why: "Readers would find words without a link, or a link that leads nowhere.",
    help: "{hint}, or take the link away and keep the words.",
    means:
      "A text may link an address that begins with https:// or http://, or an item or source by its id: [words][id]. This one leads to no address, to no id that there is, or to a place in the page that is not there.",
    remedy: "Give the address, or the id in a second pair of square brackets, or take the link away and keep the words.",
  },
} as const satisfies Record<string, Words>;
