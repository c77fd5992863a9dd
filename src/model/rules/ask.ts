import type { ProposedAsk } from "../generated/schemas.ts";
import type { Rule } from "./words.ts";

/** What the tool would ask for, by finding. A proposal: a person decides whether to make it. */
export const askRules = {
  "ask/requirement": { kind: "requirement", title: "not met: a requirement", text: "A clause that is not met makes a requirement." },
  "ask/recommendation": { kind: "recommendation", title: "partly met: a recommendation", text: "A clause that is partly met makes a recommendation." },
  "ask/question": { kind: "question", title: "not shown: a question", text: "A clause that is not shown makes a question to the producer." },
  "ask/suggestion": {
    kind: "suggestion",
    title: "met, with a minor limitation: a suggestion",
    text: "A clause that is met makes a suggestion where an item behind it has a minor limitation, or where a further item could be opened to the public.",
  },
} as const satisfies Record<string, Rule & { readonly kind: ProposedAsk["kind"] }>;

/** Why an ask does not count as a recommendation. */
export const askLacks = {
  "ask/internal": { title: "for internal use", text: "The ask is for internal use. Only one that the public can read counts as a recommendation." },
  "ask/only-suggested": { title: "only a suggestion", text: "The ask is a suggestion. Only a requirement, a recommendation or an accepted commitment counts." },
  "ask/not-accepted": {
    title: "not accepted by the assessor",
    text: "The ask was put forward by somebody else than the assessor, and nobody on the assessor's side has accepted it.",
  },
  "ask/too-wide": {
    title: "about too many clauses",
    text: "The ask is about more clauses than one thing to do can put right. Only an ask that says what to do for a few clauses counts.",
  },
  "ask/no-owner": { title: "without an owner", text: "Nobody is named who will do it." },
  "ask/no-day": { title: "without a day", text: "There is no day by which it should be done. “No specific timescale” is honest, and is not a day." },
  "ask/overdue": { title: "overdue", text: "The day by which it should have been done is past." },
  "ask/beyond-horizon": { title: "due too far away", text: "The day by which it should be done is further away than the horizon." },
} as const satisfies Record<string, Rule>;
