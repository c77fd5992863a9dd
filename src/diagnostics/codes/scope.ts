import type { Words } from "../words.ts";

/** Mistakes in saying that a clause is not applicable, or is left to another body. */
export const scopeCodes = {
  "scope/no-reason": {
    severity: "error",
    title: "Not applicable, without a reason",
    message: "{clause} is marked as not applicable, and no reason is given.",
    why: "Leaving a clause out is a decision that a reader must be able to check, so without a reason the clause goes on being assessed.",
    help: "Add ‘reason:’ and say in a sentence why the clause cannot apply to these data.",
    means:
      "A clause may be left out when it cannot apply: where no data are linked, the law on linking has nothing to bite on. The annex prints every such decision with its reason. Until there is one, t6 treats the clause like any other.",
    remedy:
      "Give the reason in one sentence, about the data and not about the workload. “We have not looked at this” is not a reason: then the clause is simply not shown yet.",
  },
  "scope/no-name": {
    severity: "warning",
    title: "Not applicable, without a name",
    message: "{clause} is marked as not applicable, and nobody's name stands against it.",
    why: "Leaving a clause out is a judgement, and a judgement is a person's.",
    help: "Add ‘by:’ with the name of the person who decided it.",
    means:
      "The reason is what persuades a reader, and the name is whom they can ask. The clause is left out all the same; the annex just cannot say who decided that.",
    remedy: "Add the name of the person who decided it, not of the person who typed it.",
  },
  "scope/not-allowed": {
    severity: "error",
    title: "A clause that cannot be marked as not applicable",
    message: "{clause} cannot be marked as not applicable.",
    why: "Some duties cannot be absent by somebody's word, such as those on confidentiality, so t6 goes on assessing the clause.",
    help: "Delete this entry.[ {hint}]",
    means:
      "The catalogue says for each clause whether it can be left out by hand. This one cannot, and the entry has no effect. Some of these clauses concern only certain data, such as data about people: those are left out by a fact that the assessment states about its data, with the reason, so that the same holds for all of them.",
    remedy:
      "Delete the entry. If the data are not of the sort that the clause is about, state that under ‘data’ in the main file. If another body is looking into the matter, put it under ‘deferred’. If nobody has looked yet, leave it: “not shown” is neither a failure nor a success.",
  },
  "scope/over-finding": {
    severity: "error",
    title: "Left out, and yet somebody found fault",
    message: "{clauses} {declared}, and {evidence} says that it is not kept to.",
    why: "An open finding against a clause is the plainest sign that the clause applies, and leaving the clause out would hide the finding.",
    help: "Delete {line}, or close the finding with evidence that it has been put right.",
    means:
      "Something in the assessment speaks against a clause, has not been shown to be put right, and the clause is marked as not applicable, left to another body, or out of scope by what is said about the data. A finding that binds decides all the same: that of a regulator, an auditor, a court or Parliament, an admission by the producer, or one that was verified. What does not bind may stand beside a case that another body has open, and beside nothing else.",
    remedy:
      "Settle the finding first. If it is closed, with evidence, and the clause really cannot apply any longer, it may be left out. If another body's case is about something else than this finding, say in the reason what it is about, and assess the clause.",
  },
  "scope/many": {
    severity: "warning",
    title: "Many clauses left out by hand",
    message: "{count} of {total} clauses are left out by hand: {clauses}.",
    why: "What is left of the assessment then says little about the whole, and a reader will suspect that the rest was hard.",
    help: "Go through them again. What follows from the data belongs under ‘data’ in the main file[, as for {stated}: {facts}].",
    means:
      "More than a quarter of the clauses that could apply are marked as not applicable or left to another body. Each may be right. Together they make the position one on a part of the principle, and every headline gives their number. What is out of scope by facts about the data is not counted.",
    remedy:
      "Keep the entries that hold, with reasons about the data. “Nobody has looked” is no reason: such a clause is not shown, and that is neither a failure nor a success.",
  },
  "scope/fact-with-evidence": {
    severity: "warning",
    title: "Out of scope by a fact, and yet there is evidence",
    message: "‘{fact}’ says that {clauses} cannot apply to these data, and there is evidence for that: {evidence}.",
    why: "Evidence about a clause suggests that it applies, and as things stand that evidence counts for nothing.",
    help: "Correct ‘{fact}’, or take {clauses} out of the clauses of {evidence}.",
    means:
      "The assessment says what its data are, and from that it follows by the catalogue that some clauses do not apply. For such a clause evidence is recorded. A careful reader will ask how something can be shown about a clause that does not apply.",
    remedy:
      "If the evidence is about these data, the fact is wrong. If it is about other data, or only touches the clause, name the clauses that it is really about.",
  },
  "scope/against-fact": {
    severity: "warning",
    title: "Not applicable, and yet the data are what it is about",
    message: "{clause} is marked as not applicable, and by {facts} in {file} it applies to these data.",
    why: "The assessment says of its data what makes the clause apply, so the mark contradicts it, and a clause is left out that a reader will miss.",
    help: "Delete the declaration and assess the clause, or correct {facts} in {file}.",
    means:
      "The clause is about certain data only, such as data that are linked, and under ‘data’ the assessment says that its data are of that sort. The mark leaves the clause out all the same. One of the two is wrong, or the reason has to explain how both can be true.",
    remedy:
      "If the fact is right, delete the declaration: without evidence the clause is not shown yet, and that is neither a failure nor a success. If the fact is wrong, correct it with its reason; then the declaration is not needed any more.",
  },
  "scope/with-evidence": {
    severity: "warning",
    title: "Not applicable, and yet there is evidence",
    message: "{clause} is marked as not applicable, and there is evidence for it: {evidence}.",
    why: "Evidence about a clause suggests that it applies, and as things stand that evidence counts for nothing.",
    help: "Delete the declaration, or take {clause} out of the clauses of {evidence}.",
    means:
      "The clause is left out, so what speaks for it is not weighed. A careful reader will ask how something can be shown about a clause that does not apply.",
    remedy: "If the evidence is about this clause, the clause applies. If the evidence only touches it, name the clause that it is really about.",
  },
  "scope/not-applicable-and-deferred": {
    severity: "error",
    title: "Both not applicable and deferred",
    message: "{clause} is marked as not applicable and also as left to another body.",
    why: "A clause that cannot apply leaves nothing for another body to decide, so one of the two statements is wrong.",
    help: "Delete one of the two. While another body's case is open, ‘deferred’ is the careful choice.",
    means:
      "“Not applicable” says that the clause has nothing to do with these data. “Deferred” says that it has, and that another body is looking into it. t6 takes the first, so the open case would not be mentioned.",
    remedy:
      "If a case is open, keep ‘deferred’ and delete the other. If it turned out that the clause does not apply, delete ‘deferred’ and say so in the reason.",
  },
  "scope/declared-twice": {
    severity: "error",
    title: "The same clause declared twice",
    message: "{clause} is already {declared} in {first}.",
    why: "Two declarations can give two reasons, and only the first would be printed.",
    help: "Join the two into one entry, and delete the other.",
    means: "The same clause stands twice in the list, perhaps with different words. Only the first counts.",
    remedy: "Keep one entry, with the better reason. If the second was meant for a neighbouring clause, correct its id.",
  },
  "scope/wrong-file": {
    severity: "error",
    title: "A clause declared in another practice's file",
    message: "{clause} belongs to {practice}, and this file is about {here}.",
    why: "Whoever reads the file of the other practice would not learn that one of its clauses is left out.",
    help: "Move this entry to the file about {practice}.",
    means:
      "Evidence may serve clauses of any practice, but what is left out is declared where a reader looks for it: in the file of the practice that the clause belongs to.",
    remedy: "Move the entry. If the id is a slip for a clause of this file's practice, correct it.",
  },
  "scope/reopen-passed": {
    severity: "warning",
    title: "A deferral whose date has passed",
    message: "{clauses} should have been looked at again by {date}, which was over on {as_of}.",
    why: "A matter left to somebody else is easily left for good.",
    help: "Find out how the case ended (it is with: {body}). Then assess the clause, or set a new date.",
    means:
      "The clause was left alone because another body's case was open, with a date on which to come back to it. On the as-of date that date is over. The clause stays deferred until somebody changes the record.",
    remedy: "If the case is closed, delete the entry and record what it found as evidence. If it is still open, set the next date.",
  },
  "scope/own-case": {
    severity: "error",
    title: "A clause left to the producer itself",
    message: "{clauses} cannot be left to ‘{body}’, which is the body that is assessed.",
    why: "A clause is set aside while another body's case is open. What the producer looks into itself is what is assessed.",
    help: "Delete the entry; or name the other body whose case is open.",
    means:
      "A deferral says that somebody else is looking into the matter, so that nothing is said for now. Here that is the producer, or a part of it. The entry has no effect, and the clause is assessed like any other.",
    remedy: "If another body's case is open, name that body. If not, leave the clause without evidence: “not shown” is neither a failure nor a success.",
  },
  "scope/no-reopen-date": {
    severity: "note",
    title: "A deferral without a date",
    message: "Nobody has set a date on which to come back to {clauses}, left to another body for now ({body}).",
    why: "A matter left to somebody else is easily left for good.",
    help: "Add ‘reopen_on:’ with the month in which to ask how the case ended.",
    means: "The clause is left alone while another body's case is open. Nothing reminds anybody to take it up again.",
    remedy: "Set a month to ask. It commits nobody: t6 only says when it has passed.",
  },
} as const satisfies Record<string, Words>;
