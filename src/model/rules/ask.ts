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
