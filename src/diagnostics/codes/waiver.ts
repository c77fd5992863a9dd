import type { Words } from "../words.ts";

/** Mistakes in what may stand for a time. A waiver with a mistake in it waives nothing. */
export const waiverCodes = {
  "waiver/expired": {
    severity: "warning",
    title: "A waiver that has expired",
    message: "This waiver of {code} expired on {date}, which was over on {day}.",
    why: "What it covered counts again, and whoever approved it should decide anew or see it put right.",
    help: "Put right what it covered and delete it. If it has to stand longer, have it approved again, with new dates.",
    means:
      "A waiver lets one thing stand for a time, and that time is over. From then on it has no effect: what it covered fails the gate as if there were no waiver. The last day still counts, to its end, by London time.",
    remedy:
      "Delete the waiver when the matter is settled. If it is not, ask the person who approved it, and record the new approval with its own date and reason.",
  },
  "waiver/unused": {
    severity: "warning",
    title: "A waiver that waives nothing",
    message: "There is no {code} to waive[ in {file}][ about ‘{id}’].",
    why: "A waiver that is left lying about would hide the next mistake of its kind without anybody deciding so.",
    help: "If the matter is settled, delete the waiver. A diagnostic about several clauses is waived by the id of its item.",
    means:
      "The place that the waiver names is there, and nothing is wrong with it of the kind that the waiver names. Either the matter has been put right, or the waiver was written for another code or another place.",
    remedy:
      "Run t6 check and compare: the code, the file and the id of a waiver all have to be those of the diagnostic. If nothing is left to waive, delete it.",
  },
  "waiver/nowhere": {
    severity: "warning",
    title: "A waiver for a place that is not there",
    message: "This waiver of {code} is for {what} ‘{name}’, and there is none.",
    why: "A waiver for a place that does not exist waives nothing, and what it was meant for fails the gate.",
    help: "[Did you mean ‘{suggestion}’? ]Correct the place, or delete the waiver.",
    means:
      "The file that the waiver names is not among those that were checked, or nothing in it has the id that the waiver names. Files are looked for from the folder of t6.config.yaml.",
    remedy:
      "Write the file as it is seen from the folder of t6.config.yaml, and the id as it stands in that file. If the entry was deleted or renamed, so should the waiver be.",
  },
  "waiver/not-yet-approved": {
    severity: "warning",
    title: "A waiver from the future",
    message: "This waiver of {code} was approved on {date}, which is after {day}.",
    why: "A waiver counts from the day of its approval, so at present it waives nothing.",
    help: "Check the date. If it is right, the waiver begins to count on that day.",
    means: "The day on which the gate looks at the waiver is the day of --as-of, or else today in London. On that day the approval has not been given yet.",
    remedy: "Correct the date if it is a slip. With --as-of in the past a newer waiver has no effect, because nobody had approved it then.",
  },
  "waiver/unknown-code": {
    severity: "error",
    title: "A waiver for a code that does not exist",
    message: "There is no diagnostic or condition ‘{code}’.",
    why: "The waiver waives nothing, and what it was meant for fails the gate.",
    help: "[Did you mean ‘{suggestion}’? ]Write the code as t6 check prints it.",
    means: "A waiver names what it waives by its code, such as evidence/lapsed or gate/minimum-position. The code given here is not one that t6 knows.",
    remedy: "Copy the code from the output of t6 check, where it stands behind “t6 explain” or in square brackets.",
  },
  "waiver/not-waivable": {
    severity: "error",
    title: "A waiver for what cannot be waived",
    message: "{code} cannot be waived.",
    why: "It says that something was not read or not understood, and nobody can approve what nobody has seen.",
    help: "Put right what it points at, and delete the waiver.",
    means:
      "A file that cannot be read leaves a practice unknown, and unknown is neither good nor bad. Waiving it would turn “we do not know” into “it is fine”. For the same reason what is wrong with waivers, with the baseline and with t6.config.yaml cannot be waived, nor the sum of the diagnostics as a whole.",
    remedy: "Put the file right. Then waive, if need be, what t6 check says about what is in it.",
  },
  "waiver/no-place": {
    severity: "error",
    title: "A waiver without a place",
    message: "This waiver of {code} does not say where.",
    why: "A waiver for everything of a kind, everywhere, would hide what nobody has looked at.",
    help: "Add ‘file:’, or ‘id:’ with the id of what it is about, or both.",
    means: "A waiver lets one thing stand, and not a kind of thing. It needs the file, the id of the evidence item, ask, clause or practice, or both.",
    remedy: "Take the file and the id from the output of t6 check. For several places write several waivers: each is a decision of its own.",
  },
  "waiver/too-long": {
    severity: "error",
    title: "A waiver for more than twelve months",
    message: "This waiver of {code} runs to {expires}, more than twelve months after its approval on {approved}.",
    why: "What is let stand for longer than a year is no exception any more, and nobody looks at it again.",
    help: "Let it expire on {latest} at the latest.",
    means: "A waiver has a last day, at most twelve months after the day on which it was approved. This one has a later day, so it waives nothing.",
    remedy: "Choose the day by which the matter will be settled. If it is not settled by then, somebody has to approve the waiver again.",
  },
  "waiver/dates-reversed": {
    severity: "error",
    title: "A waiver that ends before it begins",
    message: "This waiver of {code} expires on {expires}, before it was approved ({approved}).",
    why: "There is no day on which it counts.",
    help: "Correct one of the two dates.",
    means: "A waiver counts from its approval to the end of its last day. Here the last day comes first. Most often a year is wrong in January.",
    remedy: "Look up when it was approved, and for how long.",
  },
} as const satisfies Record<string, Words>;
