import type { Words } from "../words.ts";

/** What a document still lacks before somebody can sign it. Raised only where a final document is asked for. */
export const signOffCodes = {
  "sign-off/no-as-of": {
    severity: "error",
    title: "A final document of no certain day",
    message: "The assessment does not record the day as of which the evidence is weighed.",
    why: "Without it the evidence is weighed as of today, and the same files make another document tomorrow.",
    help: 'Add ‘as_of: "{example}"’ with the day that you mean.',
    means:
      "While an assessment is being worked on, it may leave its as-of date out, so that things lapse when they lapse. A final document has to say the same for ever, so its files have to say the day.",
    remedy: "Write down the day up to which you looked at the evidence. Nothing dated later counts, so it is the day of the letter or one shortly before it.",
  },
  "sign-off/no-addressee": {
    severity: "error",
    title: "A letter to nobody",
    message: "The letter does not say to whom it goes.",
    why: "It would be sent with “[Name of the addressee]” in it.",
    help: "Add ‘to:’ with a name and a role under ‘letter:’ in assessment.yaml.",
    means: "The letter is addressed to a person. Nobody is named, so a place in square brackets stands where the name should be.",
    remedy: "Give the name and the post of the person who gets the letter. What others get goes under ‘copies’.",
  },
  "sign-off/no-date": {
    severity: "error",
    title: "A letter without a date",
    message: "The letter has no date.",
    why: "A reader could not tell what was known when it was signed, or when an ask falls due.",
    help: "Add ‘date:’ with the day under ‘letter:’ in assessment.yaml.",
    means: "A letter carries the day on which it is signed. It has to be no earlier than anything that the letter and its annex rest on.",
    remedy: "Write the day on which the letter is signed. t6 never takes the day of the clock for it.",
  },
  "sign-off/no-signatory": {
    severity: "error",
    title: "A letter without a signatory",
    message: "The letter does not say {what}.",
    why: "A judgement is a person's, and the signature says whose.",
    help: "Add {add} in assessment.yaml.",
    means: "The letter ends with the name and the post of whoever signs it. One of them is missing, so a place in square brackets stands there.",
    remedy: "Give the name and the post of the person who answers for the letter. The tool never signs.",
  },
  "sign-off/no-reply-terms": {
    severity: "error",
    title: "A request that nobody can answer in time",
    message: "The request for information does not say {what}.",
    why: "Whoever is asked cannot tell when, or to whom, an answer is due, or who asks.",
    help: "Add ‘{field}:’ under {place}.",
    means:
      "A request for information that is to be sent says by when to reply, to whom, and who asks. One of them is missing. Colleagues whom a producer asks need no signature.",
    remedy: "Agree a day with whoever is asked, and name somebody who takes the answers. The signatory of the letter signs the request.",
  },
  "sign-off/not-judged": {
    severity: "error",
    title: "Something that nobody has judged",
    message: "Nobody has judged {on_what}[{silent}].",
    why: "A position is computed, and nobody can sign what only a program has said.",
    help: "Add a judgement on {on_what}[ in {file}], by ‘t6 add judgement’, with outcome, name, day and reasons, or say under ‘deferred’ or ‘not_applicable’ why there is none.",
    means:
      "A final letter, annex, record or scorecard gives a judgement on the whole and on every practice. A practice of which every clause is deferred or does not apply needs none, because the reasons are recorded there. The outcome ‘no comment’ needs a reason too.",
    remedy:
      "Have somebody judge, by ‘t6 add judgement’ or by hand. If a practice was left out on purpose, write the outcome ‘no_comment’ with the reasons, or defer its clauses to whoever looks at them.",
  },
  "sign-off/not-reviewed": {
    severity: "error",
    title: "Lines of a crosswalk that wait for a review",
    message: "{open} of the crosswalk {wait} for a review: what {they} does not count, and would be missing.",
    why: "Evidence of the edition before may bear on this one, for or against, and nobody has said whether it does.",
    help: "Go through {them}: for each give your name, the day, and whether it stands.",
    means:
      "t6 upgrade proposes where the evidence of one edition might stand under the next. While lines wait, a final document would say that nothing bears on a practice on which something may, and leave out findings that nobody has looked at.",
    remedy: "Review every line, with ‘stands: true’ or ‘stands: false’. What speaks against a clause and is refused needs a reason: documents print it.",
  },
  "sign-off/words-not-held": {
    severity: "error",
    title: "A final document under practices whose words are not held",
    message: "The words of {practices} are not held, so the document says nothing of them.",
    why: "Whoever reads a signed document takes it to be about all that the code asks there.",
    help: "Take the words from the code with ‘t6 catalogue fill’. To sign without them, add “{words}” under ‘sign_off’, ‘meant’, in assessment.yaml, with the reason and your name.",
    means:
      "A catalogue can name a practice without its words, because whoever made it did not have them. The code has them all the same, and the producer keeps to it or does not. A draft says which words are missing. A final annex or letter goes out only where a person says that it may.",
    remedy: "Fill the words in from the code. If the document is to go out before, say so by name and with a reason: the record prints both.",
  },
  "sign-off/stale-judgement": {
    severity: "error",
    title: "A judgement that is out of date",
    message: "The judgement on {on_what} is out of date: {because}.",
    why: "A signature under it would answer for something that the person who judged did not know.",
    help: "Look again. {way}.",
    means:
      "The evidence has changed since the judgement, or something is dated after it. While a document is a draft, that is a warning and the annex says it. A final document may not rest on it.",
    remedy:
      "Let the person who judged look again. If the judgement stands, they confirm it: with t6 add judgement --confirm, or with “yes” under “Stands as it is” in a book.",
  },
  "sign-off/judged-before": {
    severity: "error",
    title: "A judgement that is older than what it has to take in",
    message: "The judgement on {on_what} was made on {on}, before {what}.",
    why: "A document of a later day would say over a signature what was concluded about an earlier state.",
    help: "Look again. If the judgement stands, give it the day on which you looked; if not, judge anew.[ If no letter went out on {asked}, record under ‘earlier:’ of ‘letter:’ which one went out before.]",
    means:
      "A judgement carries the day on which it was made. Something that the document rests on is certainly later: evidence, a check, a closing, progress on an ask, or the letter that went out before this one. That letter is recorded under ‘earlier’ of ‘letter’; otherwise the last day on which the assessor asked for something before this letter stands for it. A judgement that somebody published is a fact about them: only a letter may not rest on it.",
    remedy:
      "Let the person who judged look at the evidence as it is now. A judgement that is confirmed gets a new day, and its reasons may stay. A judgement is not made newer by the letter that quotes it.",
  },
  "sign-off/judged-ahead": {
    severity: "note",
    title: "A judgement of a day after that of the document",
    message: "The judgement on {on_what} is of {on}, and the document weighs the evidence as of {as_of}.",
    why: "A reader who finds a judgement of a later day asks what was known on it, and whether the day is a slip.",
    help: "Correct the day, or weigh the evidence as of the day of the judgement. If somebody looked again later at the evidence of {as_of}, leave it.",
    means:
      "The document carries the as-of date and no other day, because there is no letter with one. Somebody is said to have judged after it. That can be right: the evidence is weighed as of the end of a year, and the judgement is made some weeks later. So it is a note, and does not keep the document from being final.",
    remedy: "Look at the day of the judgement. A day that is still to come is a slip of the pen.",
  },
  "sign-off/judged-to-come": {
    severity: "error",
    title: "Something of a day that has not come",
    message: "{what} is dated {on}, and that day has not come.",
    why: "Nobody has judged, weighed or done anything on a day that is still to come, and nobody can sign that they did.",
    help: "Correct the day. If it is right, make the final document on it or after it.",
    means:
      "A final document is made on a day, by the clock of the machine that makes it, in London. A judgement of a later day, an as-of date that is still to come, or an ask that was raised, moved on or closed on such a day is a slip of the pen, or was written ahead of time. Before a final document this is looked at, and only then.",
    remedy: "Look at the year first: that is where most such slips are. A judgement that is to be made later gets its day when it is made.",
  },
  "sign-off/judged-no-day": {
    severity: "error",
    title: "A judgement without its day",
    message: "The judgement on {on_what} is dated {on}, without a day.",
    why: "Nobody can tell what the person who signs knew on it: evidence of the same month may be older or newer.",
    help: "Write the day: year, month and day. If somebody else published the judgement, add ‘published_in’ with the id of that source.",
    means:
      "For a judgement that somebody else published the month or the year will do, because no more may be known. For one's own the day is known. While a document is a draft that is a warning; a final document has to have it.",
    remedy: "Ask the person who judged for the day, and write it down.",
  },
  "sign-off/left-out": {
    severity: "error",
    title: "A document that leaves out what it has to say",
    message: "The {document} does not print {what}: “{words}”.",
    why: "What stands against a judgement, or was written by nobody, may not be lost on the way to the page.",
    help: "Put {field} back into {template}, in your folder of templates.",
    means:
      "The finished document was looked through for what it may not leave out: the judgement with every practice that came out worse, each finding that binds and is open, and the notice over a text that the tool drafted. A template of your own leaves something of it out.",
    remedy:
      "Compare your template with the shipped one of the same name. It may stand elsewhere in the document and look otherwise, but its words have to be there.",
  },
} as const satisfies Record<string, Words>;
