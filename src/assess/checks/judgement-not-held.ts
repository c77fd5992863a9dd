import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { judgedOf } from "../judged.ts";
import { spaced } from "../phrases.ts";

/** A judgement on a practice whose words nobody here has: whoever judged may have them, and a reader sees nothing of what was judged. */
export function judgementNotHeld(decision: Decision): Problem[] {
  return judgedOf(decision)
    .filter(({ onWhat }) => decision.catalogue.practices.get(onWhat)?.not_held !== undefined)
    .map(({ onWhat, judgement: { item, spot } }) =>
      raise("judgement/words-not-held", { on_what: onWhat, outcome: spaced(item.outcome) }, inside(spot, "outcome")),
    );
}
