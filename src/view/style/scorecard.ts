/** What is said above the things that would move an assessment most, or in their place. */
export const movesNotes = Object.freeze({
  some: "Each of these puts one thing right. They are in the order of how many clauses each of them alone would bring to “met”; contradictions come first.",
  none: "No single step would bring a clause to “met”: each clause that falls short needs several things at once.",
  all_met: "Nothing is wanting: every clause that applies is met.",
  unscored: "No clause is assessed, so there is nothing to move.",
});
