/** What came of a review whose day is over, behind what it was to review. {date}, {held}, {late} and {clauses} are filled in. */
export const missedReviews = Object.freeze({
  none: "The next review was due by {date}, and none is recorded.",
  held: "The next review was due by {date}; it was followed by {held}{late}.",
  part: "The next review was due by {date}. It was followed by {held}{late}; it is not recorded that the later one covered these words: {clauses}.",
});

/** The same in a letter, where one that was held is no longer missing. {title}, {date}, {held}, {late} and {clauses}, in their words, are filled in. */
export const missedInLetter = Object.freeze({
  none: "The review that was to follow {title} was due by {date}, and none is recorded.",
  part: "The review that was to follow {title} was due by {date}. It was followed by {held}{late}. It is not recorded that the later one covered these words of the practice: {clauses}.",
});

/** The same for a board: a review that came late is not told as one that came in part. */
export const missedShort = "Review due {date}: followed by {held}{late}";

/** How late a review was. {count} is filled in. */
export const lateWords = Object.freeze({ one: ", {count} month late", many: ", {count} months late" });
