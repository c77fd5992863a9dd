/** What is said above the things that would move an assessment most, or in their place. */
export const movesNotes = Object.freeze({
  some: "Each was tried on a copy of the record; nobody has done it.",
  only: "This was tried on a copy of the record; nobody has done it.",
  no_room: "What is asked fills the page. The list of what to do has what would move it besides.",
  none: "Nothing that t6 knows how to propose would move a clause or a practice, alone or together with something else.",
  all_met: "Nothing is wanting: every clause that applies is met.",
  unscored: "No clause is assessed, so there is nothing to move.",
  other_rules: "The rules of this t6 decide it otherwise, so what a step would do cannot be told.",
  copy: "This was made from a copy for the public. What is recorded for internal use is not in it, so what a step would do cannot be told.",
});

/** What is said besides where there are some, each where it is so. */
export const movesRemarks = Object.freeze({
  findings_first: "What puts right a finding comes first.",
  together: "Things that help only together are one step.",
  question: "One question about the data is not answered: it takes a sentence, and comes before {these}.",
  questions: "{count} questions about the data are not answered: each takes a sentence, and they come before {these}.",
  these: Object.freeze({ one: "this", many: "all of these" }),
});

/** What whoever judged wrote has no room on one page. */
export const authoredWords = Object.freeze({ more: "(The annex has the rest.)" });

/** Where the evidence stands, before the words for it: whose finding it is, since nobody may take it for that of whoever judged. {stands} is filled in. */
export const standsWords = "Tested part by part by the rules of t6, {stands}";

/** What is done well. {strengths} and {count} are filled in. */
export const doneWellWords = Object.freeze({ lead: "Done well: {strengths}", more: "The annex has {count} more." });

/** What is met or shown in part, and by what. {told}, {clauses}, {practice}, {shown} and {items} are filled in. */
export const favourWords = Object.freeze({
  lead: "What speaks for it: {told}.",
  met: "{clauses} met{practice}{shown}",
  partly_met: "{clauses} shown in part{practice}{shown}",
  shown: " (by {items})",
});

/** What is missing, in words of its own where the finding does not say enough; and what has no room. {clauses}, {counts} and {assessor} are filled in. */
export const lackingWords = Object.freeze({
  more: "{clauses} short besides{counts}. {assessor} can give you the full record, which lists them.",
  more_own: "{clauses} short besides{counts}. The full record lists them.",
  /** Nobody has stated the fact about the data on which it hangs; while nobody does, the clause counts as applying. */
  if_it_applies: "Not shown, if it applies",
  only_plans: "Only planned",
});

/** Of a record from before the practices were there. {bears}, {counts}, {left} and {were} are filled in. */
export const thenWords = Object.freeze({
  stands: "What was considered then bears on {bears}{counts}. The other {left} {were} not looked at: the practices came later, and that is not a failure.",
  /** What was carried over has been looked at since, and added to. */
  carried:
    "What is recorded bears on {bears}{counts}. The other {left} {were} not looked at: the practices came after the evidence, and that is not a failure.",
  moves: "For what was not looked at then, nothing is proposed.",
});

/** What was found and is still open; and where all of it is what the producer says itself. {clauses}, {count} and {producer} are filled in. */
export const foundWords = Object.freeze({
  lead: "What speaks against it:",
  admitted: "What {producer} {says} is wanting:",
  withheld: "What is recorded for internal use speaks against {clauses}.",
  more: "{count} told in the annex.",
  ruling: "ruling of {date}",
});

/** What has lapsed and has no room. {count} is filled in. */
export const runOutMore = "The annex has {count}.";

/** Figures that nobody has verified. {items} and {producer} are filled in. */
export const unverifiedFigures = Object.freeze({
  producer: "Figures of {producer}, not verified: those in {items}.",
  anybody: "Figures that have not been verified: those in {items}.",
});

/** What is overdue, above everything else. {date} and {count} are filled in. */
export const overdueWords = Object.freeze({
  lead: "Overdue since {date}:",
  more: "{count} overdue:",
  where: "see the table of what is asked.",
});

/** Reviews that are past their day, as one step. {count} is filled in. */
export const overdueReviews = Object.freeze({ about: "Overdue", more: "{count} overdue, in the list of what to do." });

/** Why whoever judged finds against a practice. {practice}, {outcome} and {reasons} are filled in. */
export const worseWords = "{practice} was judged “{outcome}”: {reasons}";

/** What is open, in a line. {kinds}, {count}, {due} and {owner} are filled in. */
export const openAsks = Object.freeze({
  lead: "Open: {kinds}",
  next: "the next due {due} ({owner})",
  undated: "none with a date ahead",
  overdue: Object.freeze({ one: "of which 1 is overdue", many: "of which {count} are overdue", only: "overdue", all: "all of them overdue" }),
  nobody: "nobody named",
  was_due: "overdue since {due}",
  more: "{count} open and not in this table: the follow-up has all of them.",
});

/** What was closed since the letter before, in a line. {date} and {matters} are filled in; a finding is called by its title. */
export const closedSinceWords = Object.freeze({
  lead: "Closed since {date}: {matters}.",
  /** In a record of what somebody else published, the record alone says so. */
  restated: "Closed in this record since {date}: {matters}.",
  still_open: "{items} {is} open",
  finding: "the finding ‘{title}’",
  more: "{count} more",
});

/** What was judged then, in a cell of how it stood before; and what stands on every day as it does today. {outcome} is filled in. */
export const trendWords = Object.freeze({ judged: "judged “{outcome}”", same: "As now", above: "See the table above" });

/** In the place of a column, of an earlier assessment under another edition. {as_of}, {edition}, {now} and {position} are filled in. */
export const otherEdition =
  "As of {as_of} the assessment was under edition {edition}, whose practices are others than those of edition {now}; there the evidence as a whole stood at: {position}. ‘t6 compare’ sets the two side by side.";
