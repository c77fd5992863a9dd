/** What a rule means in practice, beside what the rule itself says. */
export interface RuleWords {
  readonly example: string;
  /** What is easily taken for it and is not. */
  readonly counter: string;
  /** What would lift it, where the rule has no words of its own for that. */
  readonly lift?: string;
}

/** Said of rules that put nothing in the way. */
export const nothingToLift = "Nothing has to be lifted.";
