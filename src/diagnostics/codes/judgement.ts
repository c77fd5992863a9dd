import type { Words } from "../words.ts";

/** Mistakes in what a named person concluded. */
export const judgementCodes = {
  "judgement/no-name": {
    severity: "error",
    title: "A judgement without a name",
    message: "The judgement on {on_what} does not say who made it.",
    why: "The tool finds where the evidence stands; a judgement is a person's, and a reader must know whose.",
    help: "Add {add}.",
    means:
      "The annex prints two things side by side: the position, which t6 computes, and the judgement, which somebody made. A judgement without a name looks as if the tool had made it.",
    remedy: "Add the name of the person who answers for it. For a judgement that somebody else published, it is the person who signed it.",
  },
  "judgement/no-date": {
    severity: "error",
    title: "A judgement without a date",
    message: "The judgement on {on_what} does not say when it was made.",
    why: "Without a date nobody can tell which evidence it was made on, or whether it has been overtaken.",
    help: "Add ‘on:’ with the day on which it was made.",
    means:
      "A judgement holds for the evidence of its day. t6 compares its date with the dates of the evidence it cites, and says when it is older. Without a date it cannot.",
    remedy: "Give the day. For a judgement that somebody else published, the month or the year will do where the day is not known.",
  },
  "judgement/partial-date": {
    severity: "warning",
    title: "A judgement of your own without a day",
    message: "The judgement on {on_what} is dated {date}, without a day.",
    why: "Evidence from the same month or year may have come before it or after it, and nobody could tell.",
    help: "Write the day: {example}. If somebody else published the judgement, add ‘published_in’ with the id of that source.",
    means:
      "Judgements that were found in somebody else's document may carry the date as exact as it is known. For one made here the day is known, and it matters for telling whether the evidence has changed since.",
    remedy: "Add the day on which the person judged.",
  },
  "judgement/read-from-nothing": {
    severity: "warning",
    title: "A reading of nothing that is named",
    message: "The judgement on {on_what} is the reading of {name}, and no document is named that it was read from.",
    why: "A reader could not look up whether the document says it, so it stands as a judgement that nobody made.",
    help: "Add ‘published_in’ with the id of the source, or take ‘read_by’ out if somebody judged it themselves.",
    means:
      "‘read_by’ says that a document was published with a conclusion on the whole, and that somebody read it as holding for this practice. Without ‘published_in’ nobody can tell which document that was.",
    remedy: "Name the document under ‘published_in’. A judgement that somebody made on the practice itself has no ‘read_by’.",
  },
  "judgement/more-favourable": {
    severity: "error",
    title: "More favourable than the evidence, and nobody says why",
    message: "The judgement on {on_what} is ‘{outcome}’, and the evidence stands at ‘{position}’[ because of {because}]; {missing}.",
    why: "A person may see more than the record shows, and then owes the reader the reasons and a second person who agrees.",
    help: "Add {add}, or add the evidence that is missing, or judge as the evidence stands.",
    means:
      "A judgement may always be stricter than the position. It may be more favourable only with written reasons and the name of a second person, and then the annex prints the difference. t6 never changes a judgement to fit.",
    remedy:
      "Look first at the clause that decides: often evidence exists and was not recorded. If the judgement stands, write down why, and have a colleague agree by name.",
  },
  "judgement/words-not-held": {
    severity: "warning",
    title: "A judgement on words that are not held",
    message: "The judgement on {on_what} is ‘{outcome}’, and the words of {on_what} are not held.",
    why: "It stands beside no clause and no evidence, so nobody who reads it can see what was judged.",
    help: "Have the words filled in by somebody who has the code open: t6 catalogue fill takes them. Or take the judgement out until then.",
    means:
      "The catalogue knows that there is such a practice and does not have its words. Whoever judged may have them. Here nothing can be set beside the judgement, and every document that prints it says so.",
    remedy: "Copy the words of the practice from the code with t6 catalogue fill, and put evidence against its clauses. Then look at the judgement again.",
  },
  "judgement/attributed-without-reasons": {
    severity: "note",
    title: "Somebody else's judgement, more favourable than the evidence",
    message:
      "The published judgement on {on_what} is ‘{outcome}’, and the evidence recorded here stands at ‘{position}’[ because of {because}]; no reasons are given.",
    why: "The annex prints both, and a reader will ask where the difference comes from.",
    help: "If the document in which it was published gives reasons, restate them under ‘reasons’.",
    means:
      "The judgement was published by somebody else and is recorded as a fact, so it is not for you to countersign or change. It is more favourable than what the evidence in this record shows. They may have seen more, or may have asked for less.",
    remedy: "Restate the reasons given in the published document. If it gives none, leave it: the difference is printed either way.",
  },
  "judgement/same-person": {
    severity: "error",
    title: "The second person is the first",
    message: "The judgement on {on_what} was made by {name} and agreed by the same person.",
    why: "The second name is there so that two people answer for a judgement that goes beyond the evidence.",
    help: "Have somebody else agree, or judge as the evidence stands.",
    means: "A judgement that is more favourable than the position needs a second person. Here both names are the same, apart from capitals, spaces and titles.",
    remedy: "Ask a colleague who was not part of the assessment. If two people share a name, add something that tells them apart.",
  },
  "judgement/over-contradiction": {
    severity: "error",
    title: "A favourable judgement over evidence to the contrary",
    message: "The judgement on {on_what} is ‘{outcome}’, while ‘{evidence}’ contradicts {clause} and is still open; {missing}.",
    why: "An open finding against the producer binds until something shows that it was put right.",
    help: "Close ‘{evidence}’ with evidence, judge more strictly, or add {add} to say why it does not weigh.",
    means:
      "An item in the assessment speaks against a clause of this practice, and nothing shows that the matter was put right. The judgement says all the same that the practice is kept to. It may be right: the finding may be wrong, old, or about something else. But then somebody has to say so.",
    remedy:
      "If the matter was put right, close the item and name the evidence. If the item is mistaken, give the reasons in the judgement and have a second person agree.",
  },
  "judgement/older-than-evidence": {
    severity: "warning",
    title: "A judgement older than its evidence",
    message: "The judgement on {on_what} was made on {date}, before {evidence}.",
    why: "Nobody can have rested a judgement on something that was not there yet.",
    help: "Judge again and give the new date. If the judgement stands as it was, let it cite only what it was made on.",
    means:
      "A judgement rests on the items it cites, or on all items of its practice where it cites none. One of them is dated after the judgement. The judgement stays, and the annex shows that it is out of date.",
    remedy:
      "If the new evidence changes nothing, the person who judged can say so by giving a new date. For somebody else's published judgement, list under ‘cites’ what they had before them.",
  },
  "judgement/new-finding": {
    severity: "warning",
    title: "A judgement from before something was found",
    message: "The judgement on {on_what} was made on {date}, and since then fault was found: {evidence}.",
    why: "Whoever judged did not know it, and a reader who does will ask whether they would judge so today.",
    help: "Judge again, in the knowledge of it, and give the new date.",
    means:
      "Something that speaks against what was judged is dated after the judgement. That makes the judgement out of date, whether or not it cites the item: a finding cannot be left out by not citing it. The judgement stays, and the annex shows that it is out of date. What only asks for an improvement does not.",
    remedy:
      "If the finding changes nothing, whoever judged can say so by giving a new date and the reasons. A judgement that somebody else published stays as it is: add your own, or say in the introduction what came after it.",
  },
  "judgement/stale": {
    severity: "warning",
    title: "The evidence has changed since the judgement",
    message: "The evidence behind the judgement on {on_what} has changed since it was made.",
    why: "A judgement on other evidence than that which is printed beside it misleads, whichever way it goes.",
    help: "Look again. If it stands, ‘{call}’ says so and leaves its words, also on the day of the judgement; if not, judge anew.",
    means:
      "When the judgement was made, somebody noted the digest of its evidence, a number that changes whenever the evidence does. It no longer agrees: an item was added, removed or changed, or a clause was declared not applicable. The annex shows the judgement as out of date.",
    remedy:
      "Read the evidence as it is now. If the judgement stands, confirm it: with t6 add judgement --confirm, or with “yes” under “Stands as it is” in a book.",
  },
  "judgement/only-reported": {
    severity: "warning",
    title: "A judgement that rests only on what was reported",
    message: "The judgement on {on_what} is ‘{outcome}’, and nobody has checked any of the evidence behind it.",
    why: "What a body says of itself and what an audit finds can lie far apart, as they did over the National Pupil Database in 2019 and 2020.",
    help: "Have at least one item checked, or corroborated by somebody independent, and record who did it.",
    means:
      "Every item behind this judgement is something that somebody said and nobody examined, or the check counts for nothing: it has no name, is by whoever said it, or is older than the thing. That may be all there is, and the judgement may stand. A careful reader will want to know, and the annex says it.",
    remedy:
      "Choose the item that carries most and look at the thing itself: open the register, read the agreement, see the certificate. Then record the level, the name and the date.",
  },
  "evidence/checked-by-judge": {
    severity: "warning",
    title: "Judged by the one who checked the evidence",
    message: "{name} judged {on_what}, and is also the one who checked {evidence}, on which that rests.",
    why: "Whoever judges on their own checks has nobody to correct them.",
    help: "Have somebody else check, or have a second person agree to the judgement: add ‘agreed_by: {example}’.",
    means:
      "The person who made the judgement, or the post that they hold, is given as whoever checked an item behind it. In a small body that can hardly be helped; but a reader should know, and a second person can answer for it too. What an assessor who is not the producer checked is left out: the signatory answers for that.",
    remedy:
      "Choose the items that carry most, and let a colleague look at them. Where there is only one person who can, have somebody else agree to the judgement by name.",
  },
} as const satisfies Record<string, Words>;
