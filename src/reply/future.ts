/** Words of somebody who has not done it yet. */
const intends = new RegExp(
  [
    "\\b(?:we|i)(?: will| shall|['’]ll)\\b",
    "\\bplan(?:s|ned|ning)? (?:to|for)\\b",
    "\\b(?:is|are|being|currently) planned\\b",
    "\\b(?:intend|aim|hope|expect|propose)(?:s|ed|ing)? to\\b",
    "\\b(?:intention|going) (?:is )?to\\b",
    "\\bnext (?:week|month|quarter|spring|summer|autumn|winter|(?:financial |calendar |academic )?year)\\b",
    "\\bby the end of\\b",
    "\\b(?:later this|in the coming|over the coming) (?:year|months?|weeks?|quarter)\\b",
    "\\bin due course\\b",
    "\\b(?:forthcoming|upcoming)\\b",
  ].join("|"),
  "i",
);

/** Words that a document which is there may use as well: of what it provides for. */
const mayIntend =
  /\b(?:will|shall|not yet|soon|shortly)\b|['’]ll\b|\b(?:is|are|due) to be\b|\bto be (?:published|written|finished|finalised|completed|agreed|held|signed|released)\b/i;

/** Whether words speak of what is meant to be done. */
export const isPromise = (text: string): boolean => intends.test(text);

/** Whether words speak of what is to come at all: a promise, or a rule for cases that come. */
export const speaksOfFuture = (text: string): boolean => isPromise(text) || mayIntend.test(text);
