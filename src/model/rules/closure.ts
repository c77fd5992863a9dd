import type { LiftWords, Rule } from "./words.ts";

/** What a closure lacks. As long as one of these holds, the contradiction stays open. */
export const closureRules = {
  "closure/no-proof": {
    title: "nothing later shows that it was put right",
    text: "None of the items on which the matter was closed is dated after the finding and shows the clause by itself.",
    lift: {
      one: "Show by something later than {items} that it has been put right.",
      many: "Show by something later than {items} that it has been put right.",
      it: "Show by something later that it has been put right.",
      them: "Show by something later that it has been put right.",
    },
  },
  "closure/not-confirmed": {
    title: "nobody outside the producer confirmed it",
    text: "A finding that binds is closed when the body that found it, an auditor, a regulator or an assessor who is not the producer confirms that it was put right, and the record says where that can be seen. A producer that assesses itself needs somebody outside for every finding against a key clause, unless the profile is basic.",
    lift: {
      one: "Have it confirmed by somebody outside, where it can be seen, that what {items} is about was put right.",
      many: "Have it confirmed by somebody outside, where it can be seen, that what {items} are about was put right.",
      it: "Have that confirmed by somebody outside, where it can be seen.",
      them: "Have that confirmed by somebody outside, where it can be seen.",
    },
  },
} as const satisfies Record<string, Rule & { readonly lift: LiftWords }>;
