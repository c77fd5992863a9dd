import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isAhead, liesBefore } from "../dates.ts";
import { spaced } from "../phrases.ts";

/** Items that have ended by the as-of date, and whose state says that they exist. An end before the beginning is told elsewhere. */
export function endedInPlace({ evidence, asOf }: Decision): Problem[] {
  return evidence.flatMap(({ item: { state, dates }, spot }) => {
    const { about, ended } = dates ?? {};
    if (ended === undefined || state === "discontinued" || isAhead(ended, asOf) || liesBefore(ended, about ?? ended)) return [];
    return [raise("evidence/ended-in-place", { state: spaced(state), ended }, inside(spot, "state"))];
  });
}
