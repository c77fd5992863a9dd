import type { Words } from "../words.ts";

/** Mistakes in what was asked of the producer, and what came of it. */
export const askCodes = {
  "ask/no-date": {
    severity: "error",
    title: "An ask without a date",
    message: "‘{id}’ has no date, and does not say that it has none on purpose.",
    why: "An ask that nobody dated is an ask that nobody follows up.",
    help: "Add ‘due:’ with a day. If no date was set on purpose, write ‘no_specific_timescale: true’.",
    means:
      "An ask says by when it should be done, or says in so many words that there is no specific timescale. A regulator has committed itself to just that after an independent review of its work. Leaving the question open is not one of the choices.",
    remedy:
      "Agree a day with the owner. Where the original letter set none, record that: ‘no_specific_timescale: true’ is honest, and it keeps the ask from counting for a clause that is partly met.",
  },
  "ask/two-dates": {
    severity: "error",
    title: "An ask with a date and without one",
    message: "‘{id}’ has a due date, and also says that there is no specific timescale.",
    why: "A reader of the follow-up table could not tell whether the ask is overdue.",
    help: "Delete one of the two lines.",
    means: "The two lines exclude each other. t6 goes by the date, so the ask can become overdue.",
    remedy: "If a date was agreed later, delete ‘no_specific_timescale’ and record in the progress when it was agreed.",
  },
  "ask/first-due": {
    severity: "error",
    title: "A first day that cannot have been",
    message: "‘{id}’ is said to have been due first on {first_due}, which is [not before the day that holds now, {due}][before it was raised ({raised})].",
    why: "Documents tell from it that a day was put back, and a reader lays them beside the letter in which the first day stands.",
    help: "Give under ‘first_due:’ the day that the first letter named, or delete the line if the day was never put back.",
    means:
      "‘first_due’ is the day by which something was first asked for, where it has a later day now. So it lies before ‘due’, and not before the day on which the ask was raised.",
    remedy: "Look the first day up in the letter in which the ask was made. Where the day was brought forward, only ‘due’ is needed.",
  },
  "ask/no-owner": {
    severity: "error",
    title: "An ask without an owner",
    message: "‘{id}’ does not say who will do it[: ‘{owner}’ names nobody].",
    why: "What belongs to nobody is done by nobody, so such an ask does not count as taking care of a gap.",
    help: "Give under ‘owner:’ the body, or better the post, that will do it.",
    means:
      "A practice with partly met clauses can be consistent with recommendations only where each gap has an ask with an owner and a date. An ask without an owner, or with words in its place such as “TBC”, is printed and closes no gap.",
    remedy: "Name whoever agreed to do it. If nobody has agreed, put down the body that was asked and say in the progress that it has not answered.",
  },
  "ask/overdue": {
    severity: "warning",
    title: "An ask that is overdue",
    message: "‘{id}’ was due on {due}, and was still open on {as_of}.",
    why: "Readers of the follow-up look first for what was promised and not done.",
    help: "If it was done, close it and name the evidence. If not, record the progress, agree a new date, and keep this one under ‘first_due’.",
    means: "The day by which the ask should be done was over on the as-of date, and the ask is open. It no longer counts as taking care of a gap.",
    remedy:
      "Ask the owner. Add a dated note under ‘progress’ with what they say, and then either close the ask or put the date back. ‘first_due’ keeps the first day, so that a letter tells that it was not met.",
  },
  "ask/too-wide": {
    severity: "warning",
    title: "An ask about too many clauses",
    message: "‘{id}’ is about {count} clauses. An ask about more than {most} counts as a recommendation for none of them.",
    why: "One thing to do can put a few clauses right. An ask for all of them at once says nothing of what would have to be done.",
    help: "Write an ask for each thing that is to be done, with the clauses that it would put right.",
    means: "A partly met clause is lifted by a recommendation that says what to do about it. This ask names so many clauses that it cannot say so for each.",
    remedy: "Split it. For each clause ask what would show it, and who would do that until when; what one piece of work would put right belongs together.",
  },
  "ask/beyond-horizon": {
    severity: "warning",
    title: "An ask that is due too far away",
    message: "‘{id}’ is due on {due}, more than {months} months after {as_of}, so it takes care of no gap.",
    why: "A promise for a day that is far away costs nothing, and nobody will be there to be asked.",
    help: "Agree an earlier day, if only for a first step, and put the rest in an ask of its own.",
    means:
      "A partly met clause can be consistent with recommendations only where an ask about it is due within 24 months. The code names no number; this one is the tool's. The ask is printed, and the clause stays partly met without a recommendation that counts.",
    remedy: "Split what is asked: what can be done within two years is one ask, and what follows from it another.",
  },
  "ask/not-accepted": {
    severity: "note",
    title: "An offer that nobody has accepted",
    message: "‘{id}’ was put forward by {who}, and nobody on the assessor's side has accepted it, so it takes care of no gap.",
    why: "What a producer offers is a recommendation only where whoever assesses finds that it is enough.",
    help: "If it was accepted, add ‘accepted_by: {example}’. If not, it stands as what was offered.",
    means:
      "A commitment is the producer's own, and other asks are the assessor's unless they say otherwise. What was not raised by the assessor counts as taking care of a partly met clause only when somebody on the assessor's side accepts it, by name.",
    remedy:
      "Ask whoever leads the assessment. If the offer was made in a letter of the assessor's, give that letter under ‘raised’: what the assessor itself publishes, it accepts.",
  },
  "ask/internal": {
    severity: "note",
    title: "An ask for internal use, where one is needed in public",
    message: "‘{id}’ is for internal use, so for the public it takes care of no gap; {clauses} has no other ask that does.",
    why: "Whether a practice is consistent is told to the public, and then so must be what it rests on.",
    help: "Delete ‘audience: internal’, or add an ask that the public can read.",
    means:
      "A partly met clause can be consistent with recommendations only where a recommendation is printed for the public. This ask has all that it takes, but for being public, so it does not count.",
    remedy: "Word the ask so that it can be printed. Details that must stay inside belong in a note.",
  },
  "ask/closed-without-evidence": {
    severity: "warning",
    title: "An ask closed without evidence",
    message: "‘{id}’ is closed, and no evidence is named on which it was closed.",
    why: "That something was done is a claim like any other, and next year's reader will want to see it.",
    help: "Add ‘closed:’ with the date, and under ‘evidence’ the ids of the items that show it was done. Until then documents print the closing as a claim, with no evidence of it.",
    means: "An ask is closed when somebody has seen that it was done. What they saw belongs in the record as an evidence item, and the ask names it.",
    remedy:
      "Add what shows it, such as the page that was published, as an item, and name it. If the ask was dropped, it was superseded by another or should stay open with a note on its progress.",
  },
  "ask/closed-over-finding": {
    severity: "warning",
    title: "An ask closed on somebody's word, over a finding that is open",
    message: "‘{id}’ was closed on {evidence}, which nobody has verified, while {findings} is open against {clauses}.",
    why: "Whoever reads that the ask is closed takes what was found for settled.",
    help: "Have what it was closed on checked, and say under ‘verification’ by whom. Until then delete ‘closed’, and tell under ‘progress’ what the producer says.",
    means:
      "All that the ask was closed on is what somebody said. On the same clause a body whose finding binds found something that is not put right, and its finding needs more than somebody's word. So the follow-up would say of one matter that it is closed and that it is open.",
    remedy:
      "Look at the thing itself, or have somebody independent do so, and record that. Where that shows that the matter was put right, close the finding as well, with ‘closed’ and ‘confirmed_by’.",
  },
  "ask/status-disagrees": {
    severity: "error",
    title: "An ask whose status and history disagree",
    message: "‘{id}’ has the status {status}, and yet {yet}.",
    why: "The follow-up table would show the ask as settled or as open, depending on which line one reads.",
    help: "Change ‘status’, or delete {line}.",
    means:
      "The status of an ask says how it stands, and other lines say how it came to that: when it was closed, what took its place. Here they do not fit together.",
    remedy: "Decide how the ask stands. If it was closed once and opened again, delete ‘closed’ and tell the story under ‘progress’.",
  },
  "ask/no-successor": {
    severity: "error",
    title: "Superseded, and nobody says by what",
    message: "‘{id}’ is superseded, and the ask that took its place is not named.",
    why: "A superseded ask leaves the follow-up, so without a successor it is simply dropped.",
    help: "Add ‘superseded_by:’ with the id of the ask that took its place.",
    means: "When an ask is overtaken, the one that replaces it carries it on. The link between the two is what lets a reader follow a matter over the years.",
    remedy: "Name the new ask. If there is none, the old one is either still open or closed.",
  },
  "ask/superseded-in-circle": {
    severity: "error",
    title: "Asks that supersede each other",
    message: "‘{id}’ is superseded by {chain}, and so in the end by itself.",
    why: "Every ask of the circle counts as replaced, and none is left to be done.",
    help: "Find the ask that stands today, and make it open again.",
    means: "Following the successors from one ask to the next leads back to where one began. The last ask of such a chain has to be one that stands.",
    remedy: "The ask with the latest date usually is the one that stands. Delete its ‘superseded_by’ and its status.",
  },
  "ask/dates-reversed": {
    severity: "error",
    title: "An ask that is due before it was raised",
    message: "‘{id}’ is due on {due}, before it was raised ({raised}).",
    why: "The ask counts as overdue from its first day.",
    help: "Correct one of the two dates.",
    means: "Nobody can be asked to have done something already. One of the two dates is a slip, most often in the year.",
    remedy: "Look both dates up in the letter in which the ask was made.",
  },
} as const satisfies Record<string, Words>;
