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
  "crosswalk/not-reviewed": {
    severity: "warning",
    title: "Lines of a crosswalk that nobody has reviewed",
    message: "Of {all} lines of the crosswalk {open} are not reviewed, so what they propose does not count under edition {edition}.",
    why: "Where evidence might stand under another edition is the tool's proposal; whether it does is for a person to say.",
    help: "Go through the lines, and write ‘reviewed:’ under each, with ‘by’, ‘on’, and ‘stands: true’ or ‘stands: false’.",
    means:
      "t6 upgrade proposes where the evidence of one edition might stand under the next. No mapping from practice to practice was published, so nothing counts before somebody has looked at the evidence and at the words of the clause.",
    remedy:
      "For each line, read the clause and look at the evidence. Give your name, the day, and whether it stands. Where the clause has parts, write which the evidence covers. Where it bears on several, say under ‘shows’ what it shows for this one.",
  },
} as const satisfies Record<string, Words>;
