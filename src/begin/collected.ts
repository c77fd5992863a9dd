import type { Exempting } from "./answers.ts";
import type { collectors } from "./choices.ts";
import { beginQuestions as ask } from "./questions.ts";

type Collector = (typeof collectors)[number];

/** What is asked of whoever collects the data, where that is not the producer itself. */
export const howCollected: Readonly<Record<Exclude<Collector, "producer">, string>> = {
  on_its_behalf: ask.whoOnBehalf.ask,
  others: ask.whyOthers.ask,
};

/** Who collects the data, as the files say it. They ask how one can tell, and of the producer itself the answer says that already. */
export const collectedFact = (who: Collector, reason: string): Exempting => ({
  fact: "collected_by",
  is: who,
  reason: who === "producer" ? "The producer collects them itself." : reason,
});
