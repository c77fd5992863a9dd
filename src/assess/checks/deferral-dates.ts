import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { isOver } from "../dates.ts";
import { deferredCases } from "../declared.ts";
import { inWords } from "../phrases.ts";

/** Deferrals to the producer itself, and those whose date has passed, or that have none. One case that concerns several clauses of a file is told once. */
export function deferralDates(decision: Decision): Problem[] {
  return deferredCases(decision).flatMap(({ first: { entry, spot }, clauses: ids }) => {
    const { body, reopen_on } = entry;
    const clauses = inWords(ids);
    if (decision.isProducer(body)) return [raise("scope/own-case", { clauses, body }, inside(spot, "body"))];
    if (reopen_on === undefined) return [raise("scope/no-reopen-date", { clauses, body }, inside(spot, "clause"))];
    const passed = isOver(reopen_on, decision.asOf);
    return passed ? [raise("scope/reopen-passed", { clauses, date: reopen_on, body, as_of: decision.asOf }, inside(spot, "reopen_on"))] : [];
  });
}
