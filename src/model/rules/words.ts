/**
 * What one would say to lift a limit: about one item, or about several. `{items}` is filled in with their titles, `{kinds}` with the kinds of evidence that the clause takes.
 * The other two follow a sentence about the same items, so that no title is said twice.
 */
export interface LiftWords {
  readonly one: string;
  readonly many: string;
  readonly it?: string;
  readonly them?: string;
}

/** One line of the decision. */
export interface Rule {
  /** A few words, for tables. */
  readonly title: string;
  /** The rule as a sentence, for explanations. */
  readonly text: string;
}
