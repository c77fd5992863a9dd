import type { LiftWords, Rule } from "./words.ts";

/**
 * Rules of earlier versions. An id never gets another meaning, because saved results name it: a rule that changes gets a new one,
 * and the old one goes on being explained.
 */
export const retiredRules = {
  "finding/contradicted": {
    title: "contradicted",
    text: "Version 1: an open contradiction comes from a competent body (a regulator, court or auditor) or has been verified.",
  },
  "position/not-shown": { title: "a clause is not shown", text: "Version 1: no clause is unknown or not met, and at least one is not shown." },
  "position/no-dated-ask": {
    title: "a partly met clause has no owned, dated ask",
    text: "Version 1: a clause is partly met, and no open ask about it has both an owner and a date.",
  },
  "position/recommendations": {
    title: "every gap has an owned, dated ask",
    text: "Version 1: every clause is met or partly met, and each partly met clause has an open ask with an owner and a date.",
  },
} as const satisfies Record<string, Rule>;

/** What version 1 said of what would lift a rule, where it is said otherwise today. */
export const retiredLifts: Readonly<Record<string, LiftWords | undefined>> = {
  "standing/adverse": {
    one: "Put right what {items} found, and show that it has been put right.",
    many: "Put right what {items} found, and show that it has been put right.",
  },
  // Results of then do not say of which kinds a clause takes evidence.
  "standing/words-only": {
    one: "Show that what {items} says is applied: a record, certificate or audit.",
    many: "Show that what {items} say is applied: a record, certificate or audit.",
    it: "Show that what it says is applied: a record, certificate or audit.",
    them: "Show that what they say is applied: a record, certificate or audit.",
  },
};
