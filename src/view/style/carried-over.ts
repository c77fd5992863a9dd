/** What is told of evidence that was carried over from an edition before. */
export const carriedWords = Object.freeze({
  // {from}, {to}, {on}, {note} and {lines} are filled in.
  how: "This assessment was carried over from edition {from} to edition {to} on {on}. {note} {lines}",
  lines: Object.freeze({
    none: "No line was proposed, so nothing of the evidence was carried over.",
    one: "One line was proposed: {states}.",
    many: "{count} lines were proposed: {states}.",
  }),
  // Of lines that somebody wrote, beside those that were proposed. {count} and {states} are filled in.
  by_hand: Object.freeze({
    one: "One line was written by hand, and is not the tool's: {states}.",
    many: "{count} lines were written by hand, and are not the tool's: {states}.",
  }),
  // {count} is filled in.
  states: Object.freeze({
    stands: Object.freeze({ one: "one stands", many: "{count} stand" }),
    refused: Object.freeze({ one: "one was found not to hold", many: "{count} were found not to hold" }),
    open: Object.freeze({ one: "one waits for a review", many: "{count} wait for a review" }),
  }),
  // {who} is filled in.
  reviewers: "Reviewed by {who}.",
  // By the number of reasons. {items} and {reasons} are filled in.
  unplaced: Object.freeze({
    one: "No place was proposed for {items}, in whole or in part. The reason: {reasons}",
    many: "No place was proposed for {items}, in whole or in part. The reasons: {reasons}",
  }),
  // {count}, {file} and {practices} are filled in.
  waiting: Object.freeze({
    one: "One line of {file} waits for a review (on {practices}): until then the evidence that it proposes does not count, for or against.",
    many: "{count} lines of {file} wait for a review (on {practices}): until then the evidence that they propose does not count, for or against.",
  }),
  // In the place of “Nothing in the evidence bears on …”. {practice}, {count} and {file} are filled in.
  practice: Object.freeze({
    waits: "Evidence that may bear on {practice} waits for a review: {lines} of {file}.",
    refused: "Nothing was found to bear on {practice}: {lines} that the tool proposed, and a person did not find to hold.",
  }),
  clause: Object.freeze({ one: ", on which one line waits for a review", many: ", on which {count} lines wait for a review" }),
  // {name}, {from}, {to}, {by}, {on}, {why} and {edition} are filled in.
  against: Object.freeze({
    refused: "{name} speaks against {from} under edition {edition}. It does not count against {to} here: {by} found on {on} that it does not bear on it. {why}",
    open: "{name} speaks against {from} under edition {edition}. Whether it speaks against {to} waits for a review.",
    why: "The reason: {note}",
    silent: "For that no reason was given.",
  }),
  // Where the whole was judged under the edition before alone. {by}, {on}, {from} and {to} are filled in.
  judged: "No overall judgement has been recorded under edition {to}. The one{by}{on} was made under edition {from}.",
  // {from} and {to} are filled in.
  beyond: "What edition {to} asks beyond edition {from}",
  // What to do about it. {count} and {file} are filled in.
  review: Object.freeze({ one: "Review the line of {file} that waits.", many: "Review the {count} lines of {file} that wait." }),
  review_how: "Each says on which clause a piece of evidence might bear; a person says whether it does.",
  review_effect: "What they propose counts then, for or against. Nothing is proposed here that one of them may show.",
  verdicts: Object.freeze({ open: "waits for a review", stands: "stands", refused: "does not stand" }),
});
