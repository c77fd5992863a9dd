import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision, Deferred } from "../../model/decision.ts";
import { isOver } from "../dates.ts";
import { deferrals, firsts, type Written } from "../declared.ts";
import { inWords } from "../phrases.ts";

/** Deferrals whose date has passed, or that have none. One case that concerns several clauses of a file is told once. */
export function deferralDates(decision: Decision): Problem[] {
  return byCase(firsts(deferrals(decision))).flatMap(([{ entry, spot }, clauses]) => {
    const { body, reopen_on } = entry;
    if (reopen_on === undefined) return [raise("scope/no-reopen-date", { clauses, body }, inside(spot, "clause"))];
    const passed = isOver(reopen_on, decision.asOf);
    return passed ? [raise("scope/reopen-passed", { clauses, date: reopen_on, body, as_of: decision.asOf }, inside(spot, "reopen_on"))] : [];
  });
}

/** The first entry of each case, and the clauses that it concerns. */
function byCase(entries: readonly Written<Deferred>[]): readonly (readonly [Written<Deferred>, string])[] {
  const cases = new Map<string, Written<Deferred>[]>();
  for (const written of entries) {
    const { body, reason, reopen_on } = written.entry;
    const key = JSON.stringify([written.spot.file, body, reason, reopen_on ?? null]);
    cases.set(key, [...(cases.get(key) ?? []), written]);
  }
  return [...cases.values()].flatMap((same) => same.slice(0, 1).map((first) => [first, inWords(same.map(({ clause }) => clause.id))] as const));
}
