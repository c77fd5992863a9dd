/** The kinds of document that can be made of one result, in the order in which help and names list them. */
export const documentKinds = Object.freeze(["annex", "letter", "record", "follow-up", "request", "fact-check", "scorecard"] as const);

export type DocumentKind = (typeof documentKinds)[number];

/** Who reads a document. What is marked as internal never reaches one for the public. */
export const audiences = Object.freeze(["public", "internal"] as const);

export type Audience = (typeof audiences)[number];
