import type { Words } from "../words.ts";

/** Mistakes in what carries an assessment over to another edition. */
export const crosswalkCodes = {
  "crosswalk/leads-nowhere": {
    severity: "error",
    title: "A line of the crosswalk that leads nowhere",
    message: "There is no {what} ‘{id}’.",
    why: "A line that leads nowhere carries nothing over, and somebody may rely on it.",
    help: "Correct the id, or take the line out. t6 upgrade writes lines for evidence that has none.",
    means:
      "Each line of crosswalk.yaml says of one piece of evidence on which clause of the new edition it might bear. The evidence is not in the files, or the clause is not in the catalogue. The line counts for nothing.",
    remedy: "Evidence may have been renamed or deleted since: go by its id. Clauses are listed by t6 explain.",
  },
  "crosswalk/parts-missing": {
    severity: "error",
    title: "A line of the crosswalk without the parts that it covers",
    message: "{clause} has parts, and the line does not say which of them the evidence covers.",
    why: "Without its parts the evidence covers none of them, however good it is.",
    help: "Write ‘parts:’ under the line. The parts are {parts}.",
    means:
      "The clause of the new edition names several things one by one, and each has to be covered. Somebody has said that the evidence stands there, and not for which of them. It covers none.",
    remedy: "Look at the evidence, and name the parts that it speaks of.",
  },
  "crosswalk/refused-without-reason": {
    severity: "warning",
    title: "Something that speaks against a clause, refused without a reason",
    message: "‘{id}’, which speaks against {clause}, was refused by {by}, and no reason is given.",
    why: "What speaks against the producer and is left out is printed with who left it out and why, and here nobody says why.",
    help: "Write ‘note:’ beside ‘stands: false’, with the reason.",
    means:
      "A finding or another contradiction of the edition before could bear on this clause. A person said that it does not. Every document names it, who refused it and when, so that it does not disappear with the move.",
    remedy: "Say in a sentence why it does not bear on the clause, such as that it was about something that the new practice no longer asks.",
  },
  "crosswalk/reviewer": {
    severity: "warning",
    title: "A review of a line that nobody can have made",
    message: "The review of ‘{id}’ for {clause} is by {by} on {on}: {what}.",
    why: "A line counts because a named person looked at it, and readers are told who and when.",
    help: "Write the name of whoever reviewed the line, and the day on which they did.",
    means:
      "Either the name is that of the example, which was copied along; or the day is before the line was there; or it is after the day as of which the evidence is weighed.",
    remedy: "Correct the name or the day. Where nobody has looked at the line yet, take ‘reviewed:’ out again.",
  },
  "crosswalk/other-words": {
    severity: "warning",
    title: "A review of words that the clause no longer has",
    message: "{by} reviewed ‘{id}’ for {clause} (line {line}) when it said “{read}”; it says “{says}” now.",
    why: "Somebody judged whether the evidence bears on those words, and nobody has said so of these. The line waits for a review again.",
    help: "Read the clause as it is now, and review the line anew: ‘t6 upgrade’ with --accept {line} or --refuse {line}, and --by.",
    means:
      "The words of the clause have changed since the line was reviewed: other words were taken for its practice, or somebody has worked on the catalogue. A review is of the words that were read, and not of the id that they had. Capitals, marks and blanks do not count.",
    remedy: "Look at the evidence and at the new words. Where the old words were right, take the catalogue that has them.",
  },
  "crosswalk/other-catalogue": {
    severity: "warning",
    title: "A crosswalk to another catalogue than the one asked for",
    message: "The assessment is carried over to ‘{to}’, and is looked at by ‘{catalogue}’, so no line of it counts here.",
    why: "Evidence that people reviewed for one catalogue is not evidence for another, and without a word it would look as if there were none.",
    help: "Name in crosswalk.yaml the catalogue that is meant, or leave out --catalogue.",
    means:
      "Lines lead to the clauses of the catalogue that crosswalk.yaml names, or of a copy of it with words filled in. With --catalogue, or a configuration that binds, the assessment is looked at by one that is neither this nor the one before.",
    remedy: "Where another copy of the same catalogue is meant, it has to say of which it is one, as t6 catalogue fill writes it (‘filled_from’).",
  },
  "crosswalk/names-before": {
    severity: "warning",
    title: "A text that names the edition before the move",
    message: "{what} says ‘{words}’, and the assessment is one under edition {edition} now.",
    why: "Documents print the text as it is, so readers are told of another code than the one that the evidence is set against.",
    help: "Word it so that it is true under edition {edition}; or so that it names neither edition, if you may go back.",
    means:
      "Nothing but crosswalk.yaml changes when an assessment is carried over, so texts of the main file that documents print are still those of the edition before. This one names that edition, its principle or one of its practices.",
    remedy: "Read the title, the description, the introduction and the letter as they are printed now, and change what is of the edition before.",
  },
  "crosswalk/letter-edition": {
    severity: "warning",
    title: "A letter that does not name the edition after the move",
    message: "The letter says in words of its own how it came about, and does not name edition {edition}.",
    why: "Whoever had a letter under the edition before takes it that this one is under the same.",
    help: "Name edition {edition} in the letter’s ‘context’, or leave ‘context’ out: t6 then says what was assessed.",
    means:
      "Where ‘letter.context’ is left out, the letter says by which edition it was assessed. In words of one’s own it says what they say, and the assessment was carried over to another edition since.",
    remedy: "Say in a sentence that the assessment is made under the new edition.",
  },
  "crosswalk/not-reviewed": {
    severity: "warning",
    title: "Lines of a crosswalk that nobody has reviewed",
    message: "Of {all} lines of the crosswalk {open} not reviewed, so what {they} does not count under edition {edition}.",
    why: "Where evidence might stand under another edition is the tool's proposal; whether it does is for a person to say.",
    help: "Go through the lines, and write ‘reviewed:’ under each, with ‘by’, ‘on’, and ‘stands: true’ or ‘stands: false’.",
    means:
      "t6 upgrade proposes where the evidence of one edition might stand under the next. No mapping from practice to practice was published, so nothing counts before somebody has looked at the evidence and at the words of the clause.",
    remedy:
      "For each line, read the clause and look at the evidence. Give your name, the day, and whether it stands. Where the clause has parts, write which the evidence covers. Where it bears on several, say under ‘shows’ what it shows for this one.",
  },
} as const satisfies Record<string, Words>;
