import type { Words } from "../words.ts";

/** Checks that count for less than the record says. */
export const verificationCodes = {
  "evidence/checked-by-nobody": {
    severity: "warning",
    title: "Checked, and nobody says by whom",
    message: "This item is {level}, and it does not say by whom, so it counts as reported.",
    why: "That somebody checked is the most valuable thing in the record, and it is worth as much as the name behind it.",
    help: "Add ‘by:’ with who checked it, and ‘on:’ with the date. If nobody did, the level is reported.",
    means:
      "“Verified” says that somebody independent of the producer examined the thing itself, “corroborated” that an independent second source says the same, and “checked” that somebody of the producer's own looked. It lets the item count where the profile asks for it. Without a name a reader cannot tell it from an assurance, and t6 counts the item as reported.",
    remedy: "Name the body, the post or the person that checked. For corroborated items, name the second source.",
  },
  "evidence/own-check": {
    severity: "warning",
    title: "A check of the producer's own, given as more",
    message: "‘{id}’ is {level} by {name}. That is a check of the producer's own, so it counts as checked.",
    why: "A body that vouches for itself has looked, and nobody outside has; a reader must be able to tell the two apart.",
    help: "Write ‘level: checked’. If somebody outside examined it, name them under ‘by’ with their role, and under ‘in’ where that can be seen.",
    means:
      "“Checked” says that somebody of the producer's own looked, other than whoever said it. “Corroborated” needs a second source that does not depend on the first, and “verified” needs an examiner from outside: an auditor (internal audit among them), a regulator, an assessor who is not the producer, or a third party. Where a body assesses itself, its assessor is the producer too. t6 counts such a check as “checked”, whatever the record says.",
    remedy:
      "Lower the level: that costs nothing, since t6 counts no more already. Where the assurance profile asks for more, have the thing examined by somebody else.",
    fix: "t6 fix writes ‘checked’ in the place of the level.",
  },
  "evidence/own-word": {
    severity: "warning",
    title: "Checked by the one who said it",
    message: "‘{id}’ is said by {name}, and {level} by the same, so it counts as reported.",
    why: "Nobody can check their own word: looking at it again makes it no surer.",
    help: "Name somebody else who looked. If nobody did, write ‘level: reported’.",
    means:
      "The speaker of the item and whoever is said to have checked it are the same. An auditor, a regulator, a court, Parliament or a third party may tell what it examined itself, in an audit, a certificate, a review or an ethics review; and so may an assessor who is not the producer. Everybody else is only saying it twice, and t6 counts the item as reported.",
    remedy:
      "Have somebody else look, and record who. If the speaker did examine the thing, the kind of the item should say so: an auditor's finding is an audit.",
  },
  "evidence/speaker-unnamed": {
    severity: "warning",
    title: "Said by nobody with a name, and checked by one of the same kind",
    message: "‘{id}’ is said by {office} without a name, and {level} by {name}, who is {office} too, so it counts as reported.",
    why: "The two may be one, and nobody can check their own word: a second witness is somebody else.",
    help: "Say under ‘speaker’ who says it. If that is {name}, have somebody else check it.",
    means:
      "The item does not name who says it, and whoever checked it is of the same kind: an auditor, a regulator or a third party. So nobody can tell whether one looked or two did, and t6 takes the cautious reading. An auditor, a regulator or a third party who tells in an audit, a certificate, a review or an ethics review what they examined needs no second.",
    remedy:
      "Write the name of the body under ‘speaker’, as it is to be printed. If it is the body that checked the item, it said it twice: have somebody else look, or write ‘level: reported’.",
  },
  "evidence/checker-unknown": {
    severity: "note",
    title: "A check by somebody whose role is not known",
    message: "{name} is said to have checked ‘{id}’[ and {others}], and is taken for one of the producer's own.",
    why: "What a check is worth depends on who looked, and nothing here says whom this name belongs to.",
    help: "Give the role: {example}. For a role outside, add ‘in:’ with where the check can be seen; for one of the producer's own, write ‘level: checked’.",
    means:
      "The name is neither that of the producer or the assessor, nor of anybody who speaks in the evidence, and no role is given. t6 then takes the cautious reading: somebody of the producer's own. The item counts as “checked” at most, whatever level the record gives.",
    remedy:
      "Say in which role the name looked: auditor (internal audit among them), regulator, assessor, third_party for anybody else outside the producer, or producer. It has to be said at each item that the name checked.",
  },
  "evidence/check-not-located": {
    severity: "warning",
    title: "A check that nobody can look up",
    message: "{name} is said to have checked ‘{id}’[ and {others}], and {unseen}.",
    why: "What others found carries weight because a reader can look it up; otherwise there is only the producer's word for it.",
    help: "Give under ‘in’, beside the level, the id of a source or of somebody else's item in which the check can be seen. Without it the level is checked.",
    means:
      "Somebody outside the producer is said to have checked, corroborated or verified the item. That counts where it can be seen: in a source, such as the auditor's report, or in an evidence item that is not the producer's own word, exists already, and is another one. Elsewhere the item counts as “checked” at most. What an assessor who is not the producer checked needs no place: the signatory answers for it.",
    remedy:
      "Add the report or the letter in which the check is told as a source of the main file, and name it under ‘in’. It need not be public. If there is nothing in writing, ask for a line from whoever checked.",
  },
  "evidence/checked-before": {
    severity: "warning",
    title: "Checked before it existed",
    message: "‘{id}’ is of {date}, and the check of it is of {checked}, so that check counts for nothing.",
    why: "Nobody can have examined something that was not there yet.",
    help: "Correct one of the two dates. If an earlier version was checked, have this one checked.",
    means:
      "The check of an item is dated before the item itself. The day on which a document was published is left out of this: somebody may have seen it before. Most often one of the two dates is a slip, or the item was renewed and the check was not. t6 counts the item as reported.",
    remedy: "Look both dates up. If the thing was renewed after it was checked, the check has to be made again.",
  },
} as const satisfies Record<string, Words>;
