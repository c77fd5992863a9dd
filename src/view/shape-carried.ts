/** How evidence of an edition before was carried over. */
export interface CarriedOverView {
  /** From which edition, when, whose crosswalk it is, and what became of the lines. */
  readonly text: string;
  /** How many lines wait for a review, and on which practices; empty where none does. */
  readonly waiting: string;
  /** What speaks against a practice and does not count here, a sentence or two each: who refused it and why, or that it waits. */
  readonly against: readonly string[];
  /** The heading of what this edition asks beyond the one before. */
  readonly beyond_head: string;
  readonly beyond: readonly string[];
  /** Every line, with what became of it. */
  readonly lines: readonly CarriedLineView[];
  /** For what no place was proposed, and why. What somebody has placed by hand since is not among it. */
  readonly unplaced: readonly UnplacedView[];
}

interface CarriedLineView {
  readonly title: string;
  readonly id: string;
  /** The clauses of the edition before. */
  readonly before: string;
  /** The clause of this edition. */
  readonly clause: string;
  readonly state: string;
  /** Who reviewed it, when and with what note; empty where nobody has. */
  readonly reviewed: string;
  readonly because: string;
}

interface UnplacedView {
  readonly title: string;
  readonly id: string;
  readonly before: string;
  readonly because: string;
}
