import type { Words } from "../words.ts";

/** What is still to be done about corrections that came back from a fact-check. */
export const correctionCodes = {
  "correction/open": {
    severity: "warning",
    title: "A correction that nobody has decided on",
    message: "The correction to {paragraph}[ from {by}] is open.",
    why: "The producer was asked to check the facts, and a text that is published over an open correction may be wrong.",
    help: "Change the text and write ‘state: accepted’; or write ‘state: declined’, with a ‘reason’.",
    means:
      "Somebody who checked the facts said that something in this paragraph is wrong. What they say is recorded as what they say, and is no evidence. A person has to look at it and decide.",
    remedy:
      "Read what is wrong, what it should say, and what shows it; ask for the document if you need it. If they are right, change the narrative, the judgement, the ask or the letter, and record what shows it as evidence. If not, say why: the producer is told.",
  },
  "correction/no-reason": {
    severity: "error",
    title: "A correction declined without a reason",
    message: "The correction to {paragraph}[ from {by}] is declined, and no reason is given.",
    why: "Whoever checked the facts is told what became of each correction, and “no” alone will not do.",
    help: "Add ‘reason:’ in a sentence or two.",
    means: "The correction was looked at and not made. The list of changes that goes back to the producer prints the reason, and there is none.",
    remedy: "Say what shows that the text is right, or that what is corrected is a judgement and no fact.",
  },
} as const satisfies Record<string, Words>;
