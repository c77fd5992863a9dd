/** What came of a review whose day is over, behind what it was to review. {date}, {held} and {clauses} are filled in. */
export const missedReviews = Object.freeze({
  none: "The next review was due by {date}, and none is recorded.",
  held: "The next review was due by {date}; it was followed by {held}.",
  part: "The next review was due by {date}. It was followed by {held}, which leaves out {clauses}.",
});

/** The same in a letter, where one that was held is no longer missing. {title}, {date}, {held} and {clauses}, in their words, are filled in. */
export const missedInLetter = Object.freeze({
  none: "The review that was to follow {title} was due by {date}, and none is recorded.",
  part: "The review that was to follow {title} was due by {date}. It was followed by {held}, which leaves out {clauses}.",
});
