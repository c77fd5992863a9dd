/**
 * What is said of practices whose words the tool does not have: whoever the document speaks for may have them. {practices} is filled in, and the name of
 * the tool does not open a sentence, where it would get the capital of the principle.
 */
export const notHeldWords = Object.freeze({
  // Where the words would stand, before what is known about them.
  lead: "The words of this practice are not held by t6.",
  reason: "Its words are not held by t6, which therefore cannot say where the evidence stands on it.",
  // Behind a judgement on such a practice.
  judged: "The words of this practice are not held by t6, so nothing here shows what was judged.",
  // Behind the position of the practice, after a colon.
  short: "its words are not held",
  // In a letter, of practices on which nothing can be concluded.
  letter: "The words of {practices} are not held by t6, the tool that this was assessed with, so this letter says nothing of them.",
  // Behind the position of the whole, after a colon.
  missing: "the words of {practices} are not held by t6",
  // A step of what to do, and what it does.
  get: "Get the words of {practices} from somebody who has the code open: t6 catalogue fill takes them, and says how they are written down.",
  get_effect:
    "What is asked there is known then, and so is where the whole stands. Until then an annex and a letter wait, or somebody lets that stand by name and with a reason.",
  // A row of the heading.
  fact: "Words not held",
});

/** Where words that were not seen in the code itself come from. {bodies}, {by}, {on} and {from} are filled in. */
export const quotedWords = Object.freeze({
  quoted: "As quoted by {bodies}; not seen in the code itself.",
  copied: "Copied by {by} on {on} from {from}.",
});
