/** A board remembers three things. */
export const fewMoves = 3;

/** What is said above the things that would move an assessment most, or in their place. */
export const movesNotes = Object.freeze({
  some: "Each of these was tried out alone, and everything was decided again. What raises a practice comes first; where several things only do it together, they are told together.",
  none: "Nothing that t6 knows how to propose would move a clause or a practice, alone or together with something else.",
  all_met: "Nothing is wanting: every clause that applies is met.",
  unscored: "No clause is assessed, so there is nothing to move.",
  other_rules: "The rules of this t6 decide it otherwise, so what a step would do cannot be told.",
  copy: "This was made from a copy for the public. What is recorded for internal use is not in it, so what a step would do cannot be told.",
});
