/** The kinds of document that can be made of one result, in the order in which help and names list them. */
export const documentKinds = Object.freeze(["annex", "letter", "record", "follow-up", "request", "fact-check", "scorecard"] as const);

export type DocumentKind = (typeof documentKinds)[number];

/** Documents that have to fit one sheet of A4, and how large their letters and spaces are of what they are elsewhere. */
export const sheetScales: Readonly<Partial<Record<DocumentKind, number>>> = Object.freeze({ scorecard: 0.66 });

/** Who reads a document. What is marked as internal never reaches one for the public. */
export const audiences = Object.freeze(["public", "internal"] as const);

export type Audience = (typeof audiences)[number];
