/** What is said of practices whose words nobody here has. {practices} is filled in. */
export const notHeldWords = Object.freeze({
  // Where the words would stand, before what is known about them.
  lead: "The words of this practice are not held.",
  reason: "Nobody here has its words, so nobody can say where the evidence stands on it.",
  // Behind the position of the practice, after a colon.
  short: "its words are not held",
  // In a letter, of practices on which nothing can be concluded.
  letter: "The words of {practices} are not held, so this letter says nothing of them.",
  // Behind the position of the whole, after a colon.
  missing: "the words of {practices} are not held",
  // A row of the heading.
  fact: "Words not held",
});

/** Where words that were not seen in the code itself come from. {bodies}, {by}, {on} and {from} are filled in. */
export const quotedWords = Object.freeze({
  quoted: "As quoted by {bodies}; not seen in the code itself.",
  copied: "Copied by {by} on {on} from {from}.",
});
