import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isAhead } from "../dates.ts";
import { spaced } from "../phrases.ts";

/** Items that have ended by the as-of date, and whose state says that they exist. */
export function endedInPlace({ evidence, asOf }: Decision): Problem[] {
  return evidence.flatMap(({ item: { state, dates }, spot }) =>
    dates?.ended === undefined || state === "discontinued" || isAhead(dates.ended, asOf)
      ? []
      : raise("evidence/ended-in-place", { state: spaced(state), ended: dates.ended }, inside(spot, "state")),
  );
}
