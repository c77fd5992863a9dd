/** A board remembers three things. */
export const fewMoves = 3;

/** What is said above the things that would move an assessment most, or in their place. */
export const movesNotes = Object.freeze({
  some: "Each was tried out, and everything was decided again.",
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
  beside_asks: "What is asked already is not said again here.",
});

/** What whoever judged wrote has no room on one page. */
export const authoredWords = Object.freeze({ more: "(The annex has the rest.)" });

/** What is done well. {strengths} and {count} are filled in. */
export const doneWellWords = Object.freeze({ lead: "Done well: {strengths}", more: "The annex has {count} more." });

/** What is missing and has no room. {clauses} and {counts} are filled in. */
export const lackingWords = Object.freeze({
  more: "{clauses} short besides{counts}. The full record of the assessment lists them, and can be asked for.",
  unanswered: "Nobody has said whether this applies",
});

/** What was found and is still open, in a line. {findings} and {count} are filled in. */
export const foundWords = Object.freeze({
  lead: "What speaks against it, and is not recorded as put right: {findings}.",
  said: "Said and not verified: {findings}.",
  withheld: "what is recorded for internal use",
  more: "{count} more",
});

/** What is open, in a line. {kinds}, {count}, {due} and {owner} are filled in. */
export const openAsks = Object.freeze({
  lead: "Open: {kinds}",
  next: "the next due {due} ({owner})",
  undated: "none with a date ahead",
  overdue: Object.freeze({ one: "1 is overdue: it was due {due} ({owner})", many: "{count} are overdue, the first was due {due} ({owner})" }),
  nobody: "nobody named",
  was_due: "was due by {due}",
  more: "{count} not listed here.",
});

/** What was closed since the letter before, in a line. {date} and {matters} are filled in; a finding is called by its title. */
export const closedSinceWords = Object.freeze({
  lead: "Closed since {date}: {matters}.",
  still_open: "{items} {is} open",
  finding: "the finding ‘{title}’",
  more: "{count} more",
});

/** In the place of a column, of an earlier assessment under another edition. {as_of}, {edition}, {now} and {position} are filled in. */
export const otherEdition =
  "As of {as_of} the assessment was under edition {edition}, whose practices are others than those of edition {now}; there the evidence as a whole stood at: {position}. ‘t6 compare’ sets the two side by side.";
